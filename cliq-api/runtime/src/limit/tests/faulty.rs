//! A store that fails, or hangs, when it is told to.

use crate::BoxFuture;
use crate::clock::SteadyClock;
use crate::store::{Acquisition, Lease, MemoryStore, PermitId, Quota, Store, StoreError, Usage};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

#[derive(Debug)]
pub(super) struct Faulty {
    store: MemoryStore,
    pub(super) fails: AtomicBool,
    pub(super) hangs: AtomicBool,
    /// Whether it answers a second after it counted.
    pub(super) slow: AtomicBool,
    /// So many answers more come 70 seconds after it counted.
    pub(super) late: AtomicUsize,
    /// How often it was asked for a place.
    pub(super) asked: AtomicUsize,
}

impl Faulty {
    pub(super) fn new() -> Self {
        Self {
            store: MemoryStore::with_clock(SteadyClock::default()),
            fails: AtomicBool::new(false),
            hangs: AtomicBool::new(false),
            slow: AtomicBool::new(false),
            late: AtomicUsize::new(0),
            asked: AtomicUsize::new(0),
        }
    }

    fn answer<'a, T: Send + 'a>(
        &self,
        answer: BoxFuture<'a, Result<T, StoreError>>,
    ) -> BoxFuture<'a, Result<T, StoreError>> {
        if self.hangs.load(Ordering::Relaxed) {
            return Box::pin(std::future::pending());
        }
        if self.fails.load(Ordering::Relaxed) {
            return Box::pin(async { Err(StoreError::new("the store is away")) });
        }
        if self.slow.load(Ordering::Relaxed) {
            return Box::pin(async {
                let answer = answer.await;
                tokio::time::sleep(Duration::from_secs(1)).await;
                answer
            });
        }
        answer
    }
}

impl Store for Faulty {
    fn acquire<'a>(
        &'a self,
        key: &'a str,
        quota: Quota,
    ) -> BoxFuture<'a, Result<Acquisition, StoreError>> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        let late = self.late.load(Ordering::Relaxed);
        self.late.store(late.saturating_sub(1), Ordering::Relaxed);
        self.answer(Box::pin(async move {
            let place = self.store.acquire(key, quota).await;
            tokio::time::sleep(Duration::from_secs(if late > 0 { 70 } else { 0 })).await;
            place
        }))
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        permit: &'a PermitId,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.answer(Box::pin(async move { self.store.release(key, permit).await }))
    }

    fn lock_out<'a>(
        &'a self,
        key: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.answer(Box::pin(async move { self.store.lock_out(key, period).await }))
    }

    fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> BoxFuture<'a, Result<Usage, StoreError>> {
        self.answer(Box::pin(async move { self.store.usage(key, quota).await }))
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        self.store.read(key)
    }

    fn acquire_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        self.store.acquire_lease(key, holder, period)
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.store.write(key, holder, value, keep)
    }

    fn release_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.store.release_lease(key, holder)
    }
}
