//! OAuth 2.0: sources of access tokens, user consent, and the token endpoint.
//!
//! | Credentials | Type |
//! |---|---|
//! | refresh token | [`RefreshToken`] |
//! | self client, without a user | [`ClientCredentials`] |
//! | access token, valid for an hour | [`StaticToken`] |
//! | user who has not consented yet | [`Authorization`], then [`Callback`] and [`CodeExchange`] |
//! | none, for a program on the user's machine | `login`, with the feature `login` |
//! | anything else | your own [`TokenSource`] |
//!
//! Zoho issues at most ten access tokens per refresh token in ten minutes. After that it locks out
//! *all* users of the refresh token until the ten minutes are over. Share one access token between
//! all users of a refresh token, and do not ask users for consent at every start.
//!
//! # Sharing
//!
//! [`RefreshToken`] and [`ClientCredentials`] keep the access token in a
//! [`Store`]. Sources with the same store and the same credentials share one
//! token. The default is a store in memory that all clients of the process share.
//!
//! | Scope of sharing | Store |
//! |---|---|
//! | clients of a process | default, if their clocks have the same [identity](crate::clock::Clock::identity) |
//! | processes of a machine | [`FileStore`](crate::store::FileStore) |
//! | machines | `RedisStore`, with the feature `redis` |
//! | not shared | [`RefreshToken::isolated`], [`ClientCredentials::isolated`] |
//!
//! Credentials are the same if the accounts server is the same and the refresh token is, or, for
//! client credentials, the client secret and the scopes. They are compared by digest.
//!
//! All sources that share a token follow these rules together:
//!
//! | Event | Behavior |
//! |---|---|
//! | token request | one at a time, under a lease of 45 s; a request times out after 30 s |
//! | process killed during a request | the others wait for at most 45 s, or not at all while the old token is valid |
//! | request in flight elsewhere | the store is polled, at intervals of at most 0.15 s |
//! | expiry | renewed five minutes early, plus a random part of up to 50 s per source |
//! | request rate | at most nine in ten minutes, one below the limit of the service, counted before they are sent |
//! | token endpoint locked | no request until the lockout ends: as reported, or ten minutes |
//! | refresh token rejected | no further requests with it: the same error is returned for 30 days |
//! | client rejected (fixed in the API console) | one request per hour; immediately with another client secret |
//! | other failure | backoff of 1 s, doubled up to five minutes |
//! | token rejected by Cliq as expired (401) | replaced once, and not again within two minutes; never for a missing scope |
//! | store unavailable | [`ErrorKind::Store`](crate::ErrorKind::Store), and no request; a valid token in memory remains in use |
//!
//! A valid token is used without reading the store until it is due for renewal or rejected. If
//! another process replaces the token, this process notices when Cliq rejects the old one (the call
//! is then retried), or when the old one is due for renewal (within half a second).
//!
//! The record holds times in milliseconds since the Unix epoch. Clocks of different machines must
//! agree to within about a minute. Lockouts, leases and the request count use the clock of the
//! store.
//!
//! Store keys are digests of the accounts server, the client id and the refresh token, or of the
//! client secret and the scopes. The record holds the access token unencrypted; it holds neither
//! refresh token nor client secret. Anyone who can read the store can act for the user for up to an
//! hour, so restrict access to its directory or Redis server.
//! [`FileStore`](crate::store::FileStore) rejects a directory or file that other users can read.
//!
//! Secrets never appear in `Debug`, `Display`, errors, traces or URLs.

mod accounts;
mod authorization;
mod cache;
mod callback;
mod client_credentials;
mod code_exchange;
mod credentials;
mod digest;
mod form;
#[cfg(feature = "login")]
pub mod login;
mod refresh_token;
mod revoke;
mod scopes;
mod secret;
mod static_token;
mod token;
mod token_endpoint;

#[cfg(test)]
mod test_server;
#[cfg(test)]
mod tests;

pub use authorization::Authorization;
pub use callback::Callback;
pub use client_credentials::ClientCredentials;
pub use code_exchange::CodeExchange;
#[doc(hidden)]
pub use digest::digest;
pub use refresh_token::RefreshToken;
pub use revoke::revoke;
pub use scopes::Scopes;
#[doc(hidden)]
pub use scopes::permitted;
pub use secret::Secret;
pub use static_token::StaticToken;
pub use token::Token;

use crate::clock::{Clock, SystemClock};
use crate::redact::HiddenText;
use crate::store::Store;
use crate::{BoxFuture, DataCenter, Error};
use std::fmt;
use std::sync::Arc;

/// The resources that a [`TokenSource`] may use: the HTTP client, the accounts server of the data
/// center, the clock, and the store of the client.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthContext {
    /// The HTTP client.
    pub http: reqwest::Client,
    /// Root URL of the accounts server, such as `https://accounts.zoho.eu`.
    pub accounts: reqwest::Url,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The store of the client. Sources without a store of their own keep access tokens there. It is
    /// omitted from `Debug`.
    pub store: Option<Arc<dyn Store>>,
}

impl fmt::Debug for AuthContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthContext")
            .field("http", &self.http)
            .field("accounts", &self.accounts.as_str())
            .field("clock", &self.clock)
            .field("has_store", &self.store.is_some())
            .finish()
    }
}

impl AuthContext {
    /// Creates a context without a client, for example to exchange an authorization code. Plain
    /// `http` is accepted for loopback addresses only.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::{DataCenter, auth::AuthContext};
    /// let context = AuthContext::new(DataCenter::Eu.accounts())?;
    /// assert_eq!(context.accounts.as_str(), "https://accounts.zoho.eu/");
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn new(accounts_url: &str) -> Result<Self, Error> {
        let accounts = accounts::parse(accounts_url)?;
        let http = crate::transport::http_client(accounts.scheme() == "http")?;
        let http = http.build().map_err(Error::transport)?;
        Ok(Self { http, accounts, clock: Arc::new(SystemClock), store: None })
    }

    /// Creates a context from the parts of a client.
    #[doc(hidden)]
    #[must_use]
    pub fn with(http: reqwest::Client, accounts: reqwest::Url, clock: Arc<dyn Clock>) -> Self {
        Self { http, accounts, clock, store: None }
    }

    /// Sets the store in which sources without a store of their own keep access tokens.
    #[must_use]
    pub fn store(mut self, store: Option<Arc<dyn Store>>) -> Self {
        self.store = store;
        self
    }

    /// Creates a context for the accounts server of a data center.
    pub fn for_data_center(data_center: DataCenter) -> Result<Self, Error> {
        Self::new(data_center.accounts())
    }
}

/// A source of access tokens. Implement it to provide tokens from elsewhere.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::{AccessToken, AuthContext, TokenSource};
/// use cliq_api::{BoxFuture, Error};
///
/// /// Asks a vault each time.
/// #[derive(Debug)]
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn access_token<'a>(
///         &'a self,
///         _: &'a AuthContext,
///     ) -> BoxFuture<'a, Result<AccessToken, Error>> {
///         Box::pin(async { Ok(AccessToken::new("1000.from.vault")) })
///     }
/// }
/// ```
pub trait TokenSource: Send + Sync + fmt::Debug + 'static {
    /// Returns the access token for the next request.
    fn access_token<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<AccessToken, Error>>;

    /// Returns an identifier of the credentials that is the same wherever they are used, so that
    /// rate limits are shared. It must not reveal a secret. `None` means that nothing is shared.
    ///
    /// The sources of this module return 32 hexadecimal digits of a SHA-256 digest of the grant,
    /// the client id and the refresh token or scopes ([`StaticToken`]: of the token itself).
    fn identity(&self) -> Option<String> {
        None
    }

    /// Returns the secrets that tokens are obtained with, such as a client secret. They are redacted
    /// from what `CliqBuilder::on_exchange` receives, if a server repeats them.
    fn secrets(&self) -> Vec<Secret> {
        Vec::new()
    }

    /// Reports that the service rejected `token` as expired or unknown. Returns whether
    /// [`access_token`](Self::access_token) can now return a different token, so that a retry is
    /// useful.
    fn refused<'a>(
        &'a self,
        context: &'a AuthContext,
        token: &'a AccessToken,
    ) -> BoxFuture<'a, bool> {
        let _ = (context, token);
        Box::pin(std::future::ready(false))
    }
}

/// Shares one source between several clients.
impl<T: TokenSource + ?Sized> TokenSource for Arc<T> {
    fn access_token<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<AccessToken, Error>> {
        (**self).access_token(context)
    }

    fn identity(&self) -> Option<String> {
        (**self).identity()
    }

    fn secrets(&self) -> Vec<Secret> {
        (**self).secrets()
    }

    fn refused<'a>(
        &'a self,
        context: &'a AuthContext,
        token: &'a AccessToken,
    ) -> BoxFuture<'a, bool> {
        (**self).refused(context, token)
    }
}

/// An access token. `Debug` does not print it, and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(HiddenText);

impl AccessToken {
    /// Creates an access token from its text.
    pub fn new(token: impl Into<String>) -> Self {
        Self(HiddenText::new(token.into().into()))
    }

    /// Returns the text of the token, for the `Authorization` header.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.text()
    }

    /// The token as a secret to redact.
    pub(crate) fn secret(&self) -> HiddenText {
        self.0.clone()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(..)")
    }
}
