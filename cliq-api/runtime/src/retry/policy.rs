//! How often failed attempts are retried, and after which backoff.

use std::time::Duration;

/// How often failed attempts are retried, and after which backoff. Retries are on by default: three
/// attempts, a backoff from half a second up to 30 s, and no new attempt after two minutes.
///
/// The backoff doubles with each attempt. If the service states how long to wait (`Retry-After`), that is
/// the minimum. Waiting for a rate limit counts neither as an attempt nor as time.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::retry::RetryPolicy;
/// use std::time::Duration;
/// let patient = RetryPolicy::default().attempts(6).max_backoff(Duration::from_secs(60));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    pub(super) attempts: u32,
    pub(super) initial_backoff: Duration,
    pub(super) max_backoff: Duration,
    pub(super) jitter: Jitter,
    pub(super) total: Option<Duration>,
}

/// How much of a backoff is random, so that many clients do not retry at the same time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Jitter {
    /// None of it.
    None,
    /// The second half of it.
    #[default]
    Equal,
    /// All of it.
    Full,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            initial_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(30),
            jitter: Jitter::default(),
            total: Some(Duration::from_secs(120)),
        }
    }
}

impl RetryPolicy {
    /// A single attempt, which does not wait for the end of a lockout either. Only a rejected access
    /// token is still replaced, once.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// Sets the maximum number of attempts, including the first one. Default: 3.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the backoff after the first attempt. Default: half a second.
    pub fn initial_backoff(mut self, backoff: Duration) -> Self {
        self.initial_backoff = backoff;
        self
    }

    /// Sets the maximum backoff. A failure whose `Retry-After` is longer is final. Default: 30 s.
    pub fn max_backoff(mut self, backoff: Duration) -> Self {
        self.max_backoff = backoff;
        self
    }

    /// Sets how much of a backoff is random. Default: [`Jitter::Equal`].
    pub fn jitter(mut self, jitter: Jitter) -> Self {
        self.jitter = jitter;
        self
    }

    /// Sets how long after the beginning of the call another attempt may begin; `None` for no limit.
    /// Default: two minutes. It does not interrupt an attempt: for that, use the
    /// `CliqBuilder::timeout` of each attempt and the
    /// [deadline](super::CallOptions::deadline) of the call.
    pub fn total(mut self, total: impl Into<Option<Duration>>) -> Self {
        self.total = total.into();
        self
    }

    /// The backoff after an attempt, counted from 1; `random` is any number.
    pub(super) fn jittered(&self, attempt: u32, random: u64) -> Duration {
        let whole = doubled(self.initial_backoff, attempt).min(self.max_backoff);
        let fixed = match self.jitter {
            Jitter::None => whole,
            Jitter::Equal => whole / 2,
            Jitter::Full => Duration::ZERO,
        };
        fixed + part(whole.saturating_sub(fixed), random)
    }
}

/// A backoff that doubles with each attempt, counted from 1.
pub(super) fn doubled(first: Duration, attempt: u32) -> Duration {
    first.saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)))
}

/// A random part of a duration, in whole microseconds.
fn part(of: Duration, random: u64) -> Duration {
    let most = u64::try_from(of.as_micros()).unwrap_or(u64::MAX);
    // The upper half of the product is sufficiently uniform, without floating point.
    let product = u128::from(random) * (u128::from(most) + 1);
    Duration::from_micros(u64::try_from(product >> 64).unwrap_or(most))
}

#[cfg(test)]
mod tests {
    use super::{Jitter, RetryPolicy};
    use crate::random::Random;
    use std::time::Duration;

    #[test]
    fn backoffs_double_up_to_the_longest() {
        let policy = RetryPolicy::default().jitter(Jitter::None);
        let backoffs: Vec<u128> =
            (1..=9).map(|attempt| policy.jittered(attempt, 7).as_millis()).collect();
        assert_eq!(backoffs, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
        assert_eq!(policy.jittered(u32::MAX, 7), Duration::from_secs(30));
    }

    #[test]
    fn jitter_stays_in_its_bounds_and_fills_them() {
        let random = Random::seeded(1);
        for (jitter, least) in [(Jitter::Equal, 4000), (Jitter::Full, 0)] {
            let policy = RetryPolicy::default().jitter(jitter);
            let backoffs: Vec<u128> =
                (0..2000).map(|_| policy.jittered(5, random.next()).as_millis()).collect();
            let (low, high) = (backoffs.iter().min().unwrap(), backoffs.iter().max().unwrap());
            let width = 8000 - least;
            assert!((least..least + width / 50).contains(low), "{jitter:?}: {low}");
            assert!((8000 - width / 50..=8000).contains(high), "{jitter:?}: {high}");
        }
        let extremes = RetryPolicy::default().jitter(Jitter::Full);
        assert_eq!(extremes.jittered(1, 0), Duration::ZERO);
        assert_eq!(extremes.jittered(1, u64::MAX), Duration::from_millis(500));
    }
}
