//! Thresholds: an exact log of request times per user and operation, and the lock that follows.

use super::answer::Refusal;
use crate::operation::{Operation, RateLimit};
use std::collections::{HashMap, VecDeque};
use std::time::SystemTime;

/// The requests of everybody.
#[derive(Debug, Default)]
pub(super) struct Throttle {
    logs: HashMap<(String, &'static str), Log>,
}

#[derive(Debug, Default)]
struct Log {
    times: VecDeque<SystemTime>,
    locked_until: Option<SystemTime>,
}

impl Throttle {
    /// Counts a request. Requests during a lock are refused and do not prolong it.
    pub(super) fn pass(
        &mut self,
        user: &str,
        operation: &'static Operation,
        now: SystemTime,
    ) -> Result<(), Refusal> {
        let Some(limit) = operation.rate_limit else { return Ok(()) };
        let log = self.logs.entry((user.to_owned(), operation.id)).or_default();
        if log.pass(limit, now) {
            Ok(())
        } else {
            Err(Refusal::bad(
                "request_limit_exceeded",
                "You have exceeded the URL throttle limits.",
            ))
        }
    }
}

impl Log {
    fn pass(&mut self, limit: RateLimit, now: SystemTime) -> bool {
        if self.locked_until.is_some_and(|until| now < until) {
            return false;
        }
        self.locked_until = None;
        // A request leaves the window once the whole period has passed.
        while self.times.front().is_some_and(|first| *first + limit.per <= now) {
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

#[cfg(test)]
#[cfg(feature = "full")]
mod tests {
    use super::super::operations;
    use super::Throttle;
    use crate::clock::{Clock, ManualClock};
    use crate::operation::Operation;
    use std::time::Duration;

    fn users_list() -> &'static Operation {
        operations().find(|operation| operation.id == "users_list").expect("is compiled in")
    }

    #[test]
    fn one_more_than_the_threshold_locks_until_the_lock_ends() {
        let clock = ManualClock::default();
        let operation = users_list();
        let limit = operation.rate_limit.expect("has a threshold");
        let mut throttle = Throttle::default();
        for _ in 0..limit.requests {
            assert!(throttle.pass("1", operation, clock.now()).is_ok());
        }
        let refusal = throttle.pass("1", operation, clock.now()).expect_err("is one too many");
        assert_eq!(refusal.code, "request_limit_exceeded");
        assert!(throttle.pass("2", operation, clock.now()).is_ok(), "the count is per user");
        clock.advance(limit.lock.checked_sub(Duration::from_secs(1)).expect("is longer"));
        assert!(throttle.pass("1", operation, clock.now()).is_err());
        clock.advance(Duration::from_secs(1));
        assert!(throttle.pass("1", operation, clock.now()).is_ok());
    }

    #[test]
    fn the_window_slides() {
        let clock = ManualClock::default();
        let operation = users_list();
        let limit = operation.rate_limit.expect("has a threshold");
        let mut throttle = Throttle::default();
        let pace = limit.per / limit.requests;
        for _ in 0..limit.requests * 5 {
            assert!(throttle.pass("1", operation, clock.now()).is_ok());
            clock.advance(pace + Duration::from_millis(1));
        }
    }
}
