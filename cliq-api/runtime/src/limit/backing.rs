//! The store that counts requests, and the fallback in memory.

use crate::store::{Acquisition, MemoryStore, PermitId, Quota, Store, StoreError, Usage};
use crate::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::time::Duration;

/// A quota for operations without a rate limit, to read lockouts.
const ANY: Quota = Quota { requests: u32::MAX, window: Duration::from_secs(1) };

/// The stores in which permits are acquired.
#[derive(Debug)]
pub(super) struct Backing {
    shared: Arc<dyn Store>,
    /// Counts the requests of this process, in case the shared store fails.
    local: Option<Arc<dyn Store>>,
    failing: AtomicBool,
    /// The only store, if it is one in memory.
    memory: Option<Arc<MemoryStore>>,
}

/// A counted request, in each store that counts it.
#[derive(Debug, Default)]
pub(super) struct StoredPermit {
    shared: Option<PermitId>,
    local: Option<PermitId>,
}

/// The result of acquiring a permit.
#[derive(Debug)]
pub(super) enum Reply {
    Granted(StoredPermit),
    Refused { left: Duration, locked: bool },
}

impl StoredPermit {
    pub(super) fn in_memory(id: PermitId) -> Self {
        Self { shared: Some(id), local: None }
    }
}

impl Backing {
    pub(super) fn new(shared: Arc<dyn Store>, local: Option<Arc<dyn Store>>) -> Self {
        Self { shared, local, failing: AtomicBool::new(false), memory: None }
    }

    pub(super) fn in_memory(store: Arc<MemoryStore>) -> Self {
        let shared: Arc<dyn Store> = Arc::clone(&store) as _;
        Self { shared, local: None, failing: AtomicBool::new(false), memory: Some(store) }
    }

    /// The only store, if it is one in memory.
    pub(super) fn memory(&self) -> Option<&MemoryStore> {
        self.memory.as_deref()
    }

    pub(super) async fn acquire(
        &self,
        key: &str,
        quota: Option<Quota>,
    ) -> Result<Reply, StoreError> {
        let mut permit = StoredPermit::default();
        if let Some(local) = &self.local {
            match acquire(&**local, key, quota).await? {
                Ok(id) => permit.local = id,
                Err(refused) => return Ok(refused),
            }
        }
        let result = acquire(&*self.shared, key, quota).await;
        self.note(result.as_ref().err());
        match result {
            Ok(Ok(id)) => permit.shared = id,
            Ok(Err(refused)) => {
                self.release(key, &permit).await;
                return Ok(refused);
            }
            Err(error) if self.local.is_none() => return Err(error),
            Err(_) => {}
        }
        Ok(Reply::Granted(permit))
    }

    /// Releases a permit. If that fails, it stays counted, which is safe.
    pub(super) async fn release(&self, key: &str, permit: &StoredPermit) {
        if let Some(id) = &permit.shared
            && let Err(error) = self.shared.release(key, id).await
        {
            tracing::debug!(%error, "an unused permit stays counted");
        }
        if let (Some(local), Some(id)) = (&self.local, &permit.local) {
            let _: Result<(), StoreError> = local.release(key, id).await;
        }
    }

    pub(super) async fn lock_out(&self, key: &str, period: Duration) -> Result<(), StoreError> {
        if let Some(local) = &self.local {
            local.lock_out(key, period).await?;
        }
        self.shared.lock_out(key, period).await
    }

    pub(super) async fn usage(&self, key: &str, quota: Option<Quota>) -> Result<Usage, StoreError> {
        let quota = quota.unwrap_or(ANY);
        match (self.shared.usage(key, quota).await, &self.local) {
            (Err(error), Some(local)) => {
                self.note(Some(&error));
                local.usage(key, quota).await
            }
            (result, _) => result,
        }
    }

    /// Logs the beginning and the end of an outage.
    fn note(&self, error: Option<&StoreError>) {
        if self.local.is_none() || self.failing.load(Ordering::Relaxed) == error.is_some() {
            return;
        }
        self.failing.store(error.is_some(), Ordering::Relaxed);
        if let Some(error) = error {
            tracing::warn!(
                %error,
                "the rate limit store failed; this process counts its own requests only"
            );
        } else {
            tracing::info!("the rate limit store is available again");
        }
    }
}

/// Acquires a permit in one store. Without a quota, nothing is counted, and only lockouts apply.
async fn acquire(
    store: &dyn Store,
    key: &str,
    quota: Option<Quota>,
) -> Result<Result<Option<PermitId>, Reply>, StoreError> {
    let Some(quota) = quota else {
        let locked = store.usage(key, ANY).await?.locked_for;
        return Ok(locked.map_or(Ok(None), |left| Err(Reply::Refused { left, locked: true })));
    };
    Ok(match store.acquire(key, quota).await? {
        Acquisition::Granted(id) => Ok(Some(id)),
        Acquisition::Exhausted(left) => Err(Reply::Refused { left, locked: false }),
        Acquisition::LockedOut(left) => Err(Reply::Refused { left, locked: true }),
    })
}
