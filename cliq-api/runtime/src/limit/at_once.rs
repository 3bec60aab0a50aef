//! A permit without waiting, which is the usual case.

use super::backing::{Backing, StoredPermit};
use super::permit::Permit;
use super::queue::{Departure, Queue};
use super::rules::LimitRule;
use super::waiter::{counted, remaining};
use crate::clock::Clock;
use crate::store::Acquisition;
use std::sync::Arc;

/// Acquires a permit from the store in memory without waiting. Returns `None` if other callers wait, or if
/// the store does not grant a permit; the caller then waits in the queue.
pub(super) fn acquire(
    queue: &Arc<Queue>,
    backing: &Arc<Backing>,
    clock: &Arc<dyn Clock>,
    rule: LimitRule,
) -> Option<Permit> {
    let store = backing.memory()?;
    let window = rule.quota?.window;
    let asked_at = clock.now();
    let late = queue.free(asked_at)?;
    let quota = remaining(rule, &late).ok()??;
    let Acquisition::Granted(id) = store.acquire_now(&queue.key, quota) else { return None };
    let counted = counted(rule, window, asked_at);
    let Departure::InFlight(number) = queue.depart(&late, &**clock, counted) else {
        store.release_now(&queue.key, &id);
        return None;
    };
    let (queue, backing, clock) = (Arc::clone(queue), Arc::clone(backing), Arc::clone(clock));
    Some(Permit::new(queue, backing, clock, StoredPermit::in_memory(id), Some(number)))
}
