//! Client credentials grant.

use super::cache::Cache;
use super::credentials::GrantCredentials;
use super::token_endpoint::Grant;
use super::{AccessToken, AuthContext, Scopes, Secret, TokenSource};
use crate::store::Store;
use crate::{BoxFuture, Error};
use std::sync::Arc;
use std::time::Duration;

/// A token source that uses the id and secret of a self client, without a user. Tokens are shared
/// and renewed as by [`RefreshToken`](super::RefreshToken).
///
/// The service issues tokens with scopes that Cliq then rejects with `oauthtoken_scope_invalid`,
/// such as `ZohoCliq.Channels.UPDATE` and `ZohoCliq.Messages.UPDATE`. Posting as a bot
/// (`ZohoCliq.Webhooks.CREATE`) and reading are known to work. Use a refresh token for anything
/// else.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::ClientCredentials;
/// let auth = ClientCredentials::new("1000.CLIENT", "client secret", ["ZohoCliq.Webhooks.CREATE"])
///     .organization("ZohoCliq.60012345");
/// # let _ = auth;
/// ```
#[derive(Debug)]
#[must_use = "pass it to the client builder"]
pub struct ClientCredentials {
    cache: Cache,
}

impl ClientCredentials {
    /// Creates a source from the client id and client secret of the API console, and the scopes to
    /// request. [`Scopes::for_operations`] returns the scopes that operations need.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        scopes: impl IntoIterator<Item: AsRef<str>>,
    ) -> Self {
        let scopes: Scopes =
            scopes.into_iter().flat_map(|scope| Scopes::parse(scope.as_ref())).collect();
        let more = ("scope", scopes.to_string());
        let credentials =
            GrantCredentials::new(Grant::ClientCredentials, client_id, client_secret, more);
        Self { cache: Cache::new(credentials) }
    }

    /// Sets the organization, as `{service}.{organization id}`, such as `ZohoCliq.60012345`. It is
    /// required if the service returns `missing_org_info`.
    pub fn organization(mut self, soid: impl Into<String>) -> Self {
        self.cache.set_field("soid", soid.into());
        self
    }

    /// Sets how long before its expiry a token is renewed. The default is five minutes. The maximum
    /// is half the lifetime of the token. Each source adds a random part of up to a sixth, to
    /// spread the renewals.
    pub fn renew_before_expiry(mut self, margin: Duration) -> Self {
        self.cache.set_early(margin);
        self
    }

    /// Shares the access token with all sources that use the same store, client and scopes; see
    /// [sharing](super#sharing). The default is a store in memory that the process shares.
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

impl TokenSource for ClientCredentials {
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
