//! One caller's way through the queue.

use super::backing::{Answer, Backing};
use super::flight::Counted;
use super::lane::{Lane, Next};
use super::limiter::Active;
use super::permit::Permit;
use super::rule::{Rule, with_drift};
use super::settings::Policy;
use super::wait::{either, to_the_end, within};
use crate::Error;
use crate::clock::Clock;
use crate::error::HeldBack;
use crate::store::{StoreError, Threshold};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

/// The shortest sleep, so that a store that says "in no time" is not asked in a busy loop.
const SHORTEST: Duration = Duration::from_millis(1);

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
        let Some(threshold) = self.rule.threshold else { return self.until_free().await };
        let waiting = self.lane.join();
        if waiting.ahead > 0
            && let Some(next) = self.lane.earliest(waiting.ahead, threshold)
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
        let answer = to_the_end(take(lane, backing, clock, self.rule)).await;
        self.asking.store(false, Ordering::Relaxed);
        let answer = answer.map_err(Error::store)?;
        self.lane.expect(answer.as_ref().err().copied());
        Ok(answer)
    }

    fn is_too_late(&self, next: Next) -> bool {
        self.deadline.is_some_and(|deadline| next.at > deadline)
    }
}

/// Settles what is open, and asks the store.
async fn take(
    lane: Arc<Lane>,
    backing: Arc<Backing>,
    clock: Arc<dyn Clock>,
    rule: Rule,
) -> Result<Result<Permit, Next>, StoreError> {
    // Each further round has one more request that is late; there are no more than are on their way.
    loop {
        if let Some(at) = lane.settle(&backing, clock.now()).await {
            return Ok(Err(Next { at, locked: true }));
        }
        let asked_at = clock.now();
        let delayed = lane.late(asked_at);
        let threshold = match rule.threshold {
            Some(threshold) if delayed.count >= threshold.requests => {
                return Ok(Err(Next { at: delayed.until, locked: false }));
            }
            Some(threshold) => {
                Some(Threshold { requests: threshold.requests - delayed.count, ..threshold })
            }
            None => None,
        };
        let per = with_drift(rule.per);
        let counted =
            rule.threshold.map(|Threshold { window, .. }| Counted { at: asked_at, window, per });
        match backing.take(&lane.key, threshold).await? {
            // While the store was asked, it forgot a request that still counts.
            Answer::Granted(taken) if lane.late(clock.now()).count > delayed.count => {
                backing.give_back(&lane.key, &taken).await;
            }
            Answer::Granted(taken) => {
                return Ok(Ok(Permit::new(lane, backing, clock, taken, counted)));
            }
            Answer::Held { left, locked } => {
                let now = clock.now();
                return Ok(Err(Next { at: now.checked_add(left).unwrap_or(now), locked }));
            }
        }
    }
}

fn held_back(next: Next) -> Error {
    Error::held_back(HeldBack { locked: next.locked, until: next.at })
}
