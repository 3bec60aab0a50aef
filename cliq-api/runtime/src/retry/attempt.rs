//! What became of the attempts of a call that failed.

use super::decide::{Outcome, Reason, Repetition, Stop};
use std::fmt;
use std::time::Duration;

/// An attempt that failed. Its `Display` is one line without an address or anything of the request,
/// such as `HTTP 503, the service failed, then a pause of 0.7 s`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub(super) began: Duration,
    pub(super) outcome: Outcome,
    pub(super) status: Option<u16>,
    pub(super) next: Option<(Duration, Reason)>,
}

impl Attempt {
    /// When it began, counted from the beginning of the call.
    #[must_use]
    pub fn began(&self) -> Duration {
        self.began
    }

    /// HTTP status of the answer, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.status
    }

    /// Whether the service may have executed it.
    #[must_use]
    pub fn maybe_executed(&self) -> bool {
        self.outcome.maybe_executed()
    }

    /// The pause after it; `None` if it was the last one.
    #[must_use]
    pub fn pause(&self) -> Option<Duration> {
        self.next.map(|(pause, _)| pause)
    }

    /// Why another attempt followed; `None` if it was the last one.
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
        f.write_str(self.outcome.as_str())?;
        match self.next {
            Some((_, reason @ (Reason::FreshToken | Reason::Unlocked))) => {
                write!(f, ", then {}", reason.as_str())
            }
            Some((pause, _)) => write!(f, ", then a pause of {:.1} s", pause.as_secs_f64()),
            None => Ok(()),
        }
    }
}

/// All attempts of a call, and why there are no more.
#[derive(Debug)]
pub(crate) struct History {
    pub(crate) attempts: Vec<Attempt>,
    pub(crate) elapsed: Duration,
    pub(crate) stop: Stop,
    pub(crate) repetition: Repetition,
}

impl History {
    /// Whether an attempt before the last one may have been executed, which explains refusals such as
    /// that there is nothing to delete.
    fn was_maybe_executed_before(&self) -> bool {
        self.repetition != Repetition::Harmless
            && self.attempts.iter().rev().skip(1).any(Attempt::maybe_executed)
    }
}

/// What the line of an error ends with: nothing, if all was said.
impl fmt::Display for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.attempts.len();
        let stop = self.stop.note();
        let mut parts = Vec::new();
        if count > 1 {
            parts.push(format!("after {count} attempts in {:.1} s", self.elapsed.as_secs_f64()));
        }
        if self.was_maybe_executed_before() {
            parts.push("an earlier one may have been executed".to_owned());
        }
        if let Some(stop) = stop {
            parts.push(format!("not tried again: {stop}"));
        }
        if parts.is_empty() { Ok(()) } else { write!(f, " ({})", parts.join("; ")) }
    }
}
