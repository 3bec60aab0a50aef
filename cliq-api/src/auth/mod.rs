//! OAuth: how the client gets the access token of a request.

use crate::clock::Clock;
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

/// Where access tokens come from. Implement it for a source of your own.
pub trait TokenSource: Send + Sync + fmt::Debug + 'static {
    /// The access token to send now.
    fn access_token<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<AccessToken, Error>>;

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
