//! An access token without renewal.

use super::digest::digest;
use super::{AccessToken, AuthContext, TokenSource};
use crate::{BoxFuture, Error};

/// A fixed access token. After it expires, usually after an hour, calls fail with an error for
/// which [`Error::is_unauthenticated`] returns `true`.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::auth::StaticToken;
/// let auth = StaticToken::new("1000.70d737e7cc1d8869");
/// assert!(!format!("{auth:?}").contains("70d737"));
/// ```
#[derive(Clone, Debug)]
pub struct StaticToken(AccessToken);

impl StaticToken {
    /// Creates a source from an access token, without the prefix `Zoho-oauthtoken` or `Bearer`.
    pub fn new(access_token: impl Into<String>) -> Self {
        Self(AccessToken::new(access_token))
    }
}

impl TokenSource for StaticToken {
    fn access_token<'a>(&'a self, _: &'a AuthContext) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(std::future::ready(Ok(self.0.clone())))
    }

    fn identity(&self) -> Option<String> {
        Some(digest("static token", [self.0.expose()]))
    }
}
