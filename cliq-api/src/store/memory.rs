//! State of one process.

use super::{Lease, Place, Store, StoreError, Threshold, Ticket, Usage};
use crate::BoxFuture;
use crate::clock::{Clock, SystemClock};
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// State that the tasks of one process share. Keys that say nothing any more are dropped.
///
/// ```
/// use cliq_api::store::{MemoryStore, Place, Store, Threshold};
/// use std::time::Duration;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cliq_api::store::StoreError> {
/// let store = MemoryStore::default();
/// let threshold = Threshold { requests: 1, window: Duration::from_secs(60) };
/// assert!(matches!(store.take("key", threshold).await?, Place::Granted(_)));
/// assert!(matches!(store.take("key", threshold).await?, Place::Full(_)));
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct MemoryStore {
    clock: Arc<dyn Clock>,
    next: AtomicU64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    counts: HashMap<String, Count>,
    records: HashMap<String, Record>,
    /// Number of keys after the last clearing; the next one is at twice as many.
    cleared: usize,
}

#[derive(Debug, Default)]
struct Count {
    /// When requests were sent, the oldest first, with their tickets.
    sent: VecDeque<(SystemTime, u64)>,
    window: Duration,
    locked_until: Option<SystemTime>,
}

#[derive(Debug, Default)]
struct Record {
    value: Option<(Vec<u8>, SystemTime)>,
    lease: Option<(String, SystemTime)>,
}

impl MemoryStore {
    /// With a clock of your own, for tests.
    pub fn with_clock(clock: impl Clock) -> Self {
        Self { clock: Arc::new(clock), next: AtomicU64::new(0), state: Mutex::default() }
    }

    /// How many keys are held.
    #[must_use]
    pub fn len(&self) -> usize {
        let state = self.state();
        state.counts.len() + state.records.len()
    }

    /// Whether nothing is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_now(&self, key: &str, threshold: Threshold) -> Place {
        let now = self.clock.now();
        let mut state = self.state();
        state.clear(now);
        let count = count_of(&mut state.counts, key);
        count.forget(threshold.window, now);
        if let Some(left) = count.locked_until.and_then(|until| left(until, now)) {
            return Place::Locked(left);
        }
        let requests = threshold.requests as usize;
        let full = count.sent.len().checked_sub(requests).and_then(|over| count.sent.get(over));
        if let Some((at, _)) = full {
            let frees = at.checked_add(threshold.window).and_then(|until| left(until, now));
            return Place::Full(frees.unwrap_or_default());
        }
        if requests == 0 {
            return Place::Full(threshold.window);
        }
        let ticket = self.next.fetch_add(1, Ordering::Relaxed);
        count.sent.push_back((now, ticket));
        Place::Granted(Ticket(ticket.to_string()))
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::with_clock(SystemClock)
    }
}

impl State {
    /// Drops what says nothing any more, whenever the number of keys has doubled.
    fn clear(&mut self, now: SystemTime) {
        let keys = self.counts.len() + self.records.len();
        if keys < 64 || keys < 2 * self.cleared {
            return;
        }
        self.counts.retain(|_, count| {
            count.forget(count.window, now);
            !count.sent.is_empty() || count.locked_until.is_some_and(|until| until > now)
        });
        self.records.retain(|_, record| {
            record.forget(now);
            record.value.is_some() || record.lease.is_some()
        });
        self.cleared = self.counts.len() + self.records.len();
    }
}

impl Count {
    fn forget(&mut self, window: Duration, now: SystemTime) {
        self.window = self.window.max(window);
        let is_old = |at: SystemTime| now.duration_since(at).is_ok_and(|passed| passed >= window);
        while self.sent.front().is_some_and(|(at, _)| is_old(*at)) {
            self.sent.pop_front();
        }
    }
}

impl Record {
    fn forget(&mut self, now: SystemTime) {
        self.value.take_if(|(_, until)| *until <= now);
        self.lease.take_if(|(_, until)| *until <= now);
    }

    fn is_held_by(&self, holder: &str) -> bool {
        self.lease.as_ref().is_some_and(|(by, _)| by == holder)
    }
}

impl Store for MemoryStore {
    fn take<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Place, StoreError>> {
        ready(self.take_now(key, threshold))
    }

    fn give_back<'a>(
        &'a self,
        key: &'a str,
        ticket: &'a Ticket,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        if let (Some(count), Ok(ticket)) =
            (self.state().counts.get_mut(key), ticket.0.parse::<u64>())
        {
            count.sent.retain(|(_, known)| *known != ticket);
        }
        ready(())
    }

    fn lock<'a>(&'a self, key: &'a str, period: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        let until = self.clock.now().checked_add(period);
        let mut state = self.state();
        let count = count_of(&mut state.counts, key);
        count.locked_until = count.locked_until.max(until);
        ready(())
    }

    fn usage<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Usage, StoreError>> {
        let now = self.clock.now();
        let mut state = self.state();
        let Some(count) = state.counts.get_mut(key) else { return ready(Usage::default()) };
        count.forget(threshold.window, now);
        let frees = count.sent.front().and_then(|(at, _)| at.checked_add(threshold.window));
        ready(Usage {
            used: u32::try_from(count.sent.len()).unwrap_or(u32::MAX),
            frees_in: frees.and_then(|until| left(until, now)),
            locked_for: count.locked_until.and_then(|until| left(until, now)),
        })
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        let now = self.clock.now();
        let mut state = self.state();
        let record = state.records.get_mut(key);
        ready(record.and_then(|record| {
            record.forget(now);
            record.value.as_ref().map(|(value, _)| value.clone())
        }))
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        let now = self.clock.now();
        let mut state = self.state();
        state.clear(now);
        let record = state.records.entry(key.to_owned()).or_default();
        record.forget(now);
        if let Some((by, until)) = &record.lease
            && by != holder
        {
            return ready(Lease::Busy(left(*until, now).unwrap_or_default()));
        }
        record.lease = now.checked_add(period).map(|until| (holder.to_owned(), until));
        ready(Lease::Held)
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let now = self.clock.now();
        let mut state = self.state();
        let record = state.records.entry(key.to_owned()).or_default();
        record.forget(now);
        if !record.is_held_by(holder) {
            return ready(false);
        }
        record.lease = None;
        record.value = now.checked_add(keep).map(|until| (value, until));
        ready(true)
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        if let Some(record) = self.state().records.get_mut(key)
            && record.is_held_by(holder)
        {
            record.lease = None;
        }
        ready(())
    }
}

fn count_of<'a>(counts: &'a mut HashMap<String, Count>, key: &str) -> &'a mut Count {
    counts.entry(key.to_owned()).or_default()
}

fn left(until: SystemTime, now: SystemTime) -> Option<Duration> {
    until.duration_since(now).ok().filter(|left| !left.is_zero())
}

fn ready<'a, T: Send + 'a>(value: T) -> BoxFuture<'a, Result<T, StoreError>> {
    Box::pin(std::future::ready(Ok(value)))
}
