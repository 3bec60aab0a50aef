//! The right to send one request.

use super::backing::{Backing, Taken};
use super::flight::Counted;
use super::lane::Lane;
use crate::clock::Clock;
use std::sync::Arc;

/// The right to send one request. Dropped without [`sent`](Self::sent), the place goes to the next in
/// the queue; until then it counts, however long it is held.
#[derive(Debug)]
#[must_use = "without `sent`, the place is given back"]
pub struct Permit {
    place: Option<Held>,
}

#[derive(Debug)]
struct Held {
    lane: Arc<Lane>,
    backing: Arc<Backing>,
    clock: Arc<dyn Clock>,
    taken: Taken,
    /// Its number among the requests on their way; `None` where nothing is counted.
    number: Option<u64>,
}

/// A request on its way, until it is dropped: when its response begins, or is not waited for.
#[derive(Debug)]
pub struct InFlight(Option<Departed>);

#[derive(Debug)]
struct Departed {
    lane: Arc<Lane>,
    clock: Arc<dyn Clock>,
    number: u64,
}

impl Drop for InFlight {
    fn drop(&mut self) {
        if let Some(Departed { lane, clock, number }) = self.0.take() {
            lane.land(number, clock.now());
        }
    }
}

impl Permit {
    /// Where nothing is counted.
    pub(super) const fn free() -> Self {
        Self { place: None }
    }

    pub(super) fn new(
        lane: Arc<Lane>,
        backing: Arc<Backing>,
        clock: Arc<dyn Clock>,
        taken: Taken,
        counted: Option<Counted>,
    ) -> Self {
        // On its way from now on: the store forgets a place that is held for longer than a window.
        let number = counted.map(|counted| lane.depart(counted));
        Self { place: Some(Held { lane, backing, clock, taken, number }) }
    }

    /// The request is about to be written to the connection: the place is used up. Keep what is given
    /// until the response begins: a request that takes long to get there counts for longer.
    #[allow(clippy::must_use_candidate, reason = "without it the request counts from now on")]
    pub fn sent(mut self) -> InFlight {
        let departed = self.place.take().and_then(|Held { lane, clock, number, .. }| {
            number.map(|number| Departed { lane, clock, number })
        });
        InFlight(departed)
    }
}

impl Drop for Permit {
    /// Leaves the place with the queue; a task gives it back to the store, or else the next caller.
    fn drop(&mut self) {
        let Some(Held { lane, backing, clock, taken, number }) = self.place.take() else { return };
        if let Some(number) = number {
            lane.recall(number);
        }
        // Whoever's turn it is hears of it, and settles it before asking for a place.
        lane.hand_back(taken);
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                lane.settle(&backing, clock.now()).await;
                lane.changed.notify_one();
            });
        }
    }
}
