//! Webhooks from environment variables.

use super::{Webhook, WebhookBuilder};
use crate::Error;
use crate::environment::Variables;
use std::ffi::OsString;

const URL: &str = "CLIQ_WEBHOOK";
const KEY: &str = "CLIQ_ZAPIKEY";
const APPKEY: &str = "CLIQ_APPKEY";

impl Webhook {
    /// Builds a webhook from environment variables; [`WebhookBuilder::from_env`] lists them.
    ///
    /// ```no_run
    /// # async fn f() -> Result<(), cliq_api::Error> {
    /// use cliq_api::webhook::Webhook;
    ///
    /// Webhook::from_env()?.post("Build 12 is green").await?;
    /// # Ok(()) }
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        WebhookBuilder::from_env()?.build()
    }

    /// Builds a webhook from environment variables whose names begin with `prefix`, such as
    /// `CI_CLIQ_WEBHOOK`; see [`WebhookBuilder::from_env_with_prefix`].
    pub fn from_env_with_prefix(prefix: &str) -> Result<Self, Error> {
        WebhookBuilder::from_env_with_prefix(prefix)?.build()
    }
}

impl WebhookBuilder {
    /// Creates a builder from environment variables. Settings that are made afterwards override them.
    ///
    /// | Variable | Content |
    /// |---|---|
    /// | `CLIQ_WEBHOOK` | the URL as Cliq shows it; see [`Webhook::new`] |
    /// | `CLIQ_ZAPIKEY` | the webhook token, unless it is in the URL |
    /// | `CLIQ_APPKEY` | the key of an extension, if it is needed and not in the URL |
    /// | `CLIQ_STORE` | the [store](Self::store): path of a folder, or, with the feature `redis`, a `redis://` or `rediss://` URL |
    ///
    /// Empty variables count as not set. If anything is missing or invalid, one error names all of it,
    /// without values.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_env_with(|name| std::env::var_os(name))
    }

    /// Creates a builder as [`from_env`](Self::from_env) does, from variables whose names begin with
    /// `prefix`: with `CI_`, from `CI_CLIQ_WEBHOOK` and so on.
    ///
    /// ```
    /// use cliq_api::webhook::WebhookBuilder;
    ///
    /// let error = WebhookBuilder::from_env_with_prefix("AUDIT_").unwrap_err().to_string();
    /// assert!(error.contains("AUDIT_CLIQ_WEBHOOK is not set"));
    /// ```
    pub fn from_env_with_prefix(prefix: &str) -> Result<Self, Error> {
        Self::from_variables(&|name| std::env::var_os(name), prefix)
    }

    /// Creates a builder as [`from_env`](Self::from_env) does, from variables that `lookup` returns.
    ///
    /// ```
    /// use cliq_api::webhook::WebhookBuilder;
    ///
    /// let url = "https://cliq.zoho.com/api/v2/bots/releasebot/message";
    /// let webhook = WebhookBuilder::from_env_with(|name| match name {
    ///     "CLIQ_WEBHOOK" => Some(url),
    ///     "CLIQ_ZAPIKEY" => Some("1001.k3y"),
    ///     _ => None,
    /// })?
    /// .build()?;
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
        let (url, key) = (variables.word(URL), variables.word(KEY));
        let has_key = key.is_some();
        if let Some(key) = key {
            builder = builder.zapikey(key);
        }
        if let Some(key) = variables.word(APPKEY) {
            builder = builder.appkey(key);
        }
        match url {
            None => {
                variables.missing(URL);
                variables.remedy("set CLIQ_WEBHOOK to the URL that Cliq shows, with its `zapikey`");
            }
            Some(url) => {
                match super::url::Parts::parse(&url) {
                    Err(_) => {
                        variables.invalid(URL, "is not the URL of a webhook as Cliq shows it");
                    }
                    Ok(parts) if parts.key.is_none() && !has_key => {
                        variables.invalid(URL, "has no `zapikey`, and CLIQ_ZAPIKEY is not set");
                    }
                    Ok(_) => {}
                }
                builder = builder.url(url);
            }
        }
        if let Some(store) = variables.store() {
            builder = builder.store(store);
        }
        variables.finish("a webhook")?;
        Ok(builder)
    }
}
