//! Access tokens for a self client, without a user's consent.

use super::cache::Cache;
use super::token_endpoint::Grant;
use super::{AccessToken, AuthContext, Scopes, Secret, TokenSource};
use crate::{BoxFuture, Error};
use std::time::Duration;

/// Gets access tokens for a self client by its id and secret alone. Tokens are kept and renewed as
/// with a [`RefreshToken`](super::RefreshToken).
///
/// The service issues tokens for scopes that Cliq then refuses with `oauthtoken_scope_invalid`,
/// such as `ZohoCliq.Channels.UPDATE` and `ZohoCliq.Messages.UPDATE`. Posting as a bot
/// (`ZohoCliq.Webhooks.CREATE`) and reading are known to work; for the rest, use a refresh token.
///
/// ```
/// use cliq_api::auth::ClientCredentials;
/// let auth = ClientCredentials::new("1000.CLIENT", "client secret", ["ZohoCliq.Webhooks.CREATE"])
///     .organization("ZohoCliq.60012345");
/// # let _ = auth;
/// ```
#[derive(Debug)]
#[must_use = "give it to the client's builder"]
pub struct ClientCredentials {
    client_id: String,
    client_secret: Secret,
    scopes: String,
    organization: Option<String>,
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
        Self {
            client_id: client_id.into(),
            client_secret: Secret::from(client_secret.into()),
            scopes: scopes.to_string(),
            organization: None,
            cache: Cache::new(Grant::ClientCredentials),
        }
    }

    /// The organization, as `{service}.{organization id}`, such as `ZohoCliq.60012345`. Needed where
    /// the service answers `missing_org_info`.
    pub fn organization(mut self, soid: impl Into<String>) -> Self {
        self.organization = Some(soid.into());
        self
    }

    /// How long before its expiry a token is renewed. Default: five minutes; at most half of the
    /// token's life.
    pub fn renew_before_expiry(mut self, margin: Duration) -> Self {
        self.cache.set_early(margin);
        self
    }
}

impl TokenSource for ClientCredentials {
    fn access_token<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async move {
            let mut fields = vec![
                ("client_id", self.client_id.as_str()),
                ("client_secret", self.client_secret.expose()),
                ("scope", self.scopes.as_str()),
            ];
            fields.extend(self.organization.as_deref().map(|soid| ("soid", soid)));
            self.cache.access_token(context, &fields).await
        })
    }

    fn refused<'a>(
        &'a self,
        context: &'a AuthContext,
        token: &'a AccessToken,
    ) -> BoxFuture<'a, bool> {
        let other = self.cache.refused(context.clock.now(), token);
        Box::pin(std::future::ready(other))
    }
}
