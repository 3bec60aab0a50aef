//! Stores with a schedule point before each call and before each answer.

use crate::BoxFuture;
use crate::model::world::World;
use crate::store::{Acquisition, Lease, MemoryStore, PermitId, Quota, Store, StoreError, Usage};
use shuttle::future::yield_now;
use std::sync::Arc;
use std::time::Duration;

/// A defect, to show that the checker finds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Defect {
    /// Counts first, and adds a request in a second step.
    RacyCount,
    /// Keeps permits that are released.
    LostRelease,
    /// Everybody who asks gets the lease.
    LeaseForAll,
}

/// A store in memory: others may go on before each call, and before its answer arrives.
#[derive(Debug)]
pub(crate) struct Stepping {
    inner: MemoryStore,
    defect: Option<Defect>,
}

type Answer<'a, T> = BoxFuture<'a, Result<T, StoreError>>;

impl Stepping {
    pub(crate) fn new(world: &World, defect: Option<Defect>) -> Arc<Self> {
        Arc::new(Self { inner: MemoryStore::with_clock(world.clone()), defect })
    }

    fn has(&self, defect: Defect) -> bool {
        self.defect == Some(defect)
    }
}

/// Calls the store between two steps.
fn stepwise<'a, T: Send + 'a>(call: impl FnOnce() -> Answer<'a, T> + Send + 'a) -> Answer<'a, T> {
    Box::pin(async move {
        yield_now().await;
        let answer = call().await;
        yield_now().await;
        answer
    })
}

impl Store for Stepping {
    fn acquire<'a>(&'a self, key: &'a str, quota: Quota) -> Answer<'a, Acquisition> {
        if !self.has(Defect::RacyCount) {
            return stepwise(move || self.inner.acquire(key, quota));
        }
        stepwise(move || {
            Box::pin(async move {
                let used = self.inner.usage(key, quota).await?.used;
                yield_now().await;
                let requests = if used < quota.requests { u32::MAX } else { quota.requests };
                self.inner.acquire(key, Quota { requests, ..quota }).await
            })
        })
    }

    fn release<'a>(&'a self, key: &'a str, permit: &'a PermitId) -> Answer<'a, ()> {
        if self.has(Defect::LostRelease) {
            return Box::pin(std::future::ready(Ok(())));
        }
        stepwise(move || self.inner.release(key, permit))
    }

    fn lock_out<'a>(&'a self, key: &'a str, period: Duration) -> Answer<'a, ()> {
        stepwise(move || self.inner.lock_out(key, period))
    }

    fn usage<'a>(&'a self, key: &'a str, quota: Quota) -> Answer<'a, Usage> {
        stepwise(move || self.inner.usage(key, quota))
    }

    fn read<'a>(&'a self, key: &'a str) -> Answer<'a, Option<Vec<u8>>> {
        stepwise(move || self.inner.read(key))
    }

    fn acquire_lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> Answer<'a, Lease> {
        if self.has(Defect::LeaseForAll) {
            return Box::pin(std::future::ready(Ok(Lease::Held)));
        }
        stepwise(move || self.inner.acquire_lease(key, holder, period))
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> Answer<'a, bool> {
        stepwise(move || self.inner.write(key, holder, value, keep))
    }

    fn release_lease<'a>(&'a self, key: &'a str, holder: &'a str) -> Answer<'a, ()> {
        stepwise(move || self.inner.release_lease(key, holder))
    }
}
