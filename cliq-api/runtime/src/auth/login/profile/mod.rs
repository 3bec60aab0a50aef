//! Profiles: what a program needs to act for a user who has logged in.

mod file;
mod folder;
mod format;

pub use folder::Profiles;

use crate::auth::{RefreshToken, Scopes, Secret};
use crate::{DataCenter, Error, Operation};
use std::ffi::OsString;

/// The credentials of a user with their scopes, and where the user's account is. `Debug` hides the
/// secrets.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::DataCenter;
/// use cliq_api::auth::login::{ClientSecret, Profile};
///
/// let profile = Profile::new("1000.CLIENT", ClientSecret::variable("CLIQ_CLIENT_SECRET"), "1000.refresh")
///     .with_data_center(DataCenter::Eu)
///     .with_network("zylkerclients");
/// assert!(!format!("{profile:?}").contains("1000.refresh"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a profile does nothing until it is saved or used"]
pub struct Profile {
    client_id: String,
    client_secret: ClientSecret,
    refresh_token: Secret,
    data_center: DataCenter,
    base_url: Option<String>,
    accounts_url: Option<String>,
    network: Option<String>,
    scopes: Option<Scopes>,
}

/// Where the client secret of a profile is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClientSecret {
    /// In the profile.
    Value(Secret),
    /// In the environment variable of this name.
    Variable(String),
}

impl ClientSecret {
    /// Refers to an environment variable.
    #[must_use]
    pub fn variable(name: impl Into<String>) -> Self {
        Self::Variable(name.into())
    }
}

impl<S: Into<Secret>> From<S> for ClientSecret {
    fn from(secret: S) -> Self {
        Self::Value(secret.into())
    }
}

impl Profile {
    /// Creates a profile. The client secret is its text, or refers to an environment variable.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<ClientSecret>,
        refresh_token: impl Into<Secret>,
    ) -> Self {
        Self {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            refresh_token: refresh_token.into(),
            data_center: DataCenter::default(),
            base_url: None,
            accounts_url: None,
            network: None,
            scopes: None,
        }
    }

    /// Replaces the client secret, for example by the name of an environment variable, so that the file
    /// does not contain it.
    pub fn with_client_secret(mut self, client_secret: impl Into<ClientSecret>) -> Self {
        self.client_secret = client_secret.into();
        self
    }

    /// Sets the data center. The default is [`DataCenter::Us`].
    pub fn with_data_center(mut self, data_center: DataCenter) -> Self {
        self.data_center = data_center;
        self
    }

    /// Sets another root URL of Cliq than that of the data center.
    pub fn with_base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Sets another accounts server than that of the data center.
    pub fn with_accounts_url(mut self, url: impl Into<String>) -> Self {
        self.accounts_url = Some(url.into());
        self
    }

    /// Sets the network (an external organization), by its unique name or id.
    pub fn with_network(mut self, name: impl Into<String>) -> Self {
        self.network = Some(name.into());
        self
    }

    /// Sets the granted scopes.
    pub fn with_scopes(mut self, scopes: Scopes) -> Self {
        self.scopes = Some(scopes);
        self
    }

    /// Returns a token source for the profile. Fails if the client secret is in an environment variable
    /// that is not set.
    pub fn token_source(&self) -> Result<RefreshToken, Error> {
        self.token_source_with(|name| std::env::var_os(name))
    }

    /// Returns a token source as [`token_source`](Self::token_source) does, with the variables that
    /// `lookup` returns.
    pub fn token_source_with<V: Into<OsString>>(
        &self,
        lookup: impl Fn(&str) -> Option<V>,
    ) -> Result<RefreshToken, Error> {
        let client_secret = match &self.client_secret {
            ClientSecret::Value(secret) => secret.expose().to_owned(),
            ClientSecret::Variable(name) => {
                let value = lookup(name).map(Into::into).and_then(|value| value.into_string().ok());
                let value = value.map(|value| value.trim().to_owned());
                value.filter(|value| !value.is_empty()).ok_or_else(|| {
                    Error::input(
                        format!(
                            "the profile takes its client secret from {name}, which is not set or not \
                             valid Unicode"
                        ),
                        "set the variable to the client secret",
                    )
                })?
            }
        };
        Ok(RefreshToken::new(&self.client_id, client_secret, self.refresh_token.expose()))
    }

    /// Returns the data center.
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.data_center
    }

    /// Returns the root URL of Cliq, if it is not that of the data center.
    #[must_use]
    pub fn base_url(&self) -> Option<&str> {
        self.base_url.as_deref()
    }

    /// Returns the accounts server, if it is not that of the data center.
    #[must_use]
    pub fn accounts_url(&self) -> Option<&str> {
        self.accounts_url.as_deref()
    }

    /// Returns the network.
    #[must_use]
    pub fn network(&self) -> Option<&str> {
        self.network.as_deref()
    }

    /// Returns the granted scopes, if they are known.
    #[must_use]
    pub fn scopes(&self) -> Option<&Scopes> {
        self.scopes.as_ref()
    }

    /// Checks that the granted scopes permit all of these operations, before the first call fails. The
    /// error names the missing scopes, the operations that need them, and all scopes to request at the
    /// next login. If the granted scopes are unknown, there is nothing to check.
    pub fn check_scopes(
        &self,
        operations: impl IntoIterator<Item = &'static Operation>,
    ) -> Result<(), Error> {
        let Some(granted) = &self.scopes else { return Ok(()) };
        let operations: Vec<_> = operations.into_iter().collect();
        let missing = granted.missing_for(operations.iter().copied());
        if missing.is_empty() {
            return Ok(());
        }
        let refused = operations.iter().filter(|operation| !granted.permit(operation));
        let ids: Vec<_> = refused.map(|operation| operation.id).collect();
        let all: Scopes = granted.iter().chain(missing.iter()).cloned().collect();
        Err(Error::input(
            format!("the profile lacks the scopes {missing} for {}", ids.join(", ")),
            format!("log in again and request {all}"),
        ))
    }
}
