//! The shared store, and the one of this process for when it does not answer.

use crate::store::{Acquisition, PermitId, Quota, Store, StoreError, Usage};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// A quota for those who have none, to ask for locks.
const ANY: Quota = Quota { requests: u32::MAX, window: Duration::from_secs(1) };

/// Where places are taken.
#[derive(Debug)]
pub(super) struct Backing {
    shared: Arc<dyn Store>,
    /// Counts the same as the shared one, of this process.
    local: Option<Arc<dyn Store>>,
    failing: AtomicBool,
}

/// A place, wherever it was counted.
#[derive(Debug, Default)]
pub(super) struct Taken {
    shared: Option<PermitId>,
    local: Option<PermitId>,
}

/// What came of the wish to send.
#[derive(Debug)]
pub(super) enum Answer {
    Granted(Taken),
    Held { left: Duration, locked: bool },
}

impl Backing {
    pub(super) fn new(shared: Arc<dyn Store>, local: Option<Arc<dyn Store>>) -> Self {
        Self { shared, local, failing: AtomicBool::new(false) }
    }

    pub(super) async fn acquire(
        &self,
        key: &str,
        quota: Option<Quota>,
    ) -> Result<Answer, StoreError> {
        let mut taken = Taken::default();
        if let Some(local) = &self.local {
            match ask(&**local, key, quota).await? {
                Ok(permit) => taken.local = permit,
                Err(held) => return Ok(held),
            }
        }
        let answer = ask(&*self.shared, key, quota).await;
        self.note(answer.as_ref().err());
        match answer {
            Ok(Ok(permit)) => taken.shared = permit,
            Ok(Err(held)) => {
                self.release(key, &taken).await;
                return Ok(held);
            }
            Err(error) if self.local.is_none() => return Err(error),
            Err(_) => {}
        }
        Ok(Answer::Granted(taken))
    }

    /// A place that cannot be given back stays counted, which is safe.
    pub(super) async fn release(&self, key: &str, taken: &Taken) {
        if let Some(permit) = &taken.shared
            && let Err(error) = self.shared.release(key, permit).await
        {
            tracing::debug!(%error, "a place stays counted that nobody used");
        }
        if let (Some(local), Some(permit)) = (&self.local, &taken.local) {
            let _: Result<(), StoreError> = local.release(key, permit).await;
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

    /// Tells of each outage once.
    fn note(&self, error: Option<&StoreError>) {
        if self.local.is_none() || self.failing.load(Ordering::Relaxed) == error.is_some() {
            return;
        }
        self.failing.store(error.is_some(), Ordering::Relaxed);
        if let Some(error) = error {
            tracing::warn!(
                %error,
                "the store of the limits does not answer; this process counts for itself alone"
            );
        } else {
            tracing::info!("the store of the limits answers again");
        }
    }
}

/// Takes a place of one store; without a quota there is no permit, and only a lock to obey.
async fn ask(
    store: &dyn Store,
    key: &str,
    quota: Option<Quota>,
) -> Result<Result<Option<PermitId>, Answer>, StoreError> {
    let Some(quota) = quota else {
        let locked = store.usage(key, ANY).await?.locked_for;
        return Ok(locked.map_or(Ok(None), |left| Err(Answer::Held { left, locked: true })));
    };
    Ok(match store.acquire(key, quota).await? {
        Acquisition::Granted(permit) => Ok(Some(permit)),
        Acquisition::Exhausted(left) => Err(Answer::Held { left, locked: false }),
        Acquisition::LockedOut(left) => Err(Answer::Held { left, locked: true }),
    })
}
