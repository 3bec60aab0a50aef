//! The classification of failures.

use std::time::{Duration, SystemTime};

/// How an attempt failed. An error is classified in one place; whether the request was executed,
/// whether it may be repeated, and what the error says about both follow from the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The input or the configuration is invalid, or no request can be built from it.
    InvalidRequest,
    /// Reading or writing a local file or stream failed.
    LocalIo,
    /// Code of the caller failed.
    Custom,
    /// No connection was established.
    NotConnected,
    /// The shared store failed.
    Store,
    /// No access token is available. A request for one before `retry_at` fails too.
    NoToken { permanent: bool, retry_at: Option<SystemTime> },
    /// The limiter granted no permit in time.
    NotPermitted,
    /// The connection broke; with `responded`, in the body of a successful response.
    ConnectionBroken { responded: bool },
    /// There was no response in time; with `responded`, no whole body of a successful response.
    TimedOut { responded: bool },
    /// The deadline of the caller passed.
    DeadlineExceeded { sent: bool },
    /// The service failed (HTTP 5xx), and may have stated how long to wait.
    ServerError { retry_after: Option<Duration> },
    /// The rate limit was exceeded. The service may have stated the period of the lockout.
    LockedOut { stated: Option<Duration> },
    /// The service rejected the access token.
    TokenRejected,
    /// The service rejected the request.
    Rejected,
    /// The service redirected to a location that is not followed.
    Redirected,
    /// The request succeeded, but the response is too large.
    ResponseTooLarge,
    /// The request succeeded, but the response cannot be decoded.
    InvalidResponse,
}

/// What is known about the execution of a failed request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Execution {
    No,
    Unknown,
    Yes,
}

impl Execution {
    /// The end of an error message. A call that is not `idempotent` must not be repeated blindly.
    pub(crate) const fn as_str(self, idempotent: bool) -> &'static str {
        match self {
            Self::No => "nothing was sent, so it is safe to try again",
            Self::Unknown if idempotent => "it is unknown whether the request was executed",
            Self::Unknown => {
                "it is unknown whether the request was executed, so look for its effect before you repeat it"
            }
            Self::Yes => "it was executed",
        }
    }
}

/// Under which condition a failed request may succeed if it is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Retryability {
    /// It is guaranteed not to have been executed.
    Always,
    /// It may have been executed, so it must be idempotent.
    IfIdempotent,
    /// It would fail again, or has been executed.
    Never,
}

impl Failure {
    pub(crate) const fn execution(self) -> Execution {
        match self {
            Self::InvalidRequest
            | Self::LocalIo
            | Self::Custom
            | Self::NotConnected
            | Self::Store
            | Self::NoToken { .. }
            | Self::NotPermitted
            | Self::DeadlineExceeded { sent: false }
            | Self::LockedOut { .. }
            | Self::TokenRejected
            | Self::Rejected => Execution::No,
            Self::ConnectionBroken { responded: false }
            | Self::TimedOut { responded: false }
            | Self::DeadlineExceeded { sent: true }
            | Self::ServerError { .. }
            | Self::Redirected => Execution::Unknown,
            Self::ConnectionBroken { responded: true }
            | Self::TimedOut { responded: true }
            | Self::ResponseTooLarge
            | Self::InvalidResponse => Execution::Yes,
        }
    }

    /// Whether the service may have executed the request.
    pub(crate) const fn maybe_executed(self) -> bool {
        !matches!(self.execution(), Execution::No)
    }

    pub(crate) const fn retryability(self) -> Retryability {
        match self {
            Self::NotConnected
            | Self::Store
            | Self::NoToken { permanent: false, .. }
            | Self::NotPermitted
            | Self::DeadlineExceeded { sent: false }
            | Self::LockedOut { .. } => Retryability::Always,
            Self::ConnectionBroken { .. }
            | Self::TimedOut { .. }
            | Self::DeadlineExceeded { sent: true }
            | Self::ServerError { .. } => Retryability::IfIdempotent,
            Self::InvalidRequest
            | Self::LocalIo
            | Self::Custom
            | Self::NoToken { permanent: true, .. }
            | Self::TokenRejected
            | Self::Rejected
            | Self::Redirected
            | Self::ResponseTooLarge
            | Self::InvalidResponse => Retryability::Never,
        }
    }

    /// Whether the same call may succeed later.
    pub(crate) const fn is_retryable(self, idempotent: bool) -> bool {
        match self.retryability() {
            Retryability::Always => true,
            Retryability::IfIdempotent => idempotent,
            Retryability::Never => false,
        }
    }

    /// Whether a rate limit is the reason, of an operation or of the token endpoint.
    pub(crate) const fn is_rate_limit(self) -> bool {
        matches!(
            self,
            Self::NotPermitted | Self::LockedOut { .. } | Self::NoToken { retry_at: Some(_), .. }
        )
    }

    /// A description for the history of a call.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidRequest => "the request is invalid",
            Self::LocalIo => "local I/O failed",
            Self::Custom => "code of the caller failed",
            Self::NotConnected | Self::Store => "nothing was sent",
            Self::NoToken { .. } => "no access token",
            Self::NotPermitted => "no permit of the rate limit",
            Self::ConnectionBroken { .. } => "the connection broke",
            Self::TimedOut { .. } => "no response in time",
            Self::DeadlineExceeded { .. } => "the deadline passed",
            Self::ServerError { .. } => "the service failed",
            Self::LockedOut { .. } => "the rate limit was exceeded",
            Self::TokenRejected => "the access token was rejected",
            Self::Rejected => "the request was rejected",
            Self::Redirected => "redirected",
            Self::ResponseTooLarge => "the response is too large",
            Self::InvalidResponse => "the response cannot be decoded",
        }
    }
}
