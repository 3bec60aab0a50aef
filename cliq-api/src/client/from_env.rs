//! Clients from environment variables.

use super::builder::network_path;
use super::{Cliq, CliqBuilder};
use crate::auth::{RefreshToken, StaticToken};
use crate::environment::Variables;
use crate::{DataCenter, Error};
use std::ffi::OsString;

const CLIENT_ID: &str = "CLIQ_CLIENT_ID";
const CLIENT_SECRET: &str = "CLIQ_CLIENT_SECRET";
const REFRESH_TOKEN: &str = "CLIQ_REFRESH_TOKEN";
const ACCESS_TOKEN: &str = "CLIQ_ACCESS_TOKEN";
const DATA_CENTER: &str = "CLIQ_DATA_CENTER";
const NETWORK: &str = "CLIQ_NETWORK";
const BASE_URL: &str = "CLIQ_BASE_URL";
const ACCOUNTS_URL: &str = "CLIQ_ACCOUNTS_URL";

impl Cliq {
    /// Builds a client from environment variables; [`CliqBuilder::from_env`] lists them.
    ///
    /// ```no_run
    /// # async fn f() -> Result<(), cliq_api::Error> {
    /// let cliq = cliq_api::Cliq::from_env()?;
    /// # let _ = cliq;
    /// # Ok(()) }
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        CliqBuilder::from_env()?.build()
    }

    /// Builds a client from environment variables whose names begin with `prefix`, such as
    /// `CI_CLIQ_CLIENT_ID`; see [`CliqBuilder::from_env_with_prefix`].
    pub fn from_env_with_prefix(prefix: &str) -> Result<Self, Error> {
        CliqBuilder::from_env_with_prefix(prefix)?.build()
    }
}

impl CliqBuilder {
    /// Creates a builder from environment variables. Settings that are made afterwards override them.
    ///
    /// | Variable | Content |
    /// |---|---|
    /// | `CLIQ_CLIENT_ID`, `CLIQ_CLIENT_SECRET`, `CLIQ_REFRESH_TOKEN` | credentials for [`RefreshToken`] |
    /// | `CLIQ_ACCESS_TOKEN` | an access token in place of the refresh token; it is valid for an hour |
    /// | `CLIQ_DATA_CENTER` | the data center, such as `eu`; the default is `us` |
    /// | `CLIQ_NETWORK` | unique name or id of a network |
    /// | `CLIQ_STORE` | the [store](Self::store): path of a folder for a [`FileStore`](crate::store::FileStore), or, with the feature `redis`, a `redis://` or `rediss://` URL |
    /// | `CLIQ_BASE_URL`, `CLIQ_ACCOUNTS_URL` | servers other than those of the data center |
    ///
    /// Empty variables count as not set. If anything is missing or invalid, one error names all of it,
    /// without values.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_env_with(|name| std::env::var_os(name))
    }

    /// Creates a builder as [`from_env`](Self::from_env) does, from variables whose names begin with
    /// `prefix`: with `CI_`, from `CI_CLIQ_CLIENT_ID` and so on. A program with several accounts gives
    /// each a prefix.
    ///
    /// ```
    /// use cliq_api::CliqBuilder;
    ///
    /// let error = CliqBuilder::from_env_with_prefix("AUDIT_").unwrap_err().to_string();
    /// assert!(error.contains("AUDIT_CLIQ_CLIENT_ID is not set"));
    /// ```
    pub fn from_env_with_prefix(prefix: &str) -> Result<Self, Error> {
        Self::from_variables(&|name| std::env::var_os(name), prefix)
    }

    /// Creates a builder as [`from_env`](Self::from_env) does, from variables that `lookup` returns.
    ///
    /// ```
    /// use cliq_api::CliqBuilder;
    /// use std::collections::HashMap;
    ///
    /// let variables = HashMap::from([("CLIQ_ACCESS_TOKEN", "1000.token"), ("CLIQ_DATA_CENTER", "eu")]);
    /// let cliq = CliqBuilder::from_env_with(|name| variables.get(name).copied())?.build()?;
    ///
    /// let error = CliqBuilder::from_env_with(|_| None::<String>).unwrap_err().to_string();
    /// assert!(error.contains("CLIQ_CLIENT_ID is not set"));
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn from_env_with<V: Into<OsString>>(
        lookup: impl Fn(&str) -> Option<V>,
    ) -> Result<Self, Error> {
        Self::from_variables(&|name| lookup(name).map(Into::into), "")
    }

    fn from_variables(
        lookup: &dyn Fn(&str) -> Option<OsString>,
        prefix: &str,
    ) -> Result<Self, Error> {
        let mut variables = Variables::new(lookup, prefix);
        let mut builder = Self::default();
        match credentials(&mut variables) {
            Some(Found::RefreshToken([id, secret, token])) => {
                builder = builder.auth(RefreshToken::new(id, secret, token));
            }
            Some(Found::AccessToken(token)) => builder = builder.auth(StaticToken::new(token)),
            None => {}
        }
        if let Some(data_center) = data_center(&mut variables) {
            builder = builder.data_center(data_center);
        }
        let form = "is not the unique name or id of a network";
        let network = |text: &str| network_path("", text).ok().map(|_| text.to_owned());
        if let Some(network) = variables.parsed(NETWORK, form, network) {
            builder = builder.network(network);
        }
        if let Some(url) = variables.url(BASE_URL) {
            builder = builder.base_url(url);
        }
        if let Some(url) = variables.url(ACCOUNTS_URL) {
            builder = builder.accounts_url(url);
        }
        if let Some(store) = variables.store() {
            builder = builder.store(store);
        }
        variables.finish("a client")?;
        Ok(builder)
    }
}

/// Complete credentials.
enum Found {
    /// Client id, client secret and refresh token.
    RefreshToken([String; 3]),
    AccessToken(String),
}

fn credentials(variables: &mut Variables<'_>) -> Option<Found> {
    let access_token = variables.word(ACCESS_TOKEN);
    let refresh =
        [CLIENT_ID, CLIENT_SECRET, REFRESH_TOKEN].map(|name| (name, variables.word(name)));
    match (access_token, refresh) {
        (Some(_), [_, _, (_, Some(_))]) => {
            variables.invalid(ACCESS_TOKEN, "is set, and CLIQ_REFRESH_TOKEN too");
            variables.remedy("unset one of the two tokens");
            None
        }
        (Some(token), _) => Some(Found::AccessToken(token)),
        (None, [(_, Some(id)), (_, Some(secret)), (_, Some(token))]) => {
            Some(Found::RefreshToken([id, secret, token]))
        }
        (None, refresh) => {
            for (name, _) in refresh.iter().filter(|(_, value)| value.is_none()) {
                variables.missing(name);
            }
            variables.remedy(
                "set CLIQ_CLIENT_ID, CLIQ_CLIENT_SECRET and CLIQ_REFRESH_TOKEN, or CLIQ_ACCESS_TOKEN",
            );
            None
        }
    }
}

fn data_center(variables: &mut Variables<'_>) -> Option<DataCenter> {
    let codes: Vec<_> = DataCenter::ALL.iter().map(|known| known.location()).collect();
    let form = format!("is not a data center ({})", codes.join(", "));
    variables.parsed(DATA_CENTER, &form, |text| text.parse().ok())
}
