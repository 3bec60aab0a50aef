//! State of one process.

use super::state::{Count, Record, State, Tickets, since_1970};
use super::{Lease, Place, Store, StoreError, Threshold, Ticket, Usage};
use crate::BoxFuture;
use crate::clearing::Clearing;
use crate::clock::{Clock, SystemClock};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// State that the tasks of one process share. Keys that say nothing any more are dropped.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
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
    tickets: Tickets,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    counts: HashMap<String, Count>,
    records: HashMap<String, Record>,
    clearing: Clearing,
}

impl MemoryStore {
    /// With a clock of your own, for tests.
    pub fn with_clock(clock: impl Clock) -> Self {
        Self { clock: Arc::new(clock), tickets: Tickets::default(), held: Mutex::default() }
    }

    /// How many keys are held.
    #[must_use]
    pub fn len(&self) -> usize {
        let held = self.held();
        held.counts.len() + held.records.len()
    }

    /// Whether nothing is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> u64 {
        since_1970(self.clock.now())
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::with_clock(SystemClock)
    }
}

impl Held {
    /// The count of a key that is about to say something.
    fn count(&mut self, key: &str, now: u64) -> &mut Count {
        self.clear(now);
        entry(&mut self.counts, key)
    }

    /// The record of a key that is about to say something.
    fn record(&mut self, key: &str, now: u64) -> &mut Record {
        self.clear(now);
        entry(&mut self.records, key)
    }

    /// Drops what says nothing any more, whenever the number of keys has doubled.
    fn clear(&mut self, now: u64) {
        if !self.clearing.is_due(self.counts.len() + self.records.len()) {
            return;
        }
        keep_telling(&mut self.counts, now);
        keep_telling(&mut self.records, now);
        self.clearing.done(self.counts.len() + self.records.len());
    }
}

impl Store for MemoryStore {
    fn take<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Place, StoreError>> {
        let mut held = self.held();
        // Read inside the lock, so that of two callers the later one has the later time.
        let now = self.now();
        ready(held.count(key, now).take(now, threshold, self.tickets.next()))
    }

    fn give_back<'a>(
        &'a self,
        key: &'a str,
        ticket: &'a Ticket,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        if let Some(count) = self.held().counts.get_mut(key) {
            count.give_back(ticket);
        }
        ready(())
    }

    fn lock<'a>(&'a self, key: &'a str, period: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        let mut held = self.held();
        let now = self.now();
        held.count(key, now).lock(now, period);
        ready(())
    }

    fn usage<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Usage, StoreError>> {
        let mut held = self.held();
        let now = self.now();
        let usage = held.counts.get_mut(key).map(|count| count.usage(now, threshold));
        ready(usage.unwrap_or_default())
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        let mut held = self.held();
        let now = self.now();
        ready(held.records.get_mut(key).and_then(|record| record.read(now)))
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        let mut held = self.held();
        let now = self.now();
        ready(held.record(key, now).lease(now, holder, period))
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        let mut held = self.held();
        let now = self.now();
        let record = held.records.get_mut(key);
        ready(record.is_some_and(|record| record.write(now, holder, value, keep)))
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        if let Some(record) = self.held().records.get_mut(key) {
            record.release(holder);
        }
        ready(())
    }
}

fn entry<'a, S: State>(states: &'a mut HashMap<String, S>, key: &str) -> &'a mut S {
    states.entry(key.to_owned()).or_default()
}

fn keep_telling<S: State>(states: &mut HashMap<String, S>, now: u64) {
    states.retain(|_, state| {
        state.settle(now);
        !state.is_empty()
    });
}

fn ready<'a, T: Send + 'a>(value: T) -> BoxFuture<'a, Result<T, StoreError>> {
    Box::pin(std::future::ready(Ok(value)))
}
