//! How often, and after which pauses.

use std::time::Duration;

/// How often a failed attempt is followed by another one, and after which pause. It is on by default:
/// three attempts, pauses from half a second up to 30 s, no new attempt after two minutes.
///
/// The pause doubles from attempt to attempt. Where the service says how long to wait (`Retry-After`),
/// the pause is that long at least. Waiting for the rate limit is no part of it: neither does it count
/// as an attempt, nor does its time count.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::retry::RetryPolicy;
/// use std::time::Duration;
/// let patient = RetryPolicy::default().attempts(6).longest_pause(Duration::from_secs(60));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    pub(super) attempts: u32,
    pub(super) first_pause: Duration,
    pub(super) longest_pause: Duration,
    pub(super) jitter: Jitter,
    pub(super) total: Option<Duration>,
}

/// How much of a pause is left to chance, so that many clients do not come back all at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Jitter {
    /// Nothing.
    None,
    /// The second half of the pause.
    #[default]
    Equal,
    /// All of it.
    Full,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            first_pause: Duration::from_millis(500),
            longest_pause: Duration::from_secs(30),
            jitter: Jitter::default(),
            total: Some(Duration::from_secs(120)),
        }
    }
}

impl RetryPolicy {
    /// One attempt, whatever happens; a lock is not waited for either. Only a refused access token is
    /// still replaced, once.
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// How many attempts there are at most, the first one included. Default: 3.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The pause after the first attempt. Default: half a second.
    pub fn first_pause(mut self, pause: Duration) -> Self {
        self.first_pause = pause;
        self
    }

    /// The longest pause. A failure whose `Retry-After` asks for more is final. Default: 30 s.
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    /// How much of a pause is left to chance. Default: [`Jitter::Equal`].
    pub fn jitter(mut self, jitter: Jitter) -> Self {
        self.jitter = jitter;
        self
    }

    /// How long after the call began another attempt may begin; `None` for no bound. Default: two
    /// minutes. An attempt that has begun is not cut short by it: that is up to the
    /// `CliqBuilder::timeout` of each attempt and the
    /// [deadline](super::CallOptions::deadline) of the call.
    pub fn total(mut self, total: impl Into<Option<Duration>>) -> Self {
        self.total = total.into();
        self
    }

    /// The pause after an attempt, counted from 1; `random` is any number.
    pub(super) fn pause(&self, attempt: u32, random: u64) -> Duration {
        let whole = doubled(self.first_pause, attempt).min(self.longest_pause);
        let fixed = match self.jitter {
            Jitter::None => whole,
            Jitter::Equal => whole / 2,
            Jitter::Full => Duration::ZERO,
        };
        fixed + part(whole.saturating_sub(fixed), random)
    }
}

/// A pause that doubles from attempt to attempt, counted from 1.
pub(super) fn doubled(first: Duration, attempt: u32) -> Duration {
    first.saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)))
}

/// A random part of a duration, in whole microseconds.
fn part(of: Duration, random: u64) -> Duration {
    let most = u64::try_from(of.as_micros()).unwrap_or(u64::MAX);
    // The upper half of the product is even enough, and needs no floating point.
    let product = u128::from(random) * (u128::from(most) + 1);
    Duration::from_micros(u64::try_from(product >> 64).unwrap_or(most))
}

#[cfg(test)]
mod tests {
    use super::{Jitter, RetryPolicy};
    use crate::random::Random;
    use std::time::Duration;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let policy = RetryPolicy::default().jitter(Jitter::None);
        let pauses: Vec<u128> =
            (1..=9).map(|attempt| policy.pause(attempt, 7).as_millis()).collect();
        assert_eq!(pauses, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
        assert_eq!(policy.pause(u32::MAX, 7), Duration::from_secs(30));
    }

    #[test]
    fn jitter_stays_in_its_bounds_and_fills_them() {
        let random = Random::seeded(1);
        for (jitter, least) in [(Jitter::Equal, 4000), (Jitter::Full, 0)] {
            let policy = RetryPolicy::default().jitter(jitter);
            let pauses: Vec<u128> =
                (0..2000).map(|_| policy.pause(5, random.next()).as_millis()).collect();
            let (low, high) = (pauses.iter().min().unwrap(), pauses.iter().max().unwrap());
            let width = 8000 - least;
            assert!((least..least + width / 50).contains(low), "{jitter:?}: {low}");
            assert!((8000 - width / 50..=8000).contains(high), "{jitter:?}: {high}");
        }
        let extremes = RetryPolicy::default().jitter(Jitter::Full);
        assert_eq!(extremes.pause(1, 0), Duration::ZERO);
        assert_eq!(extremes.pause(1, u64::MAX), Duration::from_millis(500));
    }
}
