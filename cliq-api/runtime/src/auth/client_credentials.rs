//! Access tokens for a self client, without a user's consent.

use super::cache::Cache;
use super::credentials::Credentials;
use super::token_endpoint::Grant;
use super::{AccessToken, AuthContext, Scopes, TokenSource};
use crate::store::Store;
use crate::{BoxFuture, Error};
use std::sync::Arc;
use std::time::Duration;

/// Gets access tokens for a self client by its id and secret alone. Tokens are kept and renewed as
/// with a [`RefreshToken`](super::RefreshToken).
///
/// The service issues tokens for scopes that Cliq then refuses with `oauthtoken_scope_invalid`,
/// such as `ZohoCliq.Channels.UPDATE` and `ZohoCliq.Messages.UPDATE`. Posting as a bot
/// (`ZohoCliq.Webhooks.CREATE`) and reading are known to work; for the rest, use a refresh token.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::ClientCredentials;
/// let auth = ClientCredentials::new("1000.CLIENT", "client secret", ["ZohoCliq.Webhooks.CREATE"])
///     .organization("ZohoCliq.60012345");
/// # let _ = auth;
/// ```
#[derive(Debug)]
#[must_use = "give it to the client's builder"]
pub struct ClientCredentials {
    cache: Cache,
}

impl ClientCredentials {
    /// Takes the client's id and secret from the API console, and the scopes to ask for:
    /// [`Scopes::for_operations`] names those that are needed.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        scopes: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        let scopes: Scopes =
            scopes.into_iter().flat_map(|scope| Scopes::parse(scope.as_ref())).collect();
        let more = ("scope", scopes.to_string());
        let credentials =
            Credentials::new(Grant::ClientCredentials, client_id, client_secret, more);
        Self { cache: Cache::new(credentials) }
    }

    /// The organization, as `{service}.{organization id}`, such as `ZohoCliq.60012345`. Needed where
    /// the service answers `missing_org_info`.
    pub fn organization(mut self, soid: impl Into<String>) -> Self {
        self.cache.set_field("soid", soid.into());
        self
    }

    /// How long before its expiry a token is renewed. Default: five minutes; at most half of the
    /// token's life. Each source adds up to a sixth of it, by chance, so that machines are not in
    /// step.
    pub fn renew_before_expiry(mut self, margin: Duration) -> Self {
        self.cache.set_early(margin);
        self
    }

    /// Shares the access token with all who use the same store, the same client and the same scopes:
    /// see [sharing](super#sharing). Default: a store in memory, of the process.
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

impl TokenSource for ClientCredentials {
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
