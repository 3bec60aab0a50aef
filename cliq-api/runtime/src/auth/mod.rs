//! OAuth: how the client gets the access token of a request.
//!
//! | You have | Use |
//! |---|---|
//! | a refresh token | [`RefreshToken`] |
//! | a self client, and no user | [`ClientCredentials`] |
//! | an access token, for an hour | [`StaticToken`] |
//! | a user who has yet to consent | [`Authorization`], then [`Callback`] and [`CodeExchange`] |
//! | something else | a [`TokenSource`] of your own |
//!
//! Zoho issues ten access tokens per refresh token in ten minutes and then locks *all* users of the
//! refresh token out for the rest of that time. So share one token among all that use the same
//! refresh token, and do not ask users for consent on every start.
//!
//! # Sharing
//!
//! [`RefreshToken`] and [`ClientCredentials`] keep their token in a [`Store`](crate::store::Store).
//! All who give them the same store and the same credentials have one token together. By default that
//! is the store of the process: a client per job asks for no token of its own.
//!
//! | Shared between | Store |
//! |---|---|
//! | clients and sources of a process | none to give, if their clocks have the same [identity](crate::clock::Clock::identity) |
//! | processes of a machine | [`FileStore`](crate::store::FileStore) |
//! | machines | `RedisStore`, with the feature `redis` |
//! | nobody else | none: [`RefreshToken::isolated`], [`ClientCredentials::isolated`] |
//!
//! A token is shared with those who have the same refresh token, or the same client secret and scopes
//! of client credentials, at the same accounts server. Digests tell them apart.
//!
//! ```
//! use cliq_api::{Cliq, auth::RefreshToken, store::FileStore};
//! use std::sync::Arc;
//!
//! let store = Arc::new(FileStore::new("/var/lib/example/cliq"));
//! for network in ["partners", "suppliers"] {
//!     let auth = RefreshToken::new("1000.CLIENT", "client secret", "1000.refresh");
//!     let cliq = Cliq::builder().network(network).auth(auth.store(store.clone())).build()?;
//! }
//! # Ok::<(), cliq_api::Error>(())
//! ```
//!
//! What holds for all sharers together:
//!
//! | What | How |
//! |---|---|
//! | one request for a token at a time | a lease of 45 s on the record; a request ends after 30 s, so who lives keeps it |
//! | a holder who is killed blocks the others | for 45 s at most, and not at all while the old token is valid |
//! | waiting for the token that another one asks for | a look into the store every 0.15 s at most |
//! | renewal before the end | five minutes, and up to 50 s more, by chance and different for each source |
//! | requests in ten minutes | nine at most, one less than the service allows, counted before they are sent |
//! | a token endpoint that is locked | nobody asks until its lock is over: as long as it says, else ten minutes |
//! | a refresh token that is refused | nobody asks with it any more: one clear error, for 30 days or until it is another one |
//! | what the API console can mend, such as a client that is refused | one request an hour; with another client secret, at once |
//! | another failure | a pause of 1 s, then 2 s, up to a minute |
//! | a token that Cliq refuses as expired (401) | replaced once, and not again within two minutes; never for a scope that is missing |
//! | the store does not answer | an error of the kind [`Store`](crate::ErrorKind::Store), and no request; a token in memory serves to its end |
//!
//! A valid token is used without a look into the store, until it is due or refused. So a token that
//! another process replaced is noticed when Cliq refuses the old one (which costs one call that is
//! repeated), or when it is due; while it is due, within half a second.
//!
//! The record names times in milliseconds since 1970: the clocks of machines should agree to within
//! a minute or so. Locks, leases and the count go by the store's own clock.
//!
//! The store's keys are digests, of the accounts server, the client id and the refresh token, or the
//! client secret and the scopes. The record holds the access token as it is, not encrypted; neither refresh token nor
//! client secret are in it. So who reads the store can act for the user for up to an hour: keep its
//! folder, or its Redis, to yourself. [`FileStore`](crate::store::FileStore) refuses a folder or a file that others may read.
//!
//! No secret appears in any `Debug` or `Display`, in an error, in a trace, or in an address.

mod accounts;
mod authorization;
mod cache;
mod callback;
mod client_credentials;
mod code_exchange;
mod credentials;
mod digest;
mod form;
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
use crate::{BoxFuture, DataCenter, Error};
use std::fmt;
use std::sync::Arc;

/// What a source of tokens may use: the client's HTTP connection, the accounts server of its data
/// center, and the clock.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuthContext {
    /// The client's HTTP connection.
    pub http: reqwest::Client,
    /// Root of the accounts server, such as `https://accounts.zoho.eu`.
    pub accounts: reqwest::Url,
    /// The clock.
    pub clock: Arc<dyn Clock>,
}

impl AuthContext {
    /// For work with an accounts server without a client, such as the exchange of a code. Plain
    /// `http` is taken only on loopback.
    ///
    /// ```
    /// use cliq_api::{DataCenter, auth::AuthContext};
    /// let context = AuthContext::new(DataCenter::Eu.accounts())?;
    /// assert_eq!(context.accounts.as_str(), "https://accounts.zoho.eu/");
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn new(accounts_url: &str) -> Result<Self, Error> {
        let accounts = accounts::parse(accounts_url)?;
        let http = crate::transport::http_client(accounts.scheme() == "http");
        let http = http.build().map_err(Error::transport)?;
        Ok(Self { http, accounts, clock: Arc::new(SystemClock) })
    }

    /// With a client's HTTP connection, accounts server and clock.
    #[doc(hidden)]
    #[must_use]
    pub fn with(http: reqwest::Client, accounts: reqwest::Url, clock: Arc<dyn Clock>) -> Self {
        Self { http, accounts, clock }
    }

    /// The same with the accounts server of a data center.
    pub fn for_data_center(data_center: DataCenter) -> Result<Self, Error> {
        Self::new(data_center.accounts())
    }
}

/// Where access tokens come from. Implement it for a source of your own.
///
/// ```
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
    /// The access token to send now.
    fn access_token<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<AccessToken, Error>>;

    /// A name of the credentials that is the same wherever they are used, to share limits by it; it
    /// must not give a secret away. `None`: they are shared by nobody.
    ///
    /// The sources of this module have a digest of grant, client id and refresh token or scopes (of
    /// the token itself for [`StaticToken`]): 32 hexadecimal digits of SHA-256.
    fn identity(&self) -> Option<String> {
        None
    }

    /// The service refused `token` as expired or unknown. Returns whether another call of
    /// [`access_token`](Self::access_token) gives a different one, so that one more try makes sense.
    fn refused<'a>(
        &'a self,
        context: &'a AuthContext,
        token: &'a AccessToken,
    ) -> BoxFuture<'a, bool> {
        let _ = (context, token);
        Box::pin(std::future::ready(false))
    }
}

/// One source for several clients.
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

    fn refused<'a>(
        &'a self,
        context: &'a AuthContext,
        token: &'a AccessToken,
    ) -> BoxFuture<'a, bool> {
        (**self).refused(context, token)
    }
}

/// An access token. It is never shown: `Debug` hides it, and there is no `Display`.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(Arc<str>);

impl AccessToken {
    /// Wraps a token.
    pub fn new(token: impl Into<String>) -> Self {
        Self(token.into().into())
    }

    /// The token itself, for the header that carries it.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(..)")
    }
}
