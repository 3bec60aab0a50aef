//! A permit without waiting, which is the usual case.

use super::backing::{Backing, StoredPermit};
use super::flight::Counted;
use super::lockout::with_drift;
use super::permit::Permit;
use super::queue::Queue;
use super::rules::LimitRule;
use super::waiter::remaining;
use crate::clock::Clock;
use crate::store::Acquisition;
use std::sync::Arc;

/// Acquires a permit that the store in memory grants while nobody is queued. With `None`, the caller
/// queues up as if it had not asked.
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
    let now = clock.now();
    let elapsed = now.duration_since(asked_at).unwrap_or_default();
    // As for any store: a permit may expire too early if it took long to get.
    let is_in_time = elapsed <= window.saturating_sub(rule.per);
    let counted = Counted { at: asked_at, window, per: with_drift(rule.per) };
    let number = if is_in_time { queue.depart_unless_late(&late, now, counted) } else { None };
    let Some(number) = number else {
        store.release_now(&queue.key, &id);
        return None;
    };
    let (queue, backing, clock) = (Arc::clone(queue), Arc::clone(backing), Arc::clone(clock));
    Some(Permit::departed(queue, backing, clock, StoredPermit::in_memory(id), number))
}
