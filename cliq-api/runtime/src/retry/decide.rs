//! The decision after a failed attempt: a function of what is known, without time or chance of its own.

use super::RetryPolicy;
use super::policy::doubled;
use std::time::Duration;

/// How many locks a call sits out. Whoever is locked once more uses the same credentials elsewhere,
/// without the limiter.
const LOCKS: u32 = 3;

/// How long a token source remembers a first failure; it doubles with each further one. Asked earlier,
/// it gives the same failure again.
const TOKEN_PAUSE: Duration = Duration::from_secs(1);

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing was sent: there was no connection, or the shared state did not answer.
    NotSent,
    /// Nothing was sent, for lack of an access token; asking for one earlier than that is in vain.
    NoToken { earliest: Option<Duration> },
    /// It was sent, and no answer came, or none that was whole.
    Broken,
    /// It was sent, and the answer took too long.
    TimedOut,
    /// The service failed (HTTP 5xx), and may have said how long to wait.
    Failed { retry_after: Option<Duration> },
    /// A threshold was passed: the operation is locked for that long.
    Throttled { lock: Duration },
    /// The service takes the access token no longer.
    TokenRefused,
    /// The time for the call is over.
    DeadlinePassed { sent: bool },
    /// The service redirected to where the request may not go.
    Redirected,
    /// The service agreed, with a response that is too large.
    TooLarge,
    /// The limiter was not to wait, or not that long.
    HeldBack,
    /// Anything that trying again does not change.
    Final,
}

impl Outcome {
    /// Whether the service may have executed the request.
    pub(crate) const fn maybe_executed(self) -> bool {
        matches!(
            self,
            Self::Broken
                | Self::TimedOut
                | Self::Failed { .. }
                | Self::Redirected
                | Self::TooLarge
                | Self::DeadlinePassed { sent: true }
        )
    }

    /// In words.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "nothing was sent",
            Self::NoToken { .. } => "no access token",
            Self::Broken => "the connection broke",
            Self::TimedOut => "no answer in time",
            Self::Failed { .. } => "the service failed",
            Self::Throttled { .. } => "a threshold was passed",
            Self::TokenRefused => "the access token was refused",
            Self::DeadlinePassed { .. } => "the deadline passed",
            Self::Redirected => "redirected",
            Self::TooLarge => "the response is too large",
            Self::HeldBack => "held back by the rate limit",
            Self::Final => "refused",
        }
    }
}

/// What a repetition does where the first request may have been executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repetition {
    /// Nothing: the call only reads.
    Harmless,
    /// What the first one did: the descriptor says so, or the caller takes the risk.
    Allowed,
    /// Harm.
    Forbidden,
}

/// What is known of a call before it is sent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) repetition: Repetition,
    /// Whether there is a limiter that knows of its locks.
    pub(crate) limited: bool,
    /// Whether its body can be sent once more.
    pub(crate) repeatable: bool,
}

/// All that the decision depends on, beside the policy.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    pub(crate) facts: Facts,
    pub(crate) outcome: Outcome,
    /// Attempts so far that count.
    pub(crate) attempt: u32,
    /// Locks of this call so far, this one included.
    pub(crate) locks: u32,
    /// Whether a fresh access token is to be had; it is asked for once in a call.
    pub(crate) fresh_token: bool,
    /// Time of the call so far, without waiting for the rate limit.
    pub(crate) elapsed: Duration,
    /// Time until the caller's deadline.
    pub(crate) left: Option<Duration>,
    /// Any number, for the jitter.
    pub(crate) random: u64,
}

/// What to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Try again after the pause.
    Wait { pause: Duration, reason: Reason },
    /// Give up.
    Stop(Stop),
}

/// Why it is tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    NotSent,
    Idempotent,
    FreshToken,
    /// Nothing is executed when a threshold is passed; the limiter waits until the lock ends.
    Unlocked,
}

impl Reason {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "nothing was sent",
            Self::Idempotent => "it may be repeated",
            Self::FreshToken => "a fresh access token",
            Self::Unlocked => "waiting for the lock to end",
        }
    }
}

/// Why it is not tried again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// It would fail again.
    Final,
    /// It may have been executed, and executing it twice is not the same as once.
    MaybeExecuted,
    /// The body was a stream that can be read once.
    OneShot,
    /// All attempts were made.
    Attempts,
    /// The operation is locked, and nobody waits for it.
    Locked,
    /// The service asked for a longer pause than the policy allows.
    LongPause(Duration),
    /// The time in which attempts may begin is over.
    Total(Duration),
    /// The pause would go beyond the caller's deadline.
    Deadline(Duration),
}

impl Stop {
    /// What the error has to say about it; most speak for themselves.
    pub(crate) fn note(self) -> Option<String> {
        let seconds = |pause: Duration| format!("{:.1} s", pause.as_secs_f64());
        match self {
            Self::Final | Self::MaybeExecuted | Self::Attempts | Self::Locked => None,
            Self::OneShot => Some("its body is a stream that can be sent only once".to_owned()),
            Self::LongPause(pause) => Some(format!("a pause of {} was asked for", seconds(pause))),
            Self::Total(total) => Some(format!("{} for all attempts are over", seconds(total))),
            Self::Deadline(pause) => {
                Some(format!("a pause of {} would pass the deadline", seconds(pause)))
            }
        }
    }
}

impl RetryPolicy {
    /// Decides.
    pub(crate) fn decide(&self, question: &Question) -> Decision {
        let (reason, earliest) = match self.cause(question) {
            Ok(cause) => cause,
            Err(stop) => return Decision::Stop(stop),
        };
        if !question.facts.repeatable {
            return Decision::Stop(Stop::OneShot);
        }
        let result = match reason {
            Reason::FreshToken => Ok(Duration::ZERO),
            Reason::Unlocked => self.sit_out(question, earliest),
            Reason::NotSent | Reason::Idempotent => self.pause_before_next(question, earliest),
        };
        match result {
            Ok(pause) => Decision::Wait { pause, reason },
            Err(stop) => Decision::Stop(stop),
        }
    }

    /// The limiter does the waiting, so there is no pause.
    fn sit_out(&self, question: &Question, lock: Duration) -> Result<Duration, Stop> {
        let willing = self.attempts > 1 && question.facts.limited && question.locks <= LOCKS;
        match question.left {
            Some(left) if willing && left <= lock => Err(Stop::Deadline(lock)),
            _ if willing => Ok(Duration::ZERO),
            _ => Err(Stop::Locked),
        }
    }

    fn pause_before_next(&self, question: &Question, earliest: Duration) -> Result<Duration, Stop> {
        if question.attempt >= self.attempts {
            return Err(Stop::Attempts);
        }
        if earliest > self.longest_pause {
            return Err(Stop::LongPause(earliest));
        }
        let pause = self.pause(question.attempt, question.random).max(earliest);
        if question.left.is_some_and(|left| left <= pause) {
            return Err(Stop::Deadline(pause));
        }
        match self.total {
            Some(total) if question.elapsed.saturating_add(pause) > total => {
                Err(Stop::Total(total))
            }
            _ => Ok(pause),
        }
    }

    /// Whether another attempt makes sense and does no harm, and how long to wait for it at least.
    fn cause(&self, question: &Question) -> Result<(Reason, Duration), Stop> {
        let repeated = |earliest: Option<Duration>| {
            let cause = (Reason::Idempotent, earliest.unwrap_or_default());
            match question.facts.repetition {
                Repetition::Harmless | Repetition::Allowed => Ok(cause),
                Repetition::Forbidden => Err(Stop::MaybeExecuted),
            }
        };
        match question.outcome {
            Outcome::NotSent => Ok((Reason::NotSent, Duration::ZERO)),
            Outcome::NoToken { earliest } => {
                let remembered = doubled(TOKEN_PAUSE, question.attempt).min(self.longest_pause);
                Ok((Reason::NotSent, earliest.unwrap_or(remembered)))
            }
            Outcome::Broken | Outcome::TimedOut => repeated(None),
            Outcome::Failed { retry_after } => repeated(retry_after),
            Outcome::Throttled { lock } => Ok((Reason::Unlocked, lock)),
            Outcome::TokenRefused if question.fresh_token => {
                Ok((Reason::FreshToken, Duration::ZERO))
            }
            Outcome::TokenRefused
            | Outcome::DeadlinePassed { .. }
            | Outcome::Redirected
            | Outcome::TooLarge
            | Outcome::HeldBack
            | Outcome::Final => Err(Stop::Final),
        }
    }
}

#[cfg(test)]
mod tests;
