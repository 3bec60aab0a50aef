//! The decision after a failed attempt: a pure function, without a clock or randomness of its own.

use super::RetryPolicy;
use super::policy::doubled;
use crate::failure::{Failure, Idempotency, RetryReason, Retryability, StopReason};
use std::time::{Duration, SystemTime};

/// Maximum number of lockouts that a call waits for. More of them mean that another program uses the
/// same credentials without the limiter.
const MAX_LOCKOUTS: u32 = 3;

/// How long a token source remembers a first failure. It doubles with each further one; an earlier
/// request returns the same failure.
const TOKEN_BACKOFF: Duration = Duration::from_secs(1);

/// What is known of a request before it is sent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestProperties {
    pub(crate) idempotency: Idempotency,
    /// Whether the body can be sent more than once.
    pub(crate) repeatable: bool,
}

/// What the decision depends on, in addition to the policy.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RetryContext {
    pub(crate) request: RequestProperties,
    pub(crate) failure: Failure,
    /// Number of attempts that count so far.
    pub(crate) attempt: u32,
    /// Number of lockouts of this call so far, including this one.
    pub(crate) lockouts: u32,
    /// When the lockout ends, if the limiter enforces it.
    pub(crate) locked_until: Option<SystemTime>,
    /// Whether a fresh access token is available. It is replaced once per call.
    pub(crate) fresh_token: bool,
    /// Time since the beginning of the call, without waiting for permits.
    pub(crate) elapsed: Duration,
    /// Time until the deadline of the caller.
    pub(crate) remaining: Option<Duration>,
    pub(crate) now: SystemTime,
    /// A random number, for the jitter.
    pub(crate) random: u64,
}

/// Another attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Retry {
    /// How long to wait first.
    pub(crate) backoff: Duration,
    pub(crate) reason: RetryReason,
}

impl RetryPolicy {
    /// Decides whether another attempt follows.
    pub(crate) fn decide(&self, context: &RetryContext) -> Result<Retry, StopReason> {
        let reason = reason(context)?;
        if !context.request.repeatable {
            return Err(StopReason::OneShotBody);
        }
        let backoff = match reason {
            RetryReason::FreshToken => Duration::ZERO,
            RetryReason::Lockout => self.after_lockout(context)?,
            RetryReason::NotSent | RetryReason::Idempotent => self.backoff(context)?,
        };
        Ok(Retry { backoff, reason })
    }

    /// The limiter waits for the end of the lockout, so there is no backoff.
    fn after_lockout(&self, context: &RetryContext) -> Result<Duration, StopReason> {
        let Some(until) = context.locked_until else { return Err(StopReason::LockedOut) };
        if self.attempts <= 1 || context.lockouts > MAX_LOCKOUTS {
            return Err(StopReason::LockedOut);
        }
        let lockout = until.duration_since(context.now).unwrap_or_default();
        match context.remaining {
            Some(remaining) if remaining <= lockout => Err(StopReason::Deadline(lockout)),
            _ => Ok(Duration::ZERO),
        }
    }

    fn backoff(&self, context: &RetryContext) -> Result<Duration, StopReason> {
        if context.attempt >= self.attempts {
            return Err(StopReason::MaxAttempts);
        }
        let minimum = self.min_backoff(context);
        if minimum > self.max_backoff {
            return Err(StopReason::BackoffTooLong(minimum));
        }
        let backoff = self.jittered(context.attempt, context.random).max(minimum);
        if context.remaining.is_some_and(|remaining| remaining <= backoff) {
            return Err(StopReason::Deadline(backoff));
        }
        match self.total {
            Some(total) if context.elapsed.saturating_add(backoff) > total => {
                Err(StopReason::TotalElapsed(total))
            }
            _ => Ok(backoff),
        }
    }

    /// The minimum backoff, as stated by the service or the token source.
    fn min_backoff(&self, context: &RetryContext) -> Duration {
        match context.failure {
            Failure::ServerError { retry_after } => retry_after.unwrap_or_default(),
            Failure::NoToken { retry_at: Some(at), .. } => {
                at.duration_since(context.now).unwrap_or_default()
            }
            Failure::NoToken { retry_at: None, .. } => {
                doubled(TOKEN_BACKOFF, context.attempt).min(self.max_backoff)
            }
            _ => Duration::ZERO,
        }
    }
}

/// Why another attempt is useful and safe, or why it is not.
fn reason(context: &RetryContext) -> Result<RetryReason, StopReason> {
    match context.failure {
        Failure::LockedOut { .. } => Ok(RetryReason::Lockout),
        Failure::TokenRejected if context.fresh_token => Ok(RetryReason::FreshToken),
        // The caller may try again later; within this call there is no time left.
        Failure::NotPermitted | Failure::DeadlineExceeded { .. } => Err(StopReason::Final),
        failure => match failure.retryability() {
            Retryability::Always => Ok(RetryReason::NotSent),
            Retryability::IfIdempotent if context.request.idempotency.may_repeat() => {
                Ok(RetryReason::Idempotent)
            }
            Retryability::IfIdempotent => Err(StopReason::MaybeExecuted),
            Retryability::Never => Err(StopReason::Final),
        },
    }
}

#[cfg(test)]
mod tests;
