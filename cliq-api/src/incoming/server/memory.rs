//! Deliveries of late, and their answers.

use super::identity::Identity;
use serde_json::Value;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::watch;

/// Most bytes of answers that are kept.
const MOST_BYTES: usize = 8 << 20;

/// The output of a handler, once there is one.
pub(super) type Output = watch::Receiver<Option<Arc<Value>>>;
pub(super) type Sender = watch::Sender<Option<Arc<Value>>>;

/// Remembers events by their identity, within bounds of number, age and bytes.
#[derive(Debug)]
pub(super) struct Memory {
    capacity: usize,
    max_age: Duration,
    entries: Mutex<Entries>,
}

#[derive(Debug, Default)]
struct Entries {
    known: HashMap<Identity, Entry>,
    /// In the order of their arrival, also those that were forgotten since.
    order: VecDeque<(Identity, u64)>,
    arrivals: u64,
    bytes: usize,
}

#[derive(Debug)]
struct Entry {
    arrival: u64,
    since: SystemTime,
    bytes: usize,
    output: Output,
}

/// Whether an event is new.
pub(super) enum Delivery {
    New(Sender, Place),
    Repeated(Output),
}

/// Where the output of a new event belongs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    identity: Identity,
    arrival: u64,
}

impl Memory {
    pub(super) fn new(capacity: usize, max_age: Duration) -> Self {
        Self { capacity, max_age, entries: Mutex::default() }
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks an event up, and remembers it if it is new.
    pub(super) fn deliver(&self, identity: Identity, now: SystemTime) -> Delivery {
        let mut entries = self.entries();
        entries.forget_old(now, self.max_age);
        if let Some(entry) = entries.known.get(&identity) {
            return Delivery::Repeated(entry.output.clone());
        }
        while entries.order.len() >= self.capacity.max(1) && entries.forget_first() {}
        let (sender, output) = watch::channel(None);
        entries.arrivals = entries.arrivals.wrapping_add(1);
        let arrival = entries.arrivals;
        entries.known.insert(identity, Entry { arrival, since: now, bytes: 0, output });
        entries.order.push_back((identity, arrival));
        Delivery::New(sender, Place { identity, arrival })
    }

    /// Counts the bytes of an output that was sent.
    pub(super) fn keep(&self, place: Place, bytes: usize) {
        let mut entries = self.entries();
        let entry = entries.known.get_mut(&place.identity);
        if let Some(entry) = entry.filter(|entry| entry.arrival == place.arrival) {
            entry.bytes = bytes;
            entries.bytes = entries.bytes.saturating_add(bytes);
            while entries.bytes > MOST_BYTES && entries.forget_first() {}
        }
    }

    /// Forgets an event, so that a repetition gets another try.
    pub(super) fn forget(&self, place: Place) {
        self.entries().forget(place.identity, place.arrival);
    }

    #[cfg(test)]
    pub(super) fn sizes(&self) -> (usize, usize, usize) {
        let entries = self.entries();
        (entries.known.len(), entries.order.len(), entries.bytes)
    }
}

impl Entries {
    fn forget(&mut self, identity: Identity, arrival: u64) {
        if self.known.get(&identity).is_some_and(|entry| entry.arrival == arrival)
            && let Some(entry) = self.known.remove(&identity)
        {
            self.bytes = self.bytes.saturating_sub(entry.bytes);
        }
    }

    /// Forgets the oldest; `false` if there is none.
    fn forget_first(&mut self) -> bool {
        let first = self.order.pop_front();
        first.is_some_and(|(identity, arrival)| {
            self.forget(identity, arrival);
            true
        })
    }

    fn forget_old(&mut self, now: SystemTime, max_age: Duration) {
        while let Some((identity, arrival)) = self.order.front() {
            let entry = self.known.get(identity).filter(|entry| entry.arrival == *arrival);
            let is_recent = |entry: &Entry| {
                // A clock that was set back makes nothing old.
                now.duration_since(entry.since).is_ok_and(|age| age <= max_age) || now < entry.since
            };
            if entry.is_some_and(is_recent) {
                break;
            }
            self.forget_first();
        }
    }
}
