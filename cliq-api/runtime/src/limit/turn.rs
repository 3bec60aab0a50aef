//! One caller's way through the queue.

use super::backing::{Answer, Backing};
use super::flight::{Counted, Late};
use super::lane::{Lane, Next};
use super::limiter::Active;
use super::permit::Permit;
use super::rule::{Rule, with_drift};
use super::settings::Policy;
use super::wait::{either, to_the_end, within};
use crate::Error;
use crate::clock::Clock;
use crate::error::HeldBack;
use crate::store::{Quota, StoreError};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

/// The shortest sleep, so that a store that says "in no time" is not asked in a busy loop.
const SHORTEST: Duration = Duration::from_millis(1);

/// Answers of the store in a row that come too late to be used.
const LATE_ANSWERS: usize = 5;

/// A caller who wants to send.
#[derive(Debug)]
pub(super) struct Turn<'a> {
    limiter: &'a Active,
    lane: Arc<Lane>,
    rule: Rule,
    deadline: Option<SystemTime>,
    /// Whether the store was asked and has not answered.
    asking: AtomicBool,
}

impl<'a> Turn<'a> {
    pub(super) fn new(
        limiter: &'a Active,
        lane: Arc<Lane>,
        rule: Rule,
        deadline: Option<SystemTime>,
    ) -> Self {
        Self { limiter, lane, rule, deadline, asking: AtomicBool::new(false) }
    }

    /// Sends when the policy lets this caller, but not after the deadline.
    pub(super) async fn run(&self, policy: Policy) -> Result<Permit, Error> {
        let clock = &*self.limiter.clock;
        let work = async {
            match policy {
                Policy::Wait => self.queue().await,
                Policy::Refuse => self.at_once().await,
            }
        };
        if let Some(result) = within(clock, self.deadline, work).await {
            return result;
        }
        if self.asking.load(Ordering::Relaxed) {
            return Err(Error::store(StoreError::new(
                "the store of the limits did not answer before the deadline; it is busy or \
                 unreachable: allow more time, or check the store",
            )));
        }
        let now = clock.now();
        let next = self.lane.next().filter(|next| next.at > now);
        Err(held_back(next.unwrap_or(Next { at: now, locked: false })))
    }

    /// Those who queue come first.
    async fn at_once(&self) -> Result<Permit, Error> {
        if self.lane.waiting() > 0
            && let Some(next) = self.lane.next()
            && next.at > self.limiter.clock.now()
        {
            return Err(held_back(next));
        }
        self.ask().await?.map_err(held_back)
    }

    async fn queue(&self) -> Result<Permit, Error> {
        let Some(quota) = self.rule.quota else { return self.until_free().await };
        let waiting = self.lane.join();
        if waiting.ahead > 0
            && let Some(next) = self.lane.earliest(waiting.ahead, quota)
            && self.is_too_late(next)
        {
            return Err(held_back(next));
        }
        let _turn = self.lane.turn.lock().await;
        self.until_free().await
    }

    /// Asks, and sleeps for as long as the store says, until there is a place.
    async fn until_free(&self) -> Result<Permit, Error> {
        loop {
            let next = match self.ask().await? {
                Ok(permit) => return Ok(permit),
                Err(next) => next,
            };
            if self.is_too_late(next) {
                return Err(held_back(next));
            }
            let clock = &self.limiter.clock;
            let left = next.at.duration_since(clock.now()).unwrap_or_default();
            either(clock.sleep(left.max(SHORTEST)), self.lane.changed.notified()).await;
        }
    }

    async fn ask(&self) -> Result<Result<Permit, Next>, Error> {
        let Active { clock, backing, .. } = self.limiter;
        let (lane, backing, clock) =
            (Arc::clone(&self.lane), Arc::clone(backing), Arc::clone(clock));
        self.asking.store(true, Ordering::Relaxed);
        let answer = to_the_end(acquire(lane, backing, clock, self.rule)).await;
        self.asking.store(false, Ordering::Relaxed);
        let answer = answer.map_err(Error::store)?;
        self.lane.expect(answer.as_ref().err().copied());
        Ok(answer)
    }

    fn is_too_late(&self, next: Next) -> bool {
        self.deadline.is_some_and(|deadline| next.at > deadline)
    }
}

/// Settles what is open, and asks the store. A place is counted from some time between the question
/// and the answer, so one that comes later than the margin may be forgotten too early: it is given
/// back, and the store is asked again.
async fn acquire(
    lane: Arc<Lane>,
    backing: Arc<Backing>,
    clock: Arc<dyn Clock>,
    rule: Rule,
) -> Result<Result<Permit, Next>, StoreError> {
    let mut late_answers = 0;
    loop {
        if let Some(at) = lane.settle(&backing, clock.now()).await {
            return Ok(Err(Next { at, locked: true }));
        }
        let asked_at = clock.now();
        let delayed = lane.late(asked_at);
        let quota = match room(rule, &delayed) {
            Ok(quota) => quota,
            Err(next) => return Ok(Err(next)),
        };
        let answer = backing.acquire(&lane.key, quota).await?;
        let now = clock.now();
        let taken = match answer {
            Answer::Granted(taken) => taken,
            Answer::Held { left, locked } => {
                let at = now.checked_add(left).unwrap_or(now);
                return Ok(Err(Next { at, locked }));
            }
        };
        let Some(Quota { window, .. }) = rule.quota else {
            return Ok(Ok(Permit::new(lane, backing, clock, taken, None)));
        };
        let elapsed = now.duration_since(asked_at).unwrap_or_default();
        let is_late = elapsed > window.saturating_sub(rule.per);
        // While the store was asked, it forgot a request that still counts. There are no more of them
        // than requests on their way, so this ends.
        let is_overtaken = lane.late(now).count > delayed.count;
        if !is_late && !is_overtaken {
            let counted = Counted { at: asked_at, window, per: with_drift(rule.per) };
            return Ok(Ok(Permit::new(lane, backing, clock, taken, Some(counted))));
        }
        backing.release(&lane.key, &taken).await;
        late_answers += usize::from(is_late);
        if late_answers >= LATE_ANSWERS {
            return Err(StoreError::new(format!(
                "the store of the limits answered {LATE_ANSWERS} times later than the margin of the \
                 limits allows; check the store, or set a longer margin"
            )));
        }
    }
}

/// The quota, less what counts though the store has forgotten it.
fn room(rule: Rule, delayed: &Late) -> Result<Option<Quota>, Next> {
    let Some(quota) = rule.quota else { return Ok(None) };
    match quota.requests.checked_sub(delayed.count) {
        None | Some(0) => Err(Next { at: delayed.until, locked: false }),
        Some(requests) => Ok(Some(Quota { requests, ..quota })),
    }
}

fn held_back(next: Next) -> Error {
    Error::held_back(HeldBack { locked: next.locked, until: next.at })
}
