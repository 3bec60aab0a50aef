//! What every call needs: the root of the API, credentials, the HTTP client, the rate limiter, the
//! retry policy, the clock and the bounds.

use crate::auth::{AccessToken, AuthContext, Secret, TokenSource};
use crate::clock::Clock;
use crate::error::AuthorizedBy;
use crate::limit::{LimitView, Limiter};
use crate::observe::{OnExchange, OnWait, WaitReporter};
use crate::random::Random;
use crate::retry::{CallOptions, RetryPolicy};
use crate::transport::Bounds;
use crate::{Correction, Error, Operation};
use http::HeaderValue;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The context of calls. Clones are cheap and share everything.
#[derive(Clone)]
pub struct Context {
    shared: Arc<Shared>,
    options: CallOptions,
}

struct Shared {
    settings: Settings,
    /// For jitter.
    random: Random,
    /// The last access token, and the `Authorization` header for it.
    authorization: Mutex<Option<(AccessToken, HeaderValue)>>,
}

/// What a [`Context`] consists of.
pub struct Settings {
    /// Root of the API, with the network where there is one.
    pub root: reqwest::Url,
    /// How requests are authorized.
    pub credentials: Credentials,
    /// The scheme of the `Authorization` header.
    pub auth_scheme: AuthScheme,
    /// The HTTP client, the accounts server and the clock.
    pub auth: AuthContext,
    /// The timeout of one attempt.
    pub timeout: Option<Duration>,
    /// The maximum size and the idle timeout of responses.
    pub bounds: Bounds,
    /// Grants permits for requests.
    pub limiter: Limiter,
    /// Which failed attempts are retried.
    pub retry: RetryPolicy,
    /// Whether a response that deviates from its document is an error.
    pub strict_responses: bool,
    /// Receives the corrections of each response.
    pub on_correction: Option<OnCorrection>,
    /// Receives the waits of calls.
    pub on_wait: Option<OnWait>,
    /// Receives requests with their responses.
    pub on_exchange: Option<OnExchange>,
    /// The maximum length of the bodies that `on_exchange` receives; without it, it receives none.
    pub exchange_bodies: Option<usize>,
}

/// How requests are authorized.
#[derive(Clone, Debug)]
pub enum Credentials {
    /// With an access token in the `Authorization` header.
    Tokens(Arc<dyn TokenSource>),
    /// With a key in the query of each request. The text identifies the key to the limiter.
    Key(String),
    /// By their URL alone. The text identifies the client to the limiter.
    Url(String),
}

impl Credentials {
    /// The name of the user whose requests the service counts.
    #[must_use]
    pub fn identity(&self) -> Option<String> {
        match self {
            Self::Tokens(source) => source.identity(),
            Self::Key(identity) | Self::Url(identity) => Some(identity.clone()),
        }
    }
}

/// Receives the corrections of a response.
pub type OnCorrection = Arc<dyn Fn(&Operation, &[Correction]) + Send + Sync>;

/// The scheme of the `Authorization` header. The documentation shows both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthScheme {
    /// `Zoho-oauthtoken`, which every endpoint accepts.
    #[default]
    ZohoOauthToken,
    /// `Bearer`, as other servers expect it.
    Bearer,
}

impl AuthScheme {
    /// The scheme as text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ZohoOauthToken => "Zoho-oauthtoken",
            Self::Bearer => "Bearer",
        }
    }
}

impl Context {
    /// A context with these settings.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        let shared = Shared { settings, random: Random::new(), authorization: Mutex::default() };
        Self { shared: Arc::new(shared), options: CallOptions::new() }
    }

    /// The same context with other options for its calls. Options that are not set keep their value.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self { shared: Arc::clone(&self.shared), options: options.or(self.options) }
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.shared.settings
    }

    pub(crate) fn root(&self) -> &reqwest::Url {
        &self.settings().root
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.settings().auth.http
    }

    /// The clock.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.settings().auth.clock
    }

    /// The state of the rate limits.
    #[must_use]
    pub fn limits(&self) -> LimitView<'_> {
        LimitView::new(self.limiter(), self.clock(), self.on_wait())
    }

    pub(crate) fn limiter(&self) -> &Limiter {
        &self.settings().limiter
    }

    pub(crate) fn retry_policy(&self) -> RetryPolicy {
        self.options.retry.unwrap_or(self.settings().retry)
    }

    /// The deadline of a call, from its beginning.
    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.options.deadline
    }

    /// Whether a request that is not idempotent may be sent again.
    pub(crate) fn retries_non_idempotent(&self) -> bool {
        self.options.retry_non_idempotent.unwrap_or(false)
    }

    pub(crate) fn random(&self) -> &Random {
        &self.shared.random
    }

    /// The `Authorization` header for a token. That of the last token is kept.
    pub(crate) fn authorization(&self, token: &AccessToken) -> Result<HeaderValue, Error> {
        let last = || self.shared.authorization.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((known, value)) = &*last()
            && known == token
        {
            return Ok(value.clone());
        }
        let text = format!("{} {}", self.settings().auth_scheme.as_str(), token.expose());
        let mut value = HeaderValue::try_from(text).map_err(|_| {
            Error::input(
                "the access token contains characters that are invalid in a header",
                "pass the token alone, without quotes or line breaks",
            )
        })?;
        value.set_sensitive(true);
        *last() = Some((token.clone(), value.clone()));
        Ok(value)
    }

    /// Whether a response that deviates from its document is an error.
    pub(crate) fn is_strict(&self) -> bool {
        self.settings().strict_responses
    }

    /// Passes corrections to the callback.
    pub(crate) fn corrected(&self, operation: &Operation, corrections: &[Correction]) {
        if let Some(call) = &self.settings().on_correction {
            call(operation, corrections);
        }
    }

    /// Where the waits of a call are reported.
    pub(crate) fn waits(&self, operation: Option<&'static Operation>) -> WaitReporter<'_> {
        WaitReporter::new(self.clock(), operation, self.on_wait())
    }

    pub(crate) fn on_wait(&self) -> Option<&OnWait> {
        self.settings().on_wait.as_ref()
    }

    pub(crate) fn on_exchange(&self) -> Option<&OnExchange> {
        self.settings().on_exchange.as_ref()
    }

    pub(crate) fn exchange_bodies(&self) -> Option<usize> {
        self.settings().exchange_bodies
    }

    /// The secrets of the credentials that no request contains.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = Arc<str>> {
        let secrets = match &self.settings().credentials {
            Credentials::Tokens(source) => source.secrets(),
            Credentials::Key(_) | Credentials::Url(_) => Vec::new(),
        };
        secrets.into_iter().map(Secret::into_shared)
    }

    pub(crate) fn bounds(&self) -> Bounds {
        self.settings().bounds
    }

    pub(crate) fn timeout(&self) -> Option<Duration> {
        self.settings().timeout
    }

    /// The access token to send; `None` where the URL authorizes the request.
    pub async fn access_token(&self) -> Result<Option<AccessToken>, Error> {
        match &self.settings().credentials {
            Credentials::Tokens(source) => {
                source.access_token(&self.settings().auth).await.map(Some)
            }
            Credentials::Key(_) | Credentials::Url(_) => Ok(None),
        }
    }

    /// Returns whether another access token is available after the service refused `token`.
    pub(crate) async fn token_refused(&self, token: Option<&AccessToken>) -> bool {
        match (&self.settings().credentials, token) {
            (Credentials::Tokens(source), Some(token)) => {
                source.refused(&self.settings().auth, token).await
            }
            _ => false,
        }
    }

    /// What authorizes requests in place of an access token.
    pub(crate) fn authorization_without_token(&self) -> Option<AuthorizedBy> {
        match self.settings().credentials {
            Credentials::Tokens(_) => None,
            Credentials::Key(_) => Some(AuthorizedBy::Key),
            Credentials::Url(_) => Some(AuthorizedBy::Url),
        }
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Context")
            .field("root", &self.settings().root.as_str())
            .finish_non_exhaustive()
    }
}
