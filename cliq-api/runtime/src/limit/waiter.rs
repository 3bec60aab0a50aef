//! One caller that acquires a permit.

use super::backing::{Backing, Reply};
use super::flight::{Counted, Late};
use super::lockout::with_drift;
use super::permit::Permit;
use super::queue::{Departure, Next, Queue};
use super::rules::LimitRule;
use super::settings::Policy;
use super::wait::{either, to_the_end, within};
use crate::Error;
use crate::clock::Clock;
use crate::error::RateLimited;
use crate::observe::{WaitReason, WaitReport, WaitReporter, after_a_second};
use crate::store::{Quota, StoreError};
use crate::sync::atomic::{AtomicBool, Ordering};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The minimum sleep, so that a store that reports no remaining time is not polled in a busy loop.
const MIN_SLEEP: Duration = Duration::from_millis(1);

/// Number of consecutive permits that the store may grant too late to be used.
const LATE_GRANTS: usize = 5;

/// A caller, with what it needs to acquire a permit.
pub(super) struct Waiter<'a> {
    pub(super) clock: Arc<dyn Clock>,
    pub(super) backing: Arc<Backing>,
    pub(super) queue: Arc<Queue>,
    pub(super) rule: LimitRule,
    pub(super) deadline: Option<SystemTime>,
    pub(super) reporter: WaitReporter<'a>,
}

impl Waiter<'_> {
    /// Acquires a permit as the policy says, but not after the deadline.
    pub(super) async fn acquire(&self, policy: Policy) -> Result<Permit, Error> {
        let pending = AtomicBool::new(false);
        let work = async {
            match policy {
                Policy::Wait => self.queue_up(&pending).await,
                Policy::FailFast => self.at_once(&pending).await,
            }
        };
        if let Some(result) = within(&*self.clock, self.deadline, work).await {
            return result;
        }
        if pending.load(Ordering::Relaxed) {
            return Err(Error::store(StoreError::new(
                "the rate limit store did not respond before the deadline; it is busy or \
                 unreachable: allow more time, or check the store",
            )));
        }
        let now = self.clock.now();
        let next = self.queue.next().filter(|next| next.at > now);
        Err(rate_limited(next.unwrap_or(Next { at: now, locked: false })))
    }

    /// Queued callers come first.
    async fn at_once(&self, pending: &AtomicBool) -> Result<Permit, Error> {
        if self.queue.waiting() > 0
            && let Some(next) = self.queue.next()
            && next.at > self.clock.now()
        {
            return Err(rate_limited(next));
        }
        self.ask(pending).await?.map_err(rate_limited)
    }

    async fn queue_up(&self, pending: &AtomicBool) -> Result<Permit, Error> {
        let mut report = self.reporter.report();
        let Some(quota) = self.rule.quota else {
            return self.until_granted(pending, &mut report).await;
        };
        let entry = self.queue.join();
        if entry.ahead > 0
            && let Some(next) = self.queue.earliest(entry.ahead, quota)
        {
            if self.is_too_late(next) {
                return Err(rate_limited(next));
            }
            report.expect(reason(next), next.at);
        }
        let late = |began| {
            let next = self.queue.earliest(entry.ahead, quota);
            if !report.is_open() {
                let reason = next.map_or(WaitReason::RateLimit, reason);
                report.begin(reason, began, next.map(|next| next.at));
            }
        };
        let _head = after_a_second(&*self.clock, self.queue.head.lock(), late).await;
        self.until_granted(pending, &mut report).await
    }

    /// Asks the store, and sleeps for as long as it says, until a permit is granted.
    async fn until_granted(
        &self,
        pending: &AtomicBool,
        report: &mut WaitReport<'_>,
    ) -> Result<Permit, Error> {
        loop {
            let next = match self.ask(pending).await? {
                Ok(permit) => return Ok(permit),
                Err(next) => next,
            };
            if self.is_too_late(next) {
                return Err(rate_limited(next));
            }
            report.expect(reason(next), next.at);
            let left = next.at.duration_since(self.clock.now()).unwrap_or_default();
            let sleep = self.clock.sleep(left.max(MIN_SLEEP));
            either(sleep, self.queue.changed.notified()).await;
        }
    }

    /// Asks the store once. `pending` is set until it responds.
    async fn ask(&self, pending: &AtomicBool) -> Result<Result<Permit, Next>, Error> {
        let (queue, backing, clock) =
            (Arc::clone(&self.queue), Arc::clone(&self.backing), Arc::clone(&self.clock));
        pending.store(true, Ordering::Relaxed);
        let result = to_the_end(acquire(queue, backing, clock, self.rule)).await;
        pending.store(false, Ordering::Relaxed);
        let result = result.map_err(Error::store)?;
        self.queue.expect(result.as_ref().err().copied());
        Ok(result)
    }

    fn is_too_late(&self, next: Next) -> bool {
        self.deadline.is_some_and(|deadline| next.at > deadline)
    }
}

/// Settles the queue and acquires a permit. The store counts it from some time between the call and
/// its response; if the response takes longer than the margin, the permit may expire too early, so it
/// is released, and the store is asked again.
async fn acquire(
    queue: Arc<Queue>,
    backing: Arc<Backing>,
    clock: Arc<dyn Clock>,
    rule: LimitRule,
) -> Result<Result<Permit, Next>, StoreError> {
    let mut late_grants = 0;
    loop {
        if let Some(at) = queue.settle(&backing, clock.now()).await {
            return Ok(Err(Next { at, locked: true }));
        }
        let asked_at = clock.now();
        let late = queue.late(asked_at);
        let quota = match remaining(rule, &late) {
            Ok(quota) => quota,
            Err(next) => return Ok(Err(next)),
        };
        let reply = backing.acquire(&queue.key, quota).await?;
        let permit = match reply {
            Reply::Granted(permit) => permit,
            Reply::Refused { left, locked } => {
                let now = clock.now();
                let at = now.checked_add(left).unwrap_or(now);
                return Ok(Err(Next { at, locked }));
            }
        };
        let Some(Quota { window, .. }) = rule.quota else {
            return Ok(Ok(Permit::new(queue, backing, clock, permit, None)));
        };
        match queue.depart(&late, &*clock, counted(rule, window, asked_at)) {
            Departure::InFlight(number) => {
                return Ok(Ok(Permit::new(queue, backing, clock, permit, Some(number))));
            }
            Departure::Late => late_grants += 1,
            // No more requests are overtaken than are in flight, so the loop ends.
            Departure::Overtaken => {}
        }
        backing.release(&queue.key, &permit).await;
        if late_grants >= LATE_GRANTS {
            return Err(StoreError::new(format!(
                "the rate limit store responded {LATE_GRANTS} times later than the margin of the \
                 limits allows; check the store, or increase the margin"
            )));
        }
    }
}

/// How a request whose permit was granted is counted.
pub(super) fn counted(rule: LimitRule, window: Duration, asked_at: SystemTime) -> Counted {
    let margin = window.saturating_sub(rule.per);
    Counted { at: asked_at, window, per: with_drift(rule.per), margin }
}

/// The quota, less the requests that count although the store has forgotten them.
pub(super) fn remaining(rule: LimitRule, late: &Late) -> Result<Option<Quota>, Next> {
    let Some(quota) = rule.quota else { return Ok(None) };
    match quota.requests.checked_sub(late.count) {
        None | Some(0) => Err(Next { at: late.until, locked: false }),
        Some(requests) => Ok(Some(Quota { requests, ..quota })),
    }
}

/// Why no permit is granted until then.
const fn reason(next: Next) -> WaitReason {
    if next.locked { WaitReason::Lockout } else { WaitReason::RateLimit }
}

fn rate_limited(next: Next) -> Error {
    Error::rate_limited(RateLimited { locked: next.locked, until: next.at })
}
