//! The error type.

mod api;
mod classify;
mod code;
mod decode;
mod display;
mod line;
mod rejection;
mod retry_after;
mod scope;

pub(crate) use api::ApiFailure;
pub use code::ErrorCode;
pub(crate) use decode::DecodeFailure;
pub(crate) use line::{one_line, sanitized};
pub(crate) use retry_after::{http_date, retry_after};
pub use scope::MissingScope;

use crate::failure::{Attempt, Failure, History};
use crate::operation::{Operation, USUAL_LOCKOUT};
use crate::validation::{Violation, Violations};
use http::StatusCode;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::time::{Duration, SystemTime};

/// Why a call failed. Its `Display` is one line that says what failed, where, and what to do next;
/// [`source`](StdError::source) keeps the cause. Its `Debug` is the same line, followed by the causes
/// that the line does not contain; [`details`](Self::details) has everything.
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    /// The attempts of the call; `None` before the first one.
    history: Option<History>,
    /// When the lockout ends, as the limiter determined.
    locked_until: Option<SystemTime>,
    /// What authorized the request in place of an access token.
    authorized_by: Option<AuthorizedBy>,
}

/// What authorizes a request in place of an access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AuthorizedBy {
    /// A webhook token.
    Key,
    /// The URL alone, which is made for one response.
    Url,
}

#[derive(Debug)]
enum Kind {
    /// The caller's input or configuration is invalid; nothing was sent.
    Input { what: String, remedy: String },
    /// The request violates documented limits; nothing was sent.
    Invalid(Violations),
    /// No access token is available.
    Auth(AuthFailure),
    /// The limiter granted no permit; nothing was sent.
    RateLimited(RateLimited),
    /// The shared store failed; nothing was sent.
    Store(crate::store::StoreError),
    /// The request could not be sent, or the response is incomplete.
    Transport { source: reqwest::Error, stage: Stage },
    /// The response redirects, and the redirect is not followed.
    Redirect(Redirect),
    /// The request, or the body of the response, made no progress for that long.
    Stalled { status: Option<StatusCode>, after: Duration },
    /// The body of a successful response is larger than allowed.
    TooLarge { status: StatusCode, most: u64, setting: &'static str },
    /// The caller's deadline passed before there was a response.
    Deadline { sent: bool },
    /// The service rejected the request.
    Api(ApiFailure),
    /// The request succeeded, but the response does not match the documented type.
    Decode(DecodeFailure),
    /// A value of a response does not fit a type of the caller.
    Misfit { what: &'static str, path: String, found: String, reason: String },
    /// Reading or writing a local file or stream.
    Io { what: String, source: std::io::Error, remedy: &'static str },
    /// An error of the caller's own code.
    Custom(Box<dyn StdError + Send + Sync>),
}

/// The stage at which the transport failed.
#[derive(Clone, Copy, Debug)]
enum Stage {
    /// The request could not be built.
    Build,
    /// No connection was established.
    Connect,
    /// The request was sent, or may have been.
    Exchange,
    /// The body of a successful response.
    Body(StatusCode),
}

/// Why there is no access token.
#[derive(Debug)]
pub(crate) struct AuthFailure {
    /// What was tried, such as `refresh of the access token`.
    pub(crate) what: &'static str,
    /// The error code of the accounts server, such as `invalid_code`.
    pub(crate) code: Option<String>,
    /// What failed, without secrets.
    pub(crate) message: String,
    /// What to do next.
    pub(crate) remedy: Cow<'static, str>,
    /// Whether it would fail again.
    pub(crate) permanent: bool,
    /// The earliest time at which trying again is useful.
    pub(crate) retry_at: Option<SystemTime>,
    pub(crate) source: Option<Box<Error>>,
}

/// Why the limiter granted no permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RateLimited {
    /// Whether a lockout is in force; otherwise the rate limit is exhausted.
    pub(crate) locked: bool,
    /// When a permit may be granted.
    pub(crate) until: SystemTime,
}

/// A redirect that is not followed.
#[derive(Debug)]
pub(crate) struct Redirect {
    pub(crate) status: StatusCode,
    /// The target, without user and query.
    pub(crate) target: String,
    pub(crate) reason: &'static str,
    /// Whether the request only reads.
    pub(crate) safe: bool,
}

/// The kind of an [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The caller's input or configuration is invalid; nothing was sent.
    Input,
    /// No access token is available.
    Auth,
    /// The limiter granted no permit in time; nothing was sent.
    RateLimit,
    /// The store of rate limits or tokens failed; nothing was sent.
    Store,
    /// The request could not be sent, or the response is incomplete.
    Transport,
    /// The response redirects to a location that is not followed.
    Redirect,
    /// The caller's deadline passed.
    Deadline,
    /// The service rejected the request.
    Api,
    /// The request succeeded, but the response does not match the documented type.
    Decode,
    /// Reading or writing a local file or stream failed.
    Io,
    /// Code of the caller failed, such as a token source; see [`Error::custom`].
    Custom,
}

impl Error {
    /// Creates an error from an error or a text of your own, for token sources and batches. It is
    /// final: the client does not retry the call.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::{Error, ErrorKind};
    ///
    /// let error = Error::custom("the vault is sealed; unseal it");
    /// assert_eq!(error.kind(), ErrorKind::Custom);
    /// assert_eq!(error.to_string(), "the vault is sealed; unseal it");
    /// ```
    pub fn custom(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Kind::Custom(source.into()))
    }

    /// Returns a view whose `Debug` shows every part of the error, such as the attempts and the body of
    /// the response, without secrets.
    #[must_use]
    pub fn details(&self) -> impl std::fmt::Debug + '_ {
        &self.0
    }

    #[doc(hidden)]
    pub fn input(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self::new(Kind::Input { what: what.into(), remedy: remedy.into() })
    }

    #[doc(hidden)]
    #[must_use]
    pub fn invalid(violations: Violations) -> Self {
        Self::new(Kind::Invalid(violations))
    }

    pub(crate) fn auth(failure: AuthFailure) -> Self {
        Self::new(Kind::Auth(failure))
    }

    pub(crate) fn transport(source: reqwest::Error) -> Self {
        let stage = if source.is_builder() {
            Stage::Build
        } else if source.is_connect() {
            Stage::Connect
        } else {
            Stage::Exchange
        };
        Self::at(stage, source)
    }

    /// The body of a successful response is incomplete.
    pub(crate) fn truncated(source: reqwest::Error, status: StatusCode) -> Self {
        Self::at(Stage::Body(status), source)
    }

    /// A failure after a redirect: the first request of the attempt was sent.
    pub(crate) fn transport_after_redirect(source: reqwest::Error) -> Self {
        Self::at(Stage::Exchange, source)
    }

    fn at(stage: Stage, source: reqwest::Error) -> Self {
        // URLs may contain webhook keys.
        Self::new(Kind::Transport { source: source.without_url(), stage })
    }

    pub(crate) fn redirect(redirect: Redirect) -> Self {
        Self::new(Kind::Redirect(redirect))
    }

    /// There was no progress; with a status, of the body of that response.
    pub(crate) fn stalled(status: Option<StatusCode>, after: Duration) -> Self {
        Self::new(Kind::Stalled { status, after })
    }

    /// `setting` is the method of the builder that allows more.
    pub(crate) fn too_large(status: StatusCode, most: u64, setting: &'static str) -> Self {
        Self::new(Kind::TooLarge { status, most, setting })
    }

    /// Adds when the lockout ends.
    #[must_use]
    pub(crate) fn with_lockout(mut self, until: SystemTime) -> Self {
        self.0.locked_until = Some(until);
        self
    }

    /// The caller's deadline passed.
    pub(crate) fn deadline(sent: bool) -> Self {
        Self::new(Kind::Deadline { sent })
    }

    pub(crate) fn rate_limited(why: RateLimited) -> Self {
        Self::new(Kind::RateLimited(why))
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

    /// `what` does not fit a type of the caller: the value at `path` is `found`.
    pub(crate) fn misfit(what: &'static str, path: String, found: String, reason: String) -> Self {
        Self::new(Kind::Misfit { what, path, found, reason })
    }

    #[doc(hidden)]
    pub fn io(what: impl Into<String>, source: std::io::Error) -> Self {
        Self::io_with(what, source, "check the path and its permissions")
    }

    /// A failure that is not about a path.
    pub(crate) fn io_with(
        what: impl Into<String>,
        source: std::io::Error,
        remedy: &'static str,
    ) -> Self {
        Self::new(Kind::Io { what: what.into(), source, remedy })
    }

    fn new(kind: Kind) -> Self {
        let inner =
            Inner { kind, operation: None, history: None, locked_until: None, authorized_by: None };
        Self(Box::new(inner))
    }

    /// Says what authorized the request in place of an access token.
    #[must_use]
    pub(crate) fn authorized_by(mut self, what: AuthorizedBy) -> Self {
        self.0.authorized_by = Some(what);
        self
    }

    /// Names the operation, unless it is named already.
    #[must_use]
    #[doc(hidden)]
    pub fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        self
    }

    /// Adds the attempts of the call.
    #[must_use]
    pub(crate) fn with_history(mut self, history: History) -> Self {
        self.0.history = Some(history);
        self
    }

    /// The kind of failure.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self.0.kind {
            Kind::Input { .. }
            | Kind::Invalid(_)
            | Kind::Misfit { .. }
            | Kind::Transport { stage: Stage::Build, .. } => ErrorKind::Input,
            Kind::Auth(_) => ErrorKind::Auth,
            Kind::RateLimited(_) => ErrorKind::RateLimit,
            Kind::Store(_) => ErrorKind::Store,
            Kind::Transport { .. } | Kind::Stalled { .. } | Kind::TooLarge { .. } => {
                ErrorKind::Transport
            }
            Kind::Redirect(_) => ErrorKind::Redirect,
            Kind::Deadline { .. } => ErrorKind::Deadline,
            Kind::Api(_) => ErrorKind::Api,
            Kind::Decode(_) => ErrorKind::Decode,
            Kind::Io { .. } => ErrorKind::Io,
            Kind::Custom(_) => ErrorKind::Custom,
        }
    }

    /// The operation that failed.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// HTTP status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.kind {
            Kind::Api(failure) => Some(failure.status),
            Kind::Decode(failure) => Some(failure.status),
            Kind::Stalled { status, .. } => *status,
            Kind::TooLarge { status, .. } | Kind::Transport { stage: Stage::Body(status), .. } => {
                Some(*status)
            }
            Kind::Redirect(redirect) => Some(redirect.status),
            _ => None,
        }
    }

    /// The error code of the service.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        match &self.0.kind {
            Kind::Api(failure) => failure.code.as_ref(),
            _ => None,
        }
    }

    /// The message of the service.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Api(failure) => failure.message.as_deref(),
            Kind::Auth(failure) => Some(&failure.message),
            _ => None,
        }
    }

    /// Body of the response, if there was one.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match &self.0.kind {
            Kind::Api(failure) => Some(&failure.body),
            Kind::Decode(failure) => Some(&failure.body),
            _ => None,
        }
    }

    /// The path of the value that does not match its type, such as `channels[3].creation_time`.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Decode(failure) => Some(&failure.path),
            Kind::Misfit { path, .. } => Some(path),
            _ => None,
        }
    }

    /// The documented limits that the request violates, if it was not sent for that reason.
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        match &self.0.kind {
            Kind::Invalid(violations) => violations.as_slice(),
            _ => &[],
        }
    }

    /// When the lockout of the operation, or of the token endpoint, ends: as the service stated, or else
    /// after the configured or documented period. No call succeeds before.
    #[must_use]
    pub fn locked_until(&self) -> Option<SystemTime> {
        match &self.0.kind {
            Kind::Api(failure) if failure.is_rate_limited() => self.0.lockout_end(failure),
            Kind::Auth(failure) => failure.retry_at,
            Kind::RateLimited(why) => Some(why.until),
            _ => None,
        }
    }

    /// Whether the credentials are the reason: there is no token, or it is invalid or expired.
    #[must_use]
    pub fn is_unauthenticated(&self) -> bool {
        matches!(self.failure(), Failure::NoToken { .. } | Failure::TokenRejected)
    }

    /// The scopes of which the token lacks one, if the service rejected the request for that reason. The
    /// service sends the same response for some ids that do not exist.
    #[must_use]
    pub fn missing_scope(&self) -> Option<MissingScope> {
        match &self.0.kind {
            Kind::Api(failure) if failure.is_scope() => self.0.operation.map(MissingScope::of),
            _ => None,
        }
    }

    /// Whether the resource does not exist, or the id is of the wrong kind.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(&self.0.kind, Kind::Api(failure) if failure.is_not_found())
    }

    /// Whether the request was rejected because what it creates exists: a department or designation of
    /// that name, a member of the organization, a handler of a bot. A program that runs again goes on in
    /// that case.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::Error;
    ///
    /// /// Whether it was created, and did not exist before.
    /// fn created<T>(result: Result<T, Error>) -> Result<bool, Error> {
    ///     match result {
    ///         Ok(_) => Ok(true),
    ///         Err(error) if error.is_already_exists() => Ok(false),
    ///         Err(error) => Err(error),
    ///     }
    /// }
    /// ```
    ///
    /// The service documents no such code for channels and teams: look for their names first, with
    /// `find_by_name`.
    #[must_use]
    pub fn is_already_exists(&self) -> bool {
        matches!(&self.0.kind, Kind::Api(failure) if failure.is_already_exists())
    }

    /// Whether the service no longer knows what changed since a
    /// [`SyncToken`](crate::pagination::SyncToken): drop the token and read the whole list again.
    #[must_use]
    pub fn is_sync_token_stale(&self) -> bool {
        matches!(&self.0.kind, Kind::Api(failure) if failure.is_sync_token_stale())
    }

    /// The attempts that were made, in order. The last one failed with this error. Empty if the client
    /// made none, because the input is invalid, or because a lockout, the rate limit or the deadline did
    /// not allow the first one; also empty if a response did not match its type.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// fn log(error: &cliq_api::Error) {
    ///     for attempt in error.attempts() {
    ///         println!("{attempt}"); // nothing was sent, then a backoff of 0.4 s
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn attempts(&self) -> &[Attempt] {
        self.0.history.as_ref().map_or(&[], |history| &history.attempts)
    }

    /// Whether the call may be repeated although it may have been executed.
    pub(crate) fn is_idempotent(&self) -> bool {
        match &self.0.history {
            Some(history) => history.idempotency.may_repeat(),
            None => self.0.operation.is_some_and(Operation::is_idempotent),
        }
    }
}

impl Inner {
    /// When the lockout ends: as the limiter determined, or else as stated or documented.
    fn lockout_end(&self, failure: &ApiFailure) -> Option<SystemTime> {
        let documented = || self.operation.map_or(USUAL_LOCKOUT, Operation::lockout);
        let end =
            || failure.received_at.checked_add(failure.retry_after.unwrap_or_else(documented));
        self.locked_until.or_else(end)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.kind {
            Kind::Transport { source, .. } => Some(source),
            Kind::Io { source, .. } => Some(source),
            // `Display` shows the error itself.
            Kind::Custom(error) => error.source(),
            Kind::Decode(failure) => {
                failure.source.as_ref().map(|e| e as &(dyn StdError + 'static))
            }
            Kind::Auth(failure) => {
                failure.source.as_deref().map(|e| e as &(dyn StdError + 'static))
            }
            Kind::Invalid(violations) => Some(violations),
            Kind::Store(error) => Some(error),
            Kind::Input { .. }
            | Kind::RateLimited(_)
            | Kind::Misfit { .. }
            | Kind::Deadline { .. }
            | Kind::Redirect(_)
            | Kind::Stalled { .. }
            | Kind::TooLarge { .. }
            | Kind::Api(_) => None,
        }
    }
}
