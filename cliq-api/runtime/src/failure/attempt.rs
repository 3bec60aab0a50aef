//! The failed attempts of a call.

use super::class::Failure;
use super::reason::{Idempotency, RetryReason, StopReason};
use std::fmt;
use std::time::Duration;

/// A failed attempt. Its `Display` is one line without an address or any part of the request, such as
/// `HTTP 503, the service failed, then a backoff of 0.7 s`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub(crate) began: Duration,
    pub(crate) failure: Failure,
    pub(crate) status: Option<u16>,
    pub(crate) next: Option<(Duration, RetryReason)>,
}

impl Attempt {
    /// When it began, from the beginning of the call.
    #[must_use]
    pub fn began(&self) -> Duration {
        self.began
    }

    /// HTTP status of the response, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Whether the service may have executed the request.
    #[must_use]
    pub fn maybe_executed(&self) -> bool {
        self.failure.maybe_executed()
    }

    /// The backoff that followed; `None` if it was the last attempt.
    #[must_use]
    pub fn backoff(&self) -> Option<Duration> {
        self.next.map(|(backoff, _)| backoff)
    }

    /// Why another attempt followed; `None` if it was the last attempt.
    #[must_use]
    pub fn reason(&self) -> Option<&'static str> {
        self.next.map(|(_, reason)| reason.as_str())
    }
}

impl fmt::Display for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(status) = self.status {
            write!(f, "HTTP {status}, ")?;
        }
        f.write_str(self.failure.as_str())?;
        match self.next {
            Some((_, reason @ (RetryReason::FreshToken | RetryReason::Lockout))) => {
                write!(f, ", then {}", reason.as_str())
            }
            Some((backoff, _)) => write!(f, ", then a backoff of {:.1} s", backoff.as_secs_f64()),
            None => Ok(()),
        }
    }
}

/// All attempts of a call, and why there are no more.
#[derive(Debug)]
pub(crate) struct History {
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) elapsed: Duration,
    pub(crate) stop: StopReason,
    pub(crate) idempotency: Idempotency,
}

impl History {
    /// Whether an attempt before the last one may have been executed, which explains a rejection such as
    /// that there is nothing to delete.
    fn was_maybe_executed_before(&self) -> bool {
        self.idempotency != Idempotency::Safe
            && self.attempts.iter().rev().skip(1).any(Attempt::maybe_executed)
    }
}

/// The end of an error message; empty if there is nothing to add.
impl fmt::Display for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.attempts.len();
        let mut parts = Vec::new();
        if count > 1 {
            parts.push(format!("after {count} attempts in {:.1} s", self.elapsed.as_secs_f64()));
        }
        if self.was_maybe_executed_before() {
            parts.push("an earlier one may have been executed".to_owned());
        }
        if let Some(note) = self.stop.note() {
            parts.push(format!("not tried again: {note}"));
        }
        if parts.is_empty() { Ok(()) } else { write!(f, " ({})", parts.join("; ")) }
    }
}
