//! Lockouts that the service imposed.

use std::time::{Duration, SystemTime};

/// The part of a period by which clocks may drift apart while it passes: a thousandth.
const DRIFT: u32 = 1000;

/// A period that is guaranteed to have passed by any clock when it has passed by this one.
pub(super) fn with_drift(period: Duration) -> Duration {
    period.saturating_add(period / DRIFT)
}

/// The limiter's answer to a lockout response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lockout {
    /// When the service ends the lockout.
    pub(crate) until: SystemTime,
    /// Whether the limiter grants no permit until then.
    pub(crate) enforced: bool,
}

/// A lockout of one queue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pending {
    /// When the service ends it.
    ends_at: SystemTime,
    /// When the limiter ends it: a little later, because clocks drift.
    until: SystemTime,
    period: Duration,
    /// Whether the store has it.
    stored: bool,
}

impl Pending {
    /// A lockout from now on.
    pub(super) fn new(now: SystemTime, period: Duration) -> Self {
        let after = |period| now.checked_add(period).unwrap_or(now);
        let drifted = with_drift(period);
        Self { ends_at: after(period), until: after(drifted), period: drifted, stored: false }
    }

    /// The one that ends later.
    pub(super) fn max(self, other: Option<Self>) -> Self {
        other.filter(|other| other.until > self.until).unwrap_or(self)
    }

    /// When the service ends the lockout.
    pub(super) fn ends_at(&self) -> SystemTime {
        self.ends_at
    }

    /// When the limiter ends the lockout. After the clock was set back, it lasts no longer than its
    /// period.
    pub(super) fn until(&self, now: SystemTime) -> SystemTime {
        self.until.min(now.checked_add(self.period).unwrap_or(now))
    }

    pub(super) fn is_over(&self, now: SystemTime) -> bool {
        self.until <= now
    }

    pub(super) fn is_stored(&self) -> bool {
        self.stored
    }

    /// Records that the store has this lockout, unless a later one replaced it.
    pub(super) fn stored(&mut self, same: Self) {
        self.stored |= self.until == same.until;
    }

    /// When the lockout ends, if no permit may be granted now whatever the store says. The store has a
    /// clock of its own and decides about the last quarter of a lockout that it has.
    pub(super) fn blocks_until(&self, now: SystemTime) -> Option<SystemTime> {
        let until = self.until(now);
        let tolerance = if self.stored { self.period / 4 } else { Duration::ZERO };
        let left = until.duration_since(now).unwrap_or_default();
        (left > tolerance).then_some(until)
    }
}

#[cfg(test)]
mod tests {
    use super::Pending;
    use std::time::{Duration, SystemTime};

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_stored_lockout_blocks_but_for_the_difference_of_clocks() {
        let period = Duration::from_secs(400);
        let lockout = Pending { ends_at: at(1400), until: at(1400), period, stored: true };
        for (now, until) in
            [(900, Some(1300)), (1000, Some(1400)), (1299, Some(1400)), (1300, None), (2000, None)]
        {
            assert_eq!(lockout.blocks_until(at(now)), until.map(at), "{now}");
        }
        let unstored = Pending { stored: false, ..lockout };
        assert_eq!(unstored.blocks_until(at(1399)), Some(at(1400)));
        assert_eq!(unstored.blocks_until(at(1400)), None);
    }

    #[test]
    fn a_lockout_lasts_no_longer_than_its_period_when_the_clock_is_set_back() {
        let period = Duration::from_secs(400);
        let lockout = Pending { ends_at: at(1400), until: at(1400), period, stored: false };
        assert_eq!(lockout.until(at(100)), at(500));
    }

    #[test]
    fn of_two_lockouts_the_later_end_counts() {
        let long = Pending::new(at(0), Duration::from_secs(600));
        let short = Pending::new(at(10), Duration::from_secs(60));
        assert_eq!(short.max(Some(long)).until, long.until);
        assert_eq!(long.max(Some(short)).until, long.until);
        assert_eq!(long.max(None).until, long.until);
    }
}
