//! Access tokens from a refresh token.

use super::cache::Cache;
use super::credentials::Credentials;
use super::token_endpoint::Grant;
use super::{AccessToken, AuthContext, Token, TokenSource};
use crate::store::Store;
use crate::{BoxFuture, Error};
use std::sync::Arc;
use std::time::Duration;

/// Gets access tokens for a refresh token: the usual way of a program that works for a user.
///
/// - However many calls need a token at once, one request is sent, and all share its answer: the
///   tasks and clients of the process, and with a [`store`](Self::store) all who use it.
/// - A token is renewed five minutes before it expires; meanwhile, and if that fails, the old one
///   serves on.
/// - When the service says "too many requests", nothing is sent until its lock is over.
/// - When the service does not accept the refresh token, nothing is sent any more: the same error
///   comes back until you use another one. What else it refuses may be mended in the API console, so
///   one request an hour tries again; with another client secret, at once.
/// - When Cliq refuses a token before its time, it is replaced once, and not again within two
///   minutes; and never are more than nine tokens asked for in ten minutes.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::RefreshToken;
/// let auth = RefreshToken::new("1000.CLIENT", "client secret", "1000.refresh");
/// ```
#[derive(Debug)]
#[must_use = "give it to the client's builder"]
pub struct RefreshToken {
    cache: Cache,
}

impl RefreshToken {
    /// Takes the client's id and secret from the API console, and the refresh token that the user's
    /// consent gave.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        // No `scope`: with it, the service narrows the token or refuses.
        let more = ("refresh_token", refresh_token.into());
        let credentials = Credentials::new(Grant::Refresh, client_id, client_secret, more);
        Self { cache: Cache::new(credentials) }
    }

    /// Starts with the access token of an answer, such as that of the code exchange, instead of
    /// asking for one. It serves the sources of these credentials in this process, unless they have a
    /// token that lasts longer; it is not written to a store.
    pub fn starting_with(mut self, token: &Token) -> Self {
        self.cache.put(token);
        self
    }

    /// How long before its expiry a token is renewed. Default: five minutes; at most half of the
    /// token's life. Each source adds up to a sixth of it, by chance, so that machines are not in
    /// step.
    pub fn renew_before_expiry(mut self, margin: Duration) -> Self {
        self.cache.set_early(margin);
        self
    }

    /// Shares the access token with all who use the same store and the same credentials: see
    /// [sharing](super#sharing). Default: a store in memory, of the process.
    pub fn store(mut self, store: impl Store) -> Self {
        self.cache.set_store(Arc::new(store));
        self
    }

    /// Shares the access token with no other source of the process. Each isolated source asks for
    /// tokens of its own, and ten in ten minutes lock all users of the credentials out: for tests.
    pub fn isolated(mut self) -> Self {
        self.cache.isolate();
        self
    }
}

impl TokenSource for RefreshToken {
    fn access_token<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(self.cache.access_token(context))
    }

    fn identity(&self) -> Option<String> {
        Some(self.cache.identity().to_owned())
    }

    fn refused<'a>(
        &'a self,
        context: &'a AuthContext,
        token: &'a AccessToken,
    ) -> BoxFuture<'a, bool> {
        Box::pin(self.cache.refused(context, token))
    }
}
