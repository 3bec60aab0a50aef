//! Access tokens from a refresh token.

use super::cache::Cache;
use super::token_endpoint::Grant;
use super::{AccessToken, AuthContext, Secret, Token, TokenSource};
use crate::{BoxFuture, Error};
use std::time::Duration;

/// Gets access tokens for a refresh token: the usual way of a program that works for a user.
///
/// - However many calls need a token at once, one request is sent, and all share its answer.
/// - A token is renewed five minutes before it expires; if that fails, the old one serves on.
/// - When the service says "too many requests", nothing is sent until its lock is over.
/// - When the service does not accept the refresh token or the client, nothing is sent any more: the
///   same error comes back until you make another `RefreshToken`.
/// - When Cliq refuses a token before its time, it is replaced once, and not again within two
///   minutes; and never are more than nine tokens asked for in ten minutes.
///
/// ```
/// use cliq_api::{Cliq, DataCenter, auth::RefreshToken};
/// let cliq = Cliq::builder()
///     .data_center(DataCenter::Eu)
///     .auth(RefreshToken::new("1000.CLIENT", "client secret", "1000.refresh"))
///     .build()?;
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Debug)]
#[must_use = "give it to the client's builder"]
pub struct RefreshToken {
    client_id: String,
    client_secret: Secret,
    grant: Secret,
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
        Self {
            client_id: client_id.into(),
            client_secret: Secret::from(client_secret.into()),
            grant: Secret::from(refresh_token.into()),
            cache: Cache::new(Grant::Refresh),
        }
    }

    /// Starts with the access token of an answer, such as that of the code exchange, instead of
    /// asking for one.
    pub fn starting_with(self, token: &Token) -> Self {
        self.cache.put(token.clone());
        self
    }

    /// How long before its expiry a token is renewed. Default: five minutes; at most half of the
    /// token's life.
    pub fn renew_before_expiry(mut self, margin: Duration) -> Self {
        self.cache.set_early(margin);
        self
    }
}

impl TokenSource for RefreshToken {
    fn access_token<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async move {
            // No `scope`: with it, the service narrows the token or refuses.
            let fields = [
                ("client_id", self.client_id.as_str()),
                ("client_secret", self.client_secret.expose()),
                ("refresh_token", self.grant.expose()),
            ];
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
