//! A wait, as the client reports it.

use crate::operation::Operation;
use std::fmt;
use std::time::Duration;

/// A wait of one second or more, as `CliqBuilder::on_wait` receives it: once when it begins, and once
/// when it ends. `Display` describes it in one line.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Wait {
    /// The operation that waits; `None` for a raw request.
    pub operation: Option<&'static Operation>,
    /// What it waits for.
    pub reason: WaitReason,
    /// Whether the wait begins or ends.
    pub phase: WaitPhase,
    /// The expected duration from the beginning, if it is known. Behind other callers, and after
    /// further requests of other programs, it takes longer.
    pub expected: Option<Duration>,
    /// The time since the beginning. At the beginning, it is zero, or about a second if the wait was
    /// not foreseeable.
    pub elapsed: Duration,
}

/// What a call waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitReason {
    /// A permit: the rate limit of the operation is exhausted.
    RateLimit,
    /// The end of a lockout that the service imposed.
    Lockout,
    /// The backoff before the next attempt.
    Backoff,
    /// An access token.
    Token,
}

/// Whether a wait begins or ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitPhase {
    /// It begins.
    Begin,
    /// It ended: the call continues, failed or was cancelled.
    End,
}

impl WaitReason {
    /// Returns the reason as text: `rate limit`, `lockout`, `backoff` or `token`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RateLimit => "rate limit",
            Self::Lockout => "lockout",
            Self::Backoff => "backoff",
            Self::Token => "token",
        }
    }

    const fn awaited(self) -> &'static str {
        match self {
            Self::RateLimit => "a permit of the rate limit",
            Self::Lockout => "the end of the lockout",
            Self::Backoff => "the next attempt",
            Self::Token => "an access token",
        }
    }
}

impl Wait {
    pub(super) fn operation_id(&self) -> &'static str {
        self.operation.map_or("(unknown)", |operation| operation.id)
    }
}

impl fmt::Display for Wait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (id, awaited) = (self.operation_id(), self.reason.awaited());
        match (self.phase, self.expected) {
            (WaitPhase::Begin, Some(expected)) => {
                write!(f, "{id} waits for {awaited}, about {:.0} s", expected.as_secs_f64())
            }
            (WaitPhase::Begin, None) => write!(f, "{id} waits for {awaited}"),
            (WaitPhase::End, _) => {
                write!(f, "{id} waited {:.1} s for {awaited}", self.elapsed.as_secs_f64())
            }
        }
    }
}
