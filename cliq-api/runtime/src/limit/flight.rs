//! Requests in flight. The store counts a request from when its permit is granted. One that is slow
//! reaches the service later, so this process counts it until a window after its response.

use std::collections::VecDeque;
use std::time::{Duration, SystemTime};

/// The polling interval where only the end of a request frees a permit.
const POLL: Duration = Duration::from_secs(1);

/// The requests of one queue that may have reached the service later than the store assumes.
#[derive(Debug, Default)]
pub(super) struct Flights {
    last: u64,
    /// In the order of their numbers.
    all: VecDeque<Flight>,
    /// The store counts all of them until then, at least; `None` if there are none.
    counted_until: Option<SystemTime>,
}

/// How a request is counted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counted {
    /// The earliest time from which the store counts it.
    pub(super) at: SystemTime,
    /// How long the store counts it.
    pub(super) window: Duration,
    /// The window of the service.
    pub(super) per: Duration,
    /// How long the store may take to grant its permit.
    pub(super) margin: Duration,
}

impl Counted {
    /// Whether the permit was granted so late that it may expire before the request is counted.
    pub(super) fn is_late(&self, now: SystemTime) -> bool {
        now.duration_since(self.at).unwrap_or_default() > self.margin
    }
}

#[derive(Debug)]
struct Flight {
    number: u64,
    counted: Counted,
    landed: Option<SystemTime>,
}

/// Requests that still count, although the store no longer counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Late {
    pub(super) count: u32,
    /// The earliest time at which one of them no longer counts.
    pub(super) until: SystemTime,
}

impl Flights {
    /// Adds a request.
    pub(super) fn depart(&mut self, counted: Counted) -> u64 {
        self.last = self.last.wrapping_add(1);
        let flight = Flight { number: self.last, counted, landed: None };
        let forgotten = flight.forgotten();
        self.counted_until = Some(self.counted_until.map_or(forgotten, |at| at.min(forgotten)));
        self.all.push_back(flight);
        self.last
    }

    /// Removes a request that was not sent.
    pub(super) fn recall(&mut self, number: u64) {
        if let Some(index) = self.index(number) {
            self.all.remove(index);
        }
    }

    /// Records that the response began, or is not waited for any more, and drops the request if the store
    /// counts it long enough. Returns whether the store no longer counts it.
    pub(super) fn land(&mut self, number: u64, now: SystemTime) -> bool {
        let Some(index) = self.index(number) else { return false };
        let Some(flight) = self.all.get_mut(index) else { return false };
        flight.landed = Some(now);
        let forgotten = flight.forgotten();
        if flight.end().is_none_or(|end| end <= forgotten) {
            self.all.remove(index);
        }
        forgotten <= now
    }

    fn index(&self, number: u64) -> Option<usize> {
        self.all.binary_search_by_key(&number, |flight| flight.number).ok()
    }

    /// Returns the requests that count in addition to those of the store.
    pub(super) fn late(&mut self, now: SystemTime) -> Late {
        let again = now.checked_add(POLL).unwrap_or(now);
        if self.counted_until.is_none_or(|until| now < until) {
            return Late { count: 0, until: again };
        }
        self.all.retain(|flight| flight.end().is_none_or(|end| end > now));
        self.counted_until = self.all.iter().map(Flight::forgotten).min();
        let late = self.all.iter().filter(|flight| flight.forgotten() <= now);
        let ends = late.clone().filter_map(Flight::end);
        let count = u32::try_from(late.count()).unwrap_or(u32::MAX);
        Late { count, until: ends.min().unwrap_or(again) }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

impl Flight {
    /// When the store stops counting it.
    fn forgotten(&self) -> SystemTime {
        self.counted.at.checked_add(self.counted.window).unwrap_or(self.counted.at)
    }

    /// When the service stops counting it; unknown while it is in flight.
    fn end(&self) -> Option<SystemTime> {
        self.landed.and_then(|landed| landed.checked_add(self.counted.per))
    }
}

#[cfg(test)]
mod tests {
    use super::{Counted, Flights, Late};
    use std::time::{Duration, SystemTime};

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_slow_request_counts_for_a_window_after_its_response() {
        let (window, per) = (Duration::from_secs(62), Duration::from_secs(60));
        let margin = Duration::from_secs(2);
        let mut flights = Flights::default();
        let quick = flights.depart(Counted { at: at(0), window, per, margin });
        let slow = flights.depart(Counted { at: at(0), window, per, margin });
        assert!(!flights.land(quick, at(2)));
        assert_eq!(flights.late(at(61)).count, 0, "the store counts both");
        assert_eq!(flights.late(at(62)), Late { count: 1, until: at(63) });
        assert!(flights.land(slow, at(70)));
        assert_eq!(flights.late(at(100)), Late { count: 1, until: at(130) });
        assert_eq!(flights.late(at(130)).count, 0);
        assert!(flights.is_empty());
    }
}
