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
//! refresh token out for the rest of that time. So keep one token source per refresh token — put it
//! into an [`Arc`] to share it between clients — and do not ask users for consent on every start.
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
pub use refresh_token::RefreshToken;
pub use revoke::revoke;
pub use scopes::Scopes;
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
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .map_err(Error::transport)?;
        let accounts = accounts::parse(accounts_url)?;
        Ok(Self { http, accounts, clock: Arc::new(SystemClock) })
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

    /// A name of the credentials that is the same wherever they are used, to share limits and tokens
    /// by it; it must not give a secret away. `None`: they are shared by nobody.
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
