//! The right to send one request.

use super::backing::{Backing, StoredPermit};
use super::queue::Queue;
use crate::clock::Clock;
use crate::sync::spawn_if_possible;
use std::sync::Arc;

/// The right to send one request. If it is dropped without [`sent`](Self::sent), it is released to the
/// next caller in the queue; until then it counts, however long it is held.
#[derive(Debug)]
#[must_use = "without `sent`, the permit is released"]
pub struct Permit {
    counted: Option<Acquired>,
}

#[derive(Debug)]
struct Acquired {
    queue: Arc<Queue>,
    backing: Arc<Backing>,
    clock: Arc<dyn Clock>,
    permit: StoredPermit,
    /// The number of the flight; `None` where nothing is counted.
    number: Option<u64>,
}

/// A request in flight. Drop it when the response begins, or is not waited for any more.
#[derive(Debug)]
pub struct InFlight(Option<Departed>);

#[derive(Debug)]
struct Departed {
    queue: Arc<Queue>,
    clock: Arc<dyn Clock>,
    number: u64,
}

impl Drop for InFlight {
    fn drop(&mut self) {
        if let Some(Departed { queue, clock, number }) = self.0.take() {
            queue.land(number, clock.now());
        }
    }
}

impl Permit {
    /// A permit where nothing is counted.
    pub(super) const fn free() -> Self {
        Self { counted: None }
    }

    /// A permit whose request is in flight from now on, by this number: the store forgets a permit that
    /// is held for longer than a window. `None` where the store counts nothing.
    pub(super) fn new(
        queue: Arc<Queue>,
        backing: Arc<Backing>,
        clock: Arc<dyn Clock>,
        permit: StoredPermit,
        number: Option<u64>,
    ) -> Self {
        Self { counted: Some(Acquired { queue, backing, clock, permit, number }) }
    }

    /// Uses the permit: the request is about to be written to the connection. Keep the result until
    /// the response begins, since a request that takes long to arrive counts for longer.
    #[allow(clippy::must_use_candidate, reason = "without it the request counts from now on")]
    pub fn sent(mut self) -> InFlight {
        let departed = self.counted.take().and_then(|Acquired { queue, clock, number, .. }| {
            number.map(|number| Departed { queue, clock, number })
        });
        InFlight(departed)
    }
}

impl Drop for Permit {
    /// Passes the permit to the queue. A task releases it in the store, or else the next caller.
    fn drop(&mut self) {
        let Some(Acquired { queue, backing, clock, permit, number }) = self.counted.take() else {
            return;
        };
        if let Some(number) = number {
            queue.recall(number);
        }
        // The head of the queue is notified, and releases it before it acquires a permit.
        queue.put_unused(permit);
        spawn_if_possible(async move {
            queue.settle(&backing, clock.now()).await;
            queue.changed.notify_one();
        });
    }
}
