//! The state of one call: its attempts so far, and what follows from them.

use super::RetryPolicy;
use super::decide::{RequestProperties, Retry, RetryContext};
use crate::failure::{Attempt, Failure, History, StopReason};
use crate::random::Random;
use http::StatusCode;
use std::time::{Duration, SystemTime};

/// The state machine of one call.
#[derive(Debug)]
pub(crate) struct RetryState<'a> {
    request: RequestProperties,
    policy: RetryPolicy,
    random: &'a Random,
    began: SystemTime,
    deadline: Option<SystemTime>,
    attempt_began: Duration,
    /// Whether the request of this attempt was handed to the connection.
    sent: bool,
    /// Number of attempts that count against the policy.
    counted: u32,
    lockouts: u32,
    /// Time spent waiting for permits, which does not count.
    waited: Duration,
    refreshed: bool,
    attempts: Vec<Attempt>,
}

/// A failed attempt, with what the decision depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failed {
    pub(crate) failure: Failure,
    pub(crate) status: Option<StatusCode>,
    /// Whether the rejected access token can be replaced.
    pub(crate) fresh_token: bool,
    /// When the lockout ends, if the limiter enforces it.
    pub(crate) locked_until: Option<SystemTime>,
}

impl<'a> RetryState<'a> {
    pub(crate) fn new(
        request: RequestProperties,
        policy: RetryPolicy,
        random: &'a Random,
        now: SystemTime,
        deadline: Option<Duration>,
    ) -> Self {
        Self {
            request,
            policy,
            random,
            began: now,
            deadline: deadline.and_then(|deadline| now.checked_add(deadline)),
            attempt_began: Duration::ZERO,
            sent: false,
            counted: 0,
            lockouts: 0,
            waited: Duration::ZERO,
            refreshed: false,
            attempts: Vec::new(),
        }
    }

    pub(crate) fn deadline(&self) -> Option<SystemTime> {
        self.deadline
    }

    /// Time until the deadline.
    pub(crate) fn remaining(&self, now: SystemTime) -> Option<Duration> {
        self.deadline.map(|deadline| deadline.duration_since(now).unwrap_or_default())
    }

    /// Begins an attempt. Returns its number, from 1.
    pub(crate) fn begin(&mut self, now: SystemTime) -> usize {
        self.attempt_began = self.elapsed(now);
        self.sent = false;
        self.attempt()
    }

    /// The number of this attempt, from 1.
    pub(crate) fn attempt(&self) -> usize {
        self.attempts.len() + 1
    }

    /// Records the time spent waiting for a permit.
    pub(crate) fn waited(&mut self, time: Duration) {
        self.waited += time;
    }

    /// Records that the request is being sent.
    pub(crate) fn sent(&mut self) {
        self.sent = true;
    }

    /// Whether the request of this attempt was sent.
    pub(crate) fn is_sent(&self) -> bool {
        self.sent
    }

    /// Whether the access token was replaced already.
    pub(crate) fn is_refreshed(&self) -> bool {
        self.refreshed
    }

    /// Records a failed attempt. Returns the backoff before the next one, or why there is none.
    pub(crate) fn failed(
        &mut self,
        failed: Failed,
        now: SystemTime,
    ) -> Result<Duration, StopReason> {
        let Failed { failure, status, fresh_token, locked_until } = failed;
        match failure {
            Failure::LockedOut { .. } => self.lockouts += 1,
            Failure::TokenRejected if fresh_token => self.refreshed = true,
            _ => self.counted += 1,
        }
        let decision = self.policy.decide(&RetryContext {
            request: self.request,
            failure,
            attempt: self.counted,
            lockouts: self.lockouts,
            locked_until,
            fresh_token,
            elapsed: self.elapsed(now).saturating_sub(self.waited),
            remaining: self.remaining(now),
            now,
            random: self.random.next(),
        });
        if !self.was_not_begun(failure) {
            self.attempts.push(Attempt {
                began: self.attempt_began,
                failure,
                status: status.map(|status| status.as_u16()),
                next: decision.ok().map(|Retry { backoff, reason }| (backoff, reason)),
            });
        }
        let Retry { backoff, reason } = decision?;
        tracing::debug!(backoff_ms = backoff.as_millis(), reason = reason.as_str(), "retrying");
        Ok(backoff)
    }

    /// Whether the first attempt got no permit, or no time, to send anything.
    const fn was_not_begun(&self, failure: Failure) -> bool {
        self.attempts.is_empty()
            && !self.sent
            && matches!(failure, Failure::NotPermitted | Failure::DeadlineExceeded { .. })
    }

    /// Ends the call, and returns its history.
    pub(crate) fn stop(&mut self, stop: StopReason, now: SystemTime) -> History {
        if let Some(last) = self.attempts.last_mut() {
            last.next = None;
        }
        History {
            attempts: std::mem::take(&mut self.attempts),
            elapsed: self.elapsed(now),
            stop,
            idempotency: self.request.idempotency,
        }
    }

    fn elapsed(&self, now: SystemTime) -> Duration {
        now.duration_since(self.began).unwrap_or_default()
    }
}
