//! What can go wrong, in one type.

mod api;
mod code;
mod decode;
mod display;
mod line;
mod outcome;
mod scope;
mod throttle;

pub(crate) use api::ApiFailure;
pub use code::ErrorCode;
pub(crate) use decode::DecodeFailure;
pub(crate) use line::{one_line, sanitized};
pub use scope::MissingScope;
pub(crate) use throttle::{http_date, retry_after};

use crate::operation::{Operation, USUAL_LOCKOUT};
use crate::retry::{Attempt, History, Repetition};
use crate::validation::{Violation, Violations};
use http::StatusCode;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::{Duration, SystemTime};

/// Why a call failed. Its `Display` is one line that says what failed, where, and what to do next;
/// [`source`](StdError::source) keeps the cause.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    /// What led here; `None` before anything was tried.
    history: Option<History>,
    /// The lock that the limiter keeps to, where the service said that a rate limit was exceeded.
    lock: Option<Duration>,
    /// Whether a webhook token authorized the request, in place of an access token.
    keyed: bool,
}

#[derive(Debug)]
enum Kind {
    /// The caller's input or configuration cannot work; nothing was sent.
    Input { what: String, remedy: String },
    /// The body breaks limits of the documents; nothing was sent.
    Invalid(Violations),
    /// No access token could be had.
    Auth(AuthFailure),
    /// The limiter did not let the request through; nothing was sent.
    HeldBack(HeldBack),
    /// The shared state did not answer; nothing was sent.
    Store(crate::store::StoreError),
    /// The request did not get through, or the answer did not arrive whole.
    Transport { source: reqwest::Error, sent: bool, status: Option<StatusCode> },
    /// The response redirects, and the redirect is not followed.
    Redirect(Redirect),
    /// The request, or the body of the response, made no progress for that long.
    Stalled { status: Option<StatusCode>, after: Duration },
    /// The body of a successful response is larger than allowed.
    TooLarge { status: StatusCode, most: u64, setting: &'static str },
    /// The caller's deadline passed before there was an answer.
    Deadline { sent: bool },
    /// The service refused.
    Api(ApiFailure),
    /// The service agreed, but its answer does not fit the documented type.
    Decode(DecodeFailure),
    /// Reading or writing a local file or stream.
    Io { what: String, source: std::io::Error },
}

/// Why there is no access token.
#[derive(Debug)]
pub(crate) struct AuthFailure {
    /// What was tried, such as `refresh of the access token`.
    pub(crate) what: &'static str,
    /// The accounts server's error word, such as `invalid_code`.
    pub(crate) code: Option<String>,
    /// What went wrong, without any secret.
    pub(crate) message: String,
    /// What to do next.
    pub(crate) remedy: Cow<'static, str>,
    /// Whether trying again cannot help.
    pub(crate) permanent: bool,
    /// When trying again makes sense.
    pub(crate) retry_at: Option<SystemTime>,
    pub(crate) source: Option<Box<Error>>,
}

/// Why the limiter let nothing through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct HeldBack {
    /// Whether the service locked the operation; otherwise its threshold is used up.
    pub(crate) locked: bool,
    /// When the next request may be sent.
    pub(crate) until: SystemTime,
}

/// A redirect that is not followed.
#[derive(Debug)]
pub(crate) struct Redirect {
    pub(crate) status: StatusCode,
    /// Where it leads, without user and query.
    pub(crate) target: String,
    pub(crate) reason: &'static str,
    /// Whether the request only reads.
    pub(crate) safe: bool,
}

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The caller's input or configuration cannot work; nothing was sent.
    Input,
    /// No access token could be had.
    Auth,
    /// The limiter held the request back; nothing was sent.
    RateLimit,
    /// The shared state of limits or tokens did not answer; nothing was sent.
    Store,
    /// The request did not get through, or the answer did not arrive whole.
    Transport,
    /// The response redirects to where the request may not go.
    Redirect,
    /// The caller's deadline passed.
    Deadline,
    /// The service refused.
    Api,
    /// The service agreed, but its answer does not fit the documented type.
    Decode,
    /// Reading or writing a local file or stream failed.
    Io,
}

impl Error {
    #[doc(hidden)]
    pub fn input(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::new(Kind::Input { what: what.into(), remedy: remedy.into() })
    }

    #[doc(hidden)]
    pub fn invalid(violations: Violations) -> Self {
        Self::new(Kind::Invalid(violations))
    }

    pub(crate) fn auth(failure: AuthFailure) -> Self {
        Self::new(Kind::Auth(failure))
    }

    pub(crate) fn transport(source: reqwest::Error) -> Self {
        let sent = !(source.is_connect() || source.is_builder());
        // Addresses may carry webhook keys.
        Self::new(Kind::Transport { source: source.without_url(), sent, status: None })
    }

    /// The service agreed, but its answer broke off.
    pub(crate) fn broken_off(source: reqwest::Error, status: StatusCode) -> Self {
        let source = source.without_url();
        Self::new(Kind::Transport { source, sent: true, status: Some(status) })
    }

    /// A failure after a redirect: the first request of the attempt was sent and answered.
    pub(crate) fn transport_after_redirect(source: reqwest::Error) -> Self {
        Self::new(Kind::Transport { source: source.without_url(), sent: true, status: None })
    }

    pub(crate) fn redirect(redirect: Redirect) -> Self {
        Self::new(Kind::Redirect(redirect))
    }

    /// No progress; with a status, of the body of that response.
    pub(crate) fn stalled(status: Option<StatusCode>, after: Duration) -> Self {
        Self::new(Kind::Stalled { status, after })
    }

    /// `setting` is the method of the builder that allows more.
    pub(crate) fn too_large(status: StatusCode, most: u64, setting: &'static str) -> Self {
        Self::new(Kind::TooLarge { status, most, setting })
    }

    /// The lock period that the settings of the client give, where the response states none.
    #[must_use]
    pub(crate) fn locked_for(mut self, period: Option<Duration>) -> Self {
        self.0.lock = period;
        self
    }

    /// The caller's deadline passed.
    pub(crate) fn deadline(sent: bool) -> Self {
        Self::new(Kind::Deadline { sent })
    }

    pub(crate) fn held_back(why: HeldBack) -> Self {
        Self::new(Kind::HeldBack(why))
    }

    pub(crate) fn store(error: crate::store::StoreError) -> Self {
        Self::new(Kind::Store(error))
    }

    pub(crate) fn api(failure: ApiFailure) -> Self {
        Self::new(Kind::Api(failure))
    }

    #[doc(hidden)]
    pub fn decode(failure: DecodeFailure) -> Self {
        Self::new(Kind::Decode(failure))
    }

    #[doc(hidden)]
    pub fn io(what: impl Into<String>, source: std::io::Error) -> Self {
        Self::new(Kind::Io { what: what.into(), source })
    }

    fn new(kind: Kind) -> Self {
        Self(Box::new(Inner { kind, operation: None, history: None, lock: None, keyed: false }))
    }

    /// A webhook token authorized the request.
    #[must_use]
    pub(crate) fn keyed(mut self) -> Self {
        self.0.keyed = true;
        self
    }

    /// Names the operation, unless it is named already.
    #[must_use]
    #[doc(hidden)]
    pub fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Adds what led here.
    #[must_use]
    pub(crate) fn after(mut self, history: History) -> Self {
        self.0.history = Some(history);
        self
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self.0.kind {
            Kind::Input { .. } | Kind::Invalid(_) => ErrorKind::Input,
            Kind::Auth(_) => ErrorKind::Auth,
            Kind::HeldBack(_) => ErrorKind::RateLimit,
            Kind::Store(_) => ErrorKind::Store,
            Kind::Transport { .. } | Kind::Stalled { .. } | Kind::TooLarge { .. } => {
                ErrorKind::Transport
            }
            Kind::Redirect(_) => ErrorKind::Redirect,
            Kind::Deadline { .. } => ErrorKind::Deadline,
            Kind::Api(_) => ErrorKind::Api,
            Kind::Decode(_) => ErrorKind::Decode,
            Kind::Io { .. } => ErrorKind::Io,
        }
    }

    /// The operation that failed.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// HTTP status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.kind {
            Kind::Api(failure) => Some(failure.status),
            Kind::Decode(failure) => Some(failure.status),
            Kind::Transport { status, .. } | Kind::Stalled { status, .. } => *status,
            Kind::TooLarge { status, .. } => Some(*status),
            Kind::Redirect(redirect) => Some(redirect.status),
            _ => None,
        }
    }

    /// The service's error code.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        match &self.0.kind {
            Kind::Api(failure) => failure.code.as_ref(),
            _ => None,
        }
    }

    /// The service's own words.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Api(failure) => failure.message.as_deref(),
            Kind::Auth(failure) => Some(&failure.message),
            _ => None,
        }
    }

    /// Body of the answer, where there was one.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match &self.0.kind {
            Kind::Api(failure) => Some(&failure.body),
            Kind::Decode(failure) => Some(&failure.body),
            _ => None,
        }
    }

    /// Where in the answer a value did not fit, such as `channels[3].creation_time`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Decode(failure) => Some(&failure.path),
            _ => None,
        }
    }

    /// The limits of the documents that the body breaks, if it was not sent for that reason.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        match &self.0.kind {
            Kind::Invalid(violations) => violations.as_slice(),
            _ => &[],
        }
    }

    /// Whether a threshold was passed: HTTP 429, or 400 with one of the codes the service uses.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        match &self.0.kind {
            Kind::Api(failure) => failure.is_rate_limited(),
            Kind::Auth(failure) => failure.retry_at.is_some(),
            Kind::HeldBack(_) => true,
            _ => false,
        }
    }

    /// Until when the operation, or the token endpoint, is locked: as the answer says, or else for
    /// the documented period. Nothing before that time can succeed.
    #[must_use]
    pub fn locked_until(&self) -> Option<SystemTime> {
        match &self.0.kind {
            Kind::Api(failure) if failure.is_rate_limited() => {
                failure.received_at.checked_add(self.lock_period(failure))
            }
            Kind::Auth(failure) => failure.retry_at,
            Kind::HeldBack(why) => Some(why.until),
            _ => None,
        }
    }

    /// How long a lock lasts: as the answer says, or else as documented.
    fn lock_period(&self, failure: &ApiFailure) -> Duration {
        let documented = || self.0.operation.map_or(USUAL_LOCKOUT, Operation::lockout);
        failure.stated_lock().or(self.0.lock).unwrap_or_else(documented)
    }

    /// Whether the credentials are at fault: no token, or a token that is not (or no longer) good.
    #[must_use]
    pub fn is_unauthenticated(&self) -> bool {
        match &self.0.kind {
            Kind::Auth(_) => true,
            Kind::Api(failure) => failure.status == StatusCode::UNAUTHORIZED && !failure.is_scope(),
            _ => false,
        }
    }

    /// The scopes of which the token lacks one, if the service refused for that reason. The service
    /// gives the same answer for some ids that do not exist.
    #[must_use]
    pub fn missing_scope(&self) -> Option<MissingScope> {
        match &self.0.kind {
            Kind::Api(failure) if failure.is_scope() => self.0.operation.map(MissingScope::of),
            _ => None,
        }
    }

    /// Whether the thing is not there, or its id is of the wrong kind.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(&self.0.kind, Kind::Api(failure) if failure.is_not_found())
    }

    /// Whether the service no longer knows what changed since a
    /// [`SyncToken`](crate::pagination::SyncToken): drop the token and read the whole list again.
    #[must_use]
    pub fn is_sync_token_stale(&self) -> bool {
        matches!(&self.0.kind, Kind::Api(failure) if failure.is_sync_token_stale())
    }

    /// The attempts that were made, in order; the last one is the one that this error tells of. None,
    /// if the call was refused before it was sent, or if an answer did not fit its type.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// fn log(error: &cliq_api::Error) {
    ///     for attempt in error.attempts() {
    ///         println!("{attempt}"); // nothing was sent, then a pause of 0.4 s
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        self.0.history.as_ref().map_or(&[], |history| &history.attempts)
    }

    /// Whether the same call may succeed later: the request was surely not executed, or the
    /// operation is idempotent and the service or the connection failed. What the client itself can do
    /// about it was done: see [`retry`](crate::retry).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let idempotent = self.is_idempotent();
        match &self.0.kind {
            Kind::Transport { sent, .. } | Kind::Deadline { sent } => !sent || idempotent,
            Kind::Api(failure) => {
                failure.is_rate_limited() || (idempotent && failure.status.is_server_error())
            }
            Kind::Auth(failure) => !failure.permanent,
            Kind::Stalled { .. } => idempotent,
            Kind::HeldBack(_) | Kind::Store(_) => true,
            Kind::Redirect(_)
            | Kind::TooLarge { .. }
            | Kind::Input { .. }
            | Kind::Invalid(_)
            | Kind::Decode(_)
            | Kind::Io { .. } => false,
        }
    }

    /// Whether the call may be repeated though it may have been executed.
    pub(crate) fn is_idempotent(&self) -> bool {
        match &self.0.history {
            Some(history) => history.repetition != Repetition::Forbidden,
            None => self.0.operation.is_some_and(Operation::is_idempotent),
        }
    }

    /// Whether the service refused the token as expired or unknown, so that a new one may help.
    pub(crate) fn is_token_refused(&self) -> bool {
        matches!(&self.0.kind, Kind::Api(failure) if failure.is_token_refused())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Transport { source, .. } => Some(source),
            Kind::Io { source, .. } => Some(source),
            Kind::Decode(failure) => {
                failure.source.as_ref().map(|e| e as &(dyn StdError + 'static))
            }
            Kind::Auth(failure) => {
                failure.source.as_deref().map(|e| e as &(dyn StdError + 'static))
            }
            Kind::Invalid(violations) => Some(violations),
            Kind::Store(error) => Some(error),
            Kind::Input { .. }
            | Kind::HeldBack(_)
            | Kind::Deadline { .. }
            | Kind::Redirect(_)
            | Kind::Stalled { .. }
            | Kind::TooLarge { .. }
            | Kind::Api(_) => None,
        }
    }
}
