//! Thresholds per user and operation, and the lock that follows.

use crate::endpoint::{Endpoint, RateLimit};
use crate::response::Refusal;
use std::collections::{HashMap, VecDeque};
use std::time::{Duration, SystemTime};

/// How the sandbox counts requests. The service does not document its method, so a client should work
/// with each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Throttling {
    /// The requests of the period that ends now. A request during a lockout does not extend it.
    #[default]
    SlidingWindow,
    /// The requests since the last whole period, such as the last full minute. A request during a
    /// lockout does not extend it.
    FixedWindow,
    /// As [`SlidingWindow`](Self::SlidingWindow), but every request during a lockout restarts it.
    RollingLock,
}

/// What is allowed of one operation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limit {
    pub(super) requests: u32,
    pub(super) per: Duration,
    pub(super) lock: Duration,
}

impl From<RateLimit> for Limit {
    fn from(limit: RateLimit) -> Self {
        Self {
            requests: limit.requests,
            per: Duration::from_secs(limit.per_seconds),
            lock: Duration::from_secs(limit.lock_seconds),
        }
    }
}

/// The requests of everybody.
#[derive(Debug, Default)]
pub(super) struct Throttle {
    kind: Throttling,
    changed: HashMap<String, Limit>,
    logs: HashMap<(String, &'static str), Log>,
    lockouts: usize,
}

#[derive(Debug, Default)]
struct Log {
    times: VecDeque<SystemTime>,
    locked_until: Option<SystemTime>,
}

impl Throttle {
    /// `changed` has what differs from the documents, by id of the operation.
    pub(super) fn new(kind: Throttling, changed: HashMap<String, Limit>) -> Self {
        Self { kind, changed, ..Self::default() }
    }

    /// Counts a request.
    pub(super) fn pass(
        &mut self,
        user: &str,
        endpoint: &'static Endpoint,
        now: SystemTime,
    ) -> Result<(), Refusal> {
        let Some(limit) = self.limit(endpoint) else { return Ok(()) };
        let log = self.logs.entry((user.to_owned(), endpoint.id.as_str())).or_default();
        let was_locked = log.is_locked(now);
        if log.pass(self.kind, limit, now) {
            return Ok(());
        }
        self.lockouts += usize::from(!was_locked);
        Err(Refusal::bad("request_limit_exceeded", "You have exceeded the URL throttle limits."))
    }

    /// How often a threshold was passed; requests during a lock do not count.
    pub(super) fn lockouts(&self) -> usize {
        self.lockouts
    }

    fn limit(&self, endpoint: &Endpoint) -> Option<Limit> {
        self.changed.get(&endpoint.id).copied().or_else(|| endpoint.rate_limit.map(Limit::from))
    }
}

impl Log {
    fn is_locked(&self, now: SystemTime) -> bool {
        self.locked_until.is_some_and(|until| now < until)
    }

    fn pass(&mut self, kind: Throttling, limit: Limit, now: SystemTime) -> bool {
        if self.is_locked(now) {
            if kind == Throttling::RollingLock {
                self.locked_until = Some(now + limit.lock);
            }
            return false;
        }
        self.locked_until = None;
        let counts = |at: SystemTime| match kind {
            Throttling::FixedWindow => period(at, limit.per) == period(now, limit.per),
            // A request leaves the window once the whole period has passed.
            Throttling::SlidingWindow | Throttling::RollingLock => now < at + limit.per,
        };
        while self.times.front().is_some_and(|first| !counts(*first)) {
            self.times.pop_front();
        }
        if self.times.len() >= limit.requests as usize {
            self.locked_until = Some(now + limit.lock);
            return false;
        }
        self.times.push_back(now);
        true
    }
}

/// The number of the period that a time lies in.
fn period(at: SystemTime, length: Duration) -> u128 {
    let since = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    since.as_nanos() / length.as_nanos().max(1)
}

#[cfg(test)]
mod tests {
    use super::{Limit, Throttle, Throttling};
    use crate::documents::endpoints;
    use crate::endpoint::Endpoint;
    use cliq_runtime::clock::{Clock, ManualClock};
    use std::collections::HashMap;
    use std::time::Duration;

    const SECOND: Duration = Duration::from_secs(1);

    fn users_list() -> &'static Endpoint {
        let mut endpoints = endpoints().expect("the documents can be read").iter();
        endpoints.find(|endpoint| endpoint.id == "users_list").expect("is there")
    }

    fn documented() -> Limit {
        users_list().rate_limit.expect("has a threshold").into()
    }

    fn of_kind(kind: Throttling) -> Throttle {
        Throttle::new(kind, HashMap::new())
    }

    fn use_up(throttle: &mut Throttle, clock: &ManualClock) {
        for _ in 0..documented().requests {
            assert!(throttle.pass("1", users_list(), clock.now()).is_ok());
        }
    }

    #[test]
    fn one_more_than_the_threshold_locks_until_the_lock_ends() {
        let clock = ManualClock::default();
        let operation = users_list();
        let limit = documented();
        let mut throttle = of_kind(Throttling::SlidingWindow);
        use_up(&mut throttle, &clock);
        assert_eq!(throttle.lockouts(), 0);
        let refusal = throttle.pass("1", operation, clock.now()).expect_err("is one too many");
        assert_eq!(refusal.code, "request_limit_exceeded");
        assert!(throttle.pass("2", operation, clock.now()).is_ok(), "the count is per user");
        clock.advance(limit.lock.checked_sub(SECOND).expect("is longer"));
        assert!(throttle.pass("1", operation, clock.now()).is_err());
        assert_eq!(throttle.lockouts(), 1, "a request during a lock is no other lockout");
        clock.advance(SECOND);
        assert!(throttle.pass("1", operation, clock.now()).is_ok());
    }

    #[test]
    fn the_window_slides() {
        let clock = ManualClock::default();
        let operation = users_list();
        let limit = documented();
        let mut throttle = of_kind(Throttling::SlidingWindow);
        let pace = limit.per / limit.requests;
        for _ in 0..limit.requests * 5 {
            assert!(throttle.pass("1", operation, clock.now()).is_ok());
            clock.advance(pace + Duration::from_millis(1));
        }
    }

    #[test]
    fn a_fixed_window_begins_with_each_minute() {
        let (kind, operation) = (Throttling::FixedWindow, users_list());
        // The clock starts on a full minute.
        let clock = ManualClock::default();
        let mut throttle = of_kind(kind);
        clock.advance(59 * SECOND);
        use_up(&mut throttle, &clock);
        clock.advance(SECOND);
        use_up(&mut throttle, &clock);
        assert!(throttle.pass("1", operation, clock.now()).is_err());
        let mut sliding = of_kind(Throttling::SlidingWindow);
        use_up(&mut sliding, &clock);
        clock.advance(SECOND);
        assert!(sliding.pass("1", operation, clock.now()).is_err(), "which is the difference");
    }

    #[test]
    fn a_request_prolongs_a_rolling_lock() {
        let (clock, operation) = (ManualClock::default(), users_list());
        let lock = documented().lock;
        for (kind, free) in [(Throttling::SlidingWindow, true), (Throttling::RollingLock, false)] {
            let mut throttle = of_kind(kind);
            use_up(&mut throttle, &clock);
            assert!(throttle.pass("1", operation, clock.now()).is_err());
            clock.advance(lock / 2);
            assert!(throttle.pass("1", operation, clock.now()).is_err());
            clock.advance(lock / 2);
            assert_eq!(throttle.pass("1", operation, clock.now()).is_ok(), free);
            clock.advance(lock);
            assert!(throttle.pass("1", operation, clock.now()).is_ok());
            assert_eq!(throttle.lockouts(), 1);
        }
    }

    #[test]
    fn a_threshold_may_differ_from_the_documents() {
        let clock = ManualClock::default();
        let limit = Limit { requests: 1, per: SECOND, lock: SECOND };
        let changed = HashMap::from([("users_list".to_owned(), limit)]);
        let mut throttle = Throttle::new(Throttling::default(), changed);
        assert!(throttle.pass("1", users_list(), clock.now()).is_ok());
        assert!(throttle.pass("1", users_list(), clock.now()).is_err());
        clock.advance(SECOND);
        assert!(throttle.pass("1", users_list(), clock.now()).is_ok());
    }
}
