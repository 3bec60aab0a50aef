//! What an error means for trying again.

use super::{Error, Kind};
use crate::retry::Outcome;
use std::time::{Duration, SystemTime};

impl Error {
    /// What became of the attempt that failed so, at that time.
    pub(crate) fn outcome(&self, now: SystemTime) -> Outcome {
        match &self.0.kind {
            Kind::Transport { source, .. } if source.is_builder() => Outcome::Final,
            Kind::Transport { sent: false, .. } | Kind::Store(_) => Outcome::NotSent,
            Kind::Transport { source, .. } if source.is_timeout() => Outcome::TimedOut,
            Kind::Transport { .. } => Outcome::Broken,
            Kind::Stalled { .. } => Outcome::TimedOut,
            Kind::Redirect(_) => Outcome::Redirected,
            Kind::TooLarge { .. } => Outcome::TooLarge,
            Kind::Deadline { sent } => Outcome::DeadlinePassed { sent: *sent },
            Kind::HeldBack(_) => Outcome::HeldBack,
            Kind::Auth(failure) if !failure.permanent => {
                let until = |at: SystemTime| at.duration_since(now).unwrap_or_default();
                Outcome::NoToken { earliest: failure.retry_at.map(until) }
            }
            Kind::Api(failure) if failure.is_rate_limited() => {
                Outcome::Throttled { lock: self.lock_period(failure) }
            }
            Kind::Api(failure) if failure.is_token_refused() => Outcome::TokenRefused,
            Kind::Api(failure) if failure.status.is_server_error() => {
                Outcome::Failed { retry_after: failure.retry_after }
            }
            Kind::Input { .. }
            | Kind::Invalid(_)
            | Kind::Auth(_)
            | Kind::Api(_)
            | Kind::Decode(_)
            | Kind::Io { .. } => Outcome::Final,
        }
    }

    /// Whether the call must not be made again without a look at the service: it may have been
    /// executed, and twice is not the same as once.
    pub(crate) fn leaves_open(&self) -> bool {
        let executed = matches!(self.0.kind, Kind::Decode(_));
        // Waits until a point in time are of no interest here.
        let maybe = executed || self.outcome(SystemTime::UNIX_EPOCH).maybe_executed();
        maybe && !self.is_idempotent()
    }

    /// How long the operation is locked, if the service said that a threshold was passed: as the answer
    /// has it, or else as `unstated` does.
    pub(crate) fn lock(&self, unstated: impl FnOnce() -> Duration) -> Option<Duration> {
        match &self.0.kind {
            Kind::Api(failure) if failure.is_rate_limited() => {
                Some(failure.stated_lock().unwrap_or_else(unstated))
            }
            _ => None,
        }
    }
}
