//! A store in the memory of one process.

use super::state::{Count, PermitIds, Record, State, since_1970};
use super::{Acquisition, Lease, PermitId, Quota, Store, StoreError, Usage};
use crate::BoxFuture;
use crate::clearing::Clearing;
use crate::clock::{Clock, SystemClock};
use crate::sync::{Mutex, MutexGuard};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

/// A store that the tasks of one process share. Expired entries are removed.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::store::{Acquisition, MemoryStore, Quota, Store};
/// use std::time::Duration;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cliq_api::store::StoreError> {
/// let store = MemoryStore::default();
/// let quota = Quota { requests: 1, window: Duration::from_secs(60) };
/// assert!(matches!(store.acquire("key", quota).await?, Acquisition::Granted(_)));
/// assert!(matches!(store.acquire("key", quota).await?, Acquisition::Exhausted(_)));
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct MemoryStore {
    clock: Arc<dyn Clock>,
    permit_ids: PermitIds,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    counts: HashMap<String, Count>,
    records: HashMap<String, Record>,
    clearing: Clearing,
}

impl MemoryStore {
    /// Creates a store with a custom clock, for tests.
    pub fn with_clock(clock: impl Clock) -> Self {
        Self { clock: Arc::new(clock), permit_ids: PermitIds::default(), held: Mutex::default() }
    }

    /// Returns the number of keys.
    #[must_use]
    pub fn len(&self) -> usize {
        let held = self.held();
        held.counts.len() + held.records.len()
    }

    /// Returns whether the store has no keys.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Does what [`Store::acquire`] does, at once.
    pub(crate) fn acquire_now(&self, key: &str, quota: Quota) -> Acquisition {
        let mut held = self.held();
        // Inside the critical section, so that times are in the order of the calls.
        let now = self.now();
        let id = self.permit_ids.next();
        held.count(key, now, |count| count.acquire(now, quota, id))
    }

    /// Does what [`Store::release`] does, at once.
    pub(crate) fn release_now(&self, key: &str, permit: &PermitId) {
        if let Some(count) = self.held().counts.get_mut(key) {
            count.release(permit);
        }
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
    /// Changes the count of a key.
    fn count<R>(&mut self, key: &str, now: u64, change: impl FnOnce(&mut Count) -> R) -> R {
        self.clear(now);
        changed(&mut self.counts, key, change)
    }

    /// Changes the record of a key.
    fn record<R>(&mut self, key: &str, now: u64, change: impl FnOnce(&mut Record) -> R) -> R {
        self.clear(now);
        changed(&mut self.records, key, change)
    }

    /// Removes expired entries whenever the number of keys has doubled.
    fn clear(&mut self, now: u64) {
        if !self.clearing.is_due(self.counts.len() + self.records.len()) {
            return;
        }
        retain_live(&mut self.counts, now);
        retain_live(&mut self.records, now);
        self.clearing.done(self.counts.len() + self.records.len());
    }
}

impl Store for MemoryStore {
    fn acquire<'a>(
        &'a self,
        key: &'a str,
        quota: Quota,
    ) -> BoxFuture<'a, Result<Acquisition, StoreError>> {
        ready(self.acquire_now(key, quota))
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        permit: &'a PermitId,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.release_now(key, permit);
        ready(())
    }

    fn lock_out<'a>(
        &'a self,
        key: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        let mut held = self.held();
        let now = self.now();
        held.count(key, now, |count| count.lock_out(now, period));
        ready(())
    }

    fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> BoxFuture<'a, Result<Usage, StoreError>> {
        let mut held = self.held();
        let now = self.now();
        let usage = held.counts.get_mut(key).map(|count| count.usage(now, quota));
        ready(usage.unwrap_or_default())
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        let mut held = self.held();
        let now = self.now();
        ready(held.records.get_mut(key).and_then(|record| record.read(now)))
    }

    fn acquire_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        let mut held = self.held();
        let now = self.now();
        ready(held.record(key, now, |record| record.acquire_lease(now, holder, period)))
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

    fn release_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        if let Some(record) = self.held().records.get_mut(key) {
            record.release_lease(holder);
        }
        ready(())
    }
}

/// Changes the state of a key. The key is copied only if it is new.
fn changed<S: State, R>(
    states: &mut HashMap<String, S>,
    key: &str,
    change: impl FnOnce(&mut S) -> R,
) -> R {
    match states.get_mut(key) {
        Some(state) => change(state),
        None => change(states.entry(key.to_owned()).or_default()),
    }
}

fn retain_live<S: State>(states: &mut HashMap<String, S>, now: u64) {
    states.retain(|_, state| {
        state.settle(now);
        !state.is_empty()
    });
}

fn ready<'a, T: Send + 'a>(value: T) -> BoxFuture<'a, Result<T, StoreError>> {
    Box::pin(std::future::ready(Ok(value)))
}
