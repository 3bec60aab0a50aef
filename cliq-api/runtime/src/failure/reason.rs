//! Why a call is repeated, and why it is not.

use std::time::Duration;

/// The effect of sending a request twice, where the first one may have been executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// None: the request only reads.
    Safe,
    /// That of sending it once, or the caller accepts the risk.
    Idempotent,
    /// Another one than that of sending it once.
    NonIdempotent,
}

impl Idempotency {
    /// Whether the request may be sent again although it may have been executed.
    pub(crate) const fn may_repeat(self) -> bool {
        !matches!(self, Self::NonIdempotent)
    }
}

/// Why another attempt follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryReason {
    /// Nothing was sent.
    NotSent,
    /// The request may have been executed, and is idempotent.
    Idempotent,
    /// The access token was replaced.
    FreshToken,
    /// The request was not executed, and the limiter waits for the end of the lockout.
    Lockout,
}

impl RetryReason {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "nothing was sent",
            Self::Idempotent => "it may be repeated",
            Self::FreshToken => "a fresh access token",
            Self::Lockout => "waiting for the end of the lockout",
        }
    }
}

/// Why no other attempt follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StopReason {
    /// The call would fail again.
    Final,
    /// The request may have been executed, and is not idempotent.
    MaybeExecuted,
    /// The body is a stream that can be read only once.
    OneShotBody,
    /// The maximum number of attempts was made.
    MaxAttempts,
    /// A lockout is in force, and the call does not wait for its end.
    LockedOut,
    /// The service requested a longer backoff than the policy allows.
    BackoffTooLong(Duration),
    /// The time in which attempts may begin has passed.
    TotalElapsed(Duration),
    /// The wait would exceed the deadline of the caller.
    Deadline(Duration),
}

impl StopReason {
    /// What the error says about it, unless the error speaks for itself.
    pub(crate) fn note(self) -> Option<String> {
        let seconds = |time: Duration| format!("{:.1} s", time.as_secs_f64());
        match self {
            Self::Final | Self::MaybeExecuted | Self::MaxAttempts | Self::LockedOut => None,
            Self::OneShotBody => Some("the body is a stream that can be sent only once".to_owned()),
            Self::BackoffTooLong(backoff) => {
                Some(format!("the service requested a backoff of {}", seconds(backoff)))
            }
            Self::TotalElapsed(total) => {
                Some(format!("the {} for all attempts have elapsed", seconds(total)))
            }
            Self::Deadline(wait) => {
                Some(format!("a wait of {} would exceed the deadline", seconds(wait)))
            }
        }
    }
}
