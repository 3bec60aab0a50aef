//! The shared store, and the one of this process for when it does not answer.

use crate::store::{Place, Store, StoreError, Threshold, Ticket, Usage};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// A threshold for those who have none, to ask for locks.
const ANY: Threshold = Threshold { requests: u32::MAX, window: Duration::from_secs(1) };

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
    shared: Option<Ticket>,
    local: Option<Ticket>,
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

    pub(super) async fn take(
        &self,
        key: &str,
        threshold: Option<Threshold>,
    ) -> Result<Answer, StoreError> {
        let mut taken = Taken::default();
        if let Some(local) = &self.local {
            match ask(&**local, key, threshold).await? {
                Ok(ticket) => taken.local = ticket,
                Err(held) => return Ok(held),
            }
        }
        let answer = ask(&*self.shared, key, threshold).await;
        self.note(answer.as_ref().err());
        match answer {
            Ok(Ok(ticket)) => taken.shared = ticket,
            Ok(Err(held)) => {
                self.give_back(key, &taken).await;
                return Ok(held);
            }
            Err(error) if self.local.is_none() => return Err(error),
            Err(_) => {}
        }
        Ok(Answer::Granted(taken))
    }

    /// A place that cannot be given back stays counted, which is safe.
    pub(super) async fn give_back(&self, key: &str, taken: &Taken) {
        if let Some(ticket) = &taken.shared
            && let Err(error) = self.shared.give_back(key, ticket).await
        {
            tracing::debug!(%error, "a place stays counted that nobody used");
        }
        if let (Some(local), Some(ticket)) = (&self.local, &taken.local) {
            let _: Result<(), StoreError> = local.give_back(key, ticket).await;
        }
    }

    pub(super) async fn lock(&self, key: &str, period: Duration) -> Result<(), StoreError> {
        if let Some(local) = &self.local {
            local.lock(key, period).await?;
        }
        self.shared.lock(key, period).await
    }

    pub(super) async fn usage(
        &self,
        key: &str,
        threshold: Option<Threshold>,
    ) -> Result<Usage, StoreError> {
        let threshold = threshold.unwrap_or(ANY);
        match (self.shared.usage(key, threshold).await, &self.local) {
            (Err(error), Some(local)) => {
                self.note(Some(&error));
                local.usage(key, threshold).await
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

/// Takes a place of one store; without a threshold there is no ticket, and only a lock to obey.
async fn ask(
    store: &dyn Store,
    key: &str,
    threshold: Option<Threshold>,
) -> Result<Result<Option<Ticket>, Answer>, StoreError> {
    let Some(threshold) = threshold else {
        let locked = store.usage(key, ANY).await?.locked_for;
        return Ok(locked.map_or(Ok(None), |left| Err(Answer::Held { left, locked: true })));
    };
    Ok(match store.take(key, threshold).await? {
        Place::Granted(ticket) => Ok(Some(ticket)),
        Place::Full(left) => Err(Answer::Held { left, locked: false }),
        Place::Locked(left) => Err(Answer::Held { left, locked: true }),
    })
}
