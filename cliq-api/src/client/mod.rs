//! The client: where the service is, who asks, and over which connection.

mod builder;

#[cfg(test)]
mod tests;

pub use builder::CliqBuilder;
pub(crate) use builder::is_loopback;

use crate::auth::{AccessToken, AuthContext, TokenSource};
use crate::clock::Clock;
use crate::limit::{LimitView, Limiter};
use crate::random::Random;
use crate::retry::{CallOptions, RetryPolicy};
use crate::transport::Bounds;
use crate::{Correction, Error, Operation, RawRequest};
use http::Method;
use std::sync::Arc;
use std::time::Duration;

/// A client of the Cliq REST API. Clones are cheap and share everything.
///
/// Each module of the API has a handle: `cliq.channels()`, `cliq.users()` and so on.
///
/// ```
/// use cliq_api::{Cliq, DataCenter, auth::RefreshToken};
///
/// let cliq = Cliq::builder()
///     .data_center(DataCenter::Eu)
///     .auth(RefreshToken::new("1000.ID", "secret", "1000.refresh"))
///     .build()?;
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone)]
pub struct Cliq(Arc<Inner>, CallOptions);

struct Inner {
    root: reqwest::Url,
    credentials: Credentials,
    auth_scheme: AuthScheme,
    context: AuthContext,
    timeout: Option<Duration>,
    bounds: Bounds,
    limiter: Limiter,
    retry: RetryPolicy,
    random: Random,
    strict_responses: bool,
    on_correction: Option<OnCorrection>,
}

/// How requests are authorized.
enum Credentials {
    /// By an access token in the `Authorization` header.
    Tokens(Arc<dyn TokenSource>),
    /// By a key in the query of each request. The text names the key for the limiter.
    Key(String),
}

impl Credentials {
    /// A name for whom the service counts.
    fn identity(&self) -> Option<String> {
        match self {
            Self::Tokens(source) => source.identity(),
            Self::Key(identity) => Some(identity.clone()),
        }
    }
}

/// Is called with the corrections of a response.
pub(crate) type OnCorrection = Arc<dyn Fn(&Operation, &[Correction]) + Send + Sync>;

/// Word in front of the access token in the `Authorization` header. The documentation shows both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthScheme {
    /// `Zoho-oauthtoken`, which every address takes.
    #[default]
    ZohoOauthToken,
    /// `Bearer`, as other servers expect it.
    Bearer,
}

impl AuthScheme {
    /// The word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ZohoOauthToken => "Zoho-oauthtoken",
            Self::Bearer => "Bearer",
        }
    }
}

impl Cliq {
    /// Starts a client; a data center and credentials are all it needs.
    pub fn builder() -> CliqBuilder {
        CliqBuilder::default()
    }

    /// Calls an address that has no operation of its own. The path starts at the root of the data
    /// center, such as `/api/v2/widgets`; a network is put in front of it.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, path.into())
    }

    /// What is left of the thresholds, and which operations are locked.
    #[must_use]
    pub fn limits(&self) -> LimitView<'_> {
        LimitView::new(self)
    }

    /// The same client with other settings for the calls that are made with it: a deadline, other
    /// retries. It shares everything else; settings that are not named stay as they are.
    ///
    /// ```no_run
    /// # #[cfg(feature = "channels")]
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// use cliq_api::retry::CallOptions;
    /// use std::time::Duration;
    ///
    /// let soon = CallOptions::new().deadline(Duration::from_secs(10));
    /// let channels = cliq.with(soon).channels().list().await?;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self(Arc::clone(&self.0), options.or(self.1))
    }

    pub(crate) fn root(&self) -> &reqwest::Url {
        &self.0.root
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.context.http
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.0.context.clock
    }

    pub(crate) fn limiter(&self) -> &Limiter {
        &self.0.limiter
    }

    pub(crate) fn retry_policy(&self) -> RetryPolicy {
        self.1.retry.unwrap_or(self.0.retry)
    }

    /// How long a call may take in all.
    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.1.deadline
    }

    pub(crate) fn repeats_posts(&self) -> bool {
        self.1.repeat_posts.unwrap_or(false)
    }

    pub(crate) fn random(&self) -> &Random {
        &self.0.random
    }

    pub(crate) fn auth_scheme(&self) -> AuthScheme {
        self.0.auth_scheme
    }

    /// Whether a response that deviates from its document is an error.
    pub(crate) fn is_strict(&self) -> bool {
        self.0.strict_responses
    }

    /// Passes corrections to the callback of the user.
    pub(crate) fn corrected(&self, operation: &Operation, corrections: &[Correction]) {
        if let Some(call) = &self.0.on_correction {
            call(operation, corrections);
        }
    }

    pub(crate) fn bounds(&self) -> Bounds {
        self.0.bounds
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.0.timeout
    }

    /// The access token to send; `None` where a key in the query takes its place.
    pub(crate) async fn access_token(&self) -> Result<Option<AccessToken>, Error> {
        match &self.0.credentials {
            Credentials::Tokens(source) => source.access_token(&self.0.context).await.map(Some),
            Credentials::Key(_) => Ok(None),
        }
    }

    /// Returns whether another access token is available after the service refused `token`.
    pub(crate) async fn token_refused(&self, token: Option<&AccessToken>) -> bool {
        match (&self.0.credentials, token) {
            (Credentials::Tokens(source), Some(token)) => {
                source.refused(&self.0.context, token).await
            }
            _ => false,
        }
    }

    /// Whether a key in the query authorizes requests, in place of an access token.
    pub(crate) fn is_keyed(&self) -> bool {
        matches!(self.0.credentials, Credentials::Key(_))
    }
}

impl std::fmt::Debug for Cliq {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cliq").field("root", &self.0.root.as_str()).finish_non_exhaustive()
    }
}
