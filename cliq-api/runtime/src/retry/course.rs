//! The course of one call: what happened so far, and what comes next.

use super::RetryPolicy;
use super::attempt::{Attempt, History};
use super::decide::{Decision, Facts, Outcome, Question, Stop};
use crate::Error;
use crate::random::Random;
use std::time::{Duration, SystemTime};

/// A call on its way.
#[derive(Debug)]
pub(crate) struct Course<'a> {
    facts: Facts,
    policy: RetryPolicy,
    random: &'a Random,
    began: SystemTime,
    deadline: Option<SystemTime>,
    attempt_began: Duration,
    /// Whether the request of this attempt was handed to the connection.
    sent: bool,
    /// Attempts that count against the policy.
    counted: u32,
    locks: u32,
    /// Time spent with the limiter, which does not count.
    held: Duration,
    refreshed: bool,
    attempts: Vec<Attempt>,
}

impl<'a> Course<'a> {
    pub(crate) fn new(
        facts: Facts,
        policy: RetryPolicy,
        random: &'a Random,
        now: SystemTime,
        deadline: Option<Duration>,
    ) -> Self {
        Self {
            facts,
            policy,
            random,
            began: now,
            deadline: deadline.and_then(|deadline| now.checked_add(deadline)),
            attempt_began: Duration::ZERO,
            sent: false,
            counted: 0,
            locks: 0,
            held: Duration::ZERO,
            refreshed: false,
            attempts: Vec::new(),
        }
    }

    pub(crate) fn deadline(&self) -> Option<SystemTime> {
        self.deadline
    }

    /// Time until the deadline.
    pub(crate) fn left(&self, now: SystemTime) -> Option<Duration> {
        self.deadline.map(|deadline| deadline.duration_since(now).unwrap_or_default())
    }

    /// An attempt begins; its number, from 1.
    pub(crate) fn begin(&mut self, now: SystemTime) -> usize {
        self.attempt_began = self.elapsed(now);
        self.sent = false;
        self.attempts.len() + 1
    }

    /// The limiter let the attempt through after that time.
    pub(crate) fn held(&mut self, time: Duration) {
        self.held += time;
    }

    /// The request goes out now.
    pub(crate) fn sent(&mut self) {
        self.sent = true;
    }

    /// Whether the request of this attempt went out.
    pub(crate) fn is_sent(&self) -> bool {
        self.sent
    }

    /// Whether a fresh token was asked for already.
    pub(crate) fn is_refreshed(&self) -> bool {
        self.refreshed
    }

    /// The attempt failed: gives the pause before the next one, or the error with its history.
    /// `fresh_token` tells whether the token that was refused can be replaced.
    pub(crate) fn failed(
        &mut self,
        error: Error,
        fresh_token: bool,
        now: SystemTime,
    ) -> Result<(Duration, Error), Error> {
        let outcome = error.outcome(now);
        match outcome {
            Outcome::Throttled { .. } => self.locks += 1,
            Outcome::TokenRefused if fresh_token => self.refreshed = true,
            _ => self.counted += 1,
        }
        let decision = self.policy.decide(&Question {
            facts: self.facts,
            outcome,
            attempt: self.counted,
            locks: self.locks,
            fresh_token,
            elapsed: self.elapsed(now).saturating_sub(self.held),
            left: self.left(now),
            random: self.random.next(),
        });
        self.attempts.push(Attempt {
            began: self.attempt_began,
            outcome,
            status: error.status().map(|status| status.as_u16()),
            next: match decision {
                Decision::Wait { pause, reason } => Some((pause, reason)),
                Decision::Stop(_) => None,
            },
        });
        match decision {
            Decision::Wait { pause, reason } => {
                tracing::debug!(pause_ms = pause.as_millis(), reason = reason.as_str(), "again");
                Ok((pause, error))
            }
            Decision::Stop(stop) => Err(self.give_up(error, stop, now)),
        }
    }

    /// The error that the caller gets.
    pub(crate) fn give_up(&mut self, error: Error, stop: Stop, now: SystemTime) -> Error {
        if let Some(last) = self.attempts.last_mut() {
            last.next = None;
        }
        error.after(History {
            attempts: std::mem::take(&mut self.attempts),
            elapsed: self.elapsed(now),
            stop,
            repetition: self.facts.repetition,
        })
    }

    fn elapsed(&self, now: SystemTime) -> Duration {
        now.duration_since(self.began).unwrap_or_default()
    }
}
