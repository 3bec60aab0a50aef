//! Access tokens from a refresh token.

use super::cache::Cache;
use super::credentials::GrantCredentials;
use super::token_endpoint::Grant;
use super::{AccessToken, AuthContext, Secret, Token, TokenSource};
use crate::store::Store;
use crate::{BoxFuture, Error};
use std::sync::Arc;
use std::time::Duration;

/// A token source that uses a refresh token, for programs that act for a user.
///
/// - Concurrent calls share one token request, in this process and, with a [`store`](Self::store),
///   in all processes that use it.
/// - A token is renewed five minutes before it expires. The old token remains in use until the
///   renewal succeeds.
/// - After a "too many requests" response, no token is requested until the lockout ends.
/// - After the service rejects the refresh token, no further request is sent with it; the same
///   error is returned. Other rejections, which can be fixed in the API console, are retried once
///   an hour, or immediately with another client secret.
/// - A token that Cliq rejects before its expiry is replaced once, and not again within two
///   minutes. At most nine tokens are requested in ten minutes.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::RefreshToken;
/// let auth = RefreshToken::new("1000.CLIENT", "client secret", "1000.refresh");
/// ```
#[derive(Debug)]
#[must_use = "pass it to the client builder"]
pub struct RefreshToken {
    cache: Cache,
}

impl RefreshToken {
    /// Creates a source from the client id and client secret of the API console, and a refresh
    /// token.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        refresh_token: impl Into<String>,
    ) -> Self {
        // No `scope`: with it, the service narrows the token or refuses.
        let more = ("refresh_token", refresh_token.into());
        let credentials = GrantCredentials::new(Grant::Refresh, client_id, client_secret, more);
        Self { cache: Cache::new(credentials) }
    }

    /// Uses the access token of a response, such as that of a code exchange, before the first
    /// request. Sources with the same credentials in this process use it too, unless they have one
    /// that expires later. It is not written to a store.
    pub fn starting_with(mut self, token: &Token) -> Self {
        self.cache.put(token);
        self
    }

    /// Sets how long before its expiry a token is renewed. The default is five minutes. The maximum
    /// is half the lifetime of the token. Each source adds a random part of up to a sixth, to
    /// spread the renewals.
    pub fn renew_before_expiry(mut self, margin: Duration) -> Self {
        self.cache.set_early(margin);
        self
    }

    /// Shares the access token with all sources that use the same store and the same credentials;
    /// see [sharing](super#sharing). The default is a store in memory that the process shares.
    pub fn store(mut self, store: impl Store) -> Self {
        self.cache.set_store(Arc::new(store));
        self
    }

    /// Does not share the access token within the process. Each isolated source requests its own
    /// tokens, and ten requests in ten minutes lock out all users of the credentials. Use it in
    /// tests.
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
        self.cache.access_token(context)
    }

    fn identity(&self) -> Option<String> {
        Some(self.cache.identity().to_owned())
    }

    fn secrets(&self) -> Vec<Secret> {
        self.cache.secrets()
    }

    fn refused<'a>(
        &'a self,
        context: &'a AuthContext,
        token: &'a AccessToken,
    ) -> BoxFuture<'a, bool> {
        Box::pin(self.cache.refused(context, token))
    }
}
