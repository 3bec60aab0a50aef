//! One queue: the callers of one operation, for one user.

use super::backing::{Backing, Taken};
use super::flight::{Counted, Flights, Late};
use super::registry::User;
use crate::store::Quota;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::{Mutex as Turn, Notify};

/// How long a lane is kept after its last caller.
const IDLE: Duration = Duration::from_secs(120);

/// The callers of one key, in the order in which they came.
#[derive(Debug)]
pub(super) struct Lane {
    pub(super) key: String,
    /// Held by whom it is the turn of. It is handed on in the order of asking.
    pub(super) turn: Turn<()>,
    /// Rung when asking the store again may give another answer than expected.
    pub(super) changed: Notify,
    waiting: AtomicUsize,
    called: AtomicBool,
    state: Mutex<State>,
    /// Kept, so that a client who comes later is the same user.
    _user: Arc<User>,
}

#[derive(Debug)]
struct State {
    /// Places of callers who gave up after they were counted.
    returned: Vec<Taken>,
    /// End of a lock that the store does not know yet.
    unwritten: Option<SystemTime>,
    /// What the store said last: nothing can be sent earlier.
    next: Option<Next>,
    flights: Flights,
    used_at: SystemTime,
}

/// When the next request can be sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Next {
    pub(super) at: SystemTime,
    pub(super) locked: bool,
}

/// What is left to be done before the store is asked.
#[derive(Debug)]
struct Unsettled {
    returned: Vec<Taken>,
    unwritten: Option<SystemTime>,
}

/// A caller in the queue, until it is dropped.
#[derive(Debug)]
pub(super) struct Waiting<'a> {
    lane: &'a Lane,
    /// How many came earlier.
    pub(super) ahead: usize,
}

impl Lane {
    pub(super) fn new(user: Arc<User>, key: String, now: SystemTime) -> Self {
        Self {
            key,
            turn: Turn::new(()),
            changed: Notify::new(),
            waiting: AtomicUsize::new(0),
            called: AtomicBool::new(false),
            state: Mutex::new(State {
                returned: Vec::new(),
                unwritten: None,
                next: None,
                flights: Flights::default(),
                used_at: now,
            }),
            _user: user,
        }
    }

    /// Whether this is the first call.
    pub(super) fn is_new(&self) -> bool {
        !self.called.swap(true, Ordering::Relaxed)
    }

    /// Goes to the end of the queue.
    pub(super) fn join(&self) -> Waiting<'_> {
        Waiting { lane: self, ahead: self.waiting.fetch_add(1, Ordering::Relaxed) }
    }

    /// How many are in the queue.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }

    /// The earliest time at which somebody with so many ahead can send. With N per window, the
    /// N-th after somebody comes at least a window after them.
    pub(super) fn earliest(&self, ahead: usize, quota: Quota) -> Option<Next> {
        let next = self.state().next?;
        let rounds = ahead / (quota.requests.max(1) as usize);
        let later = quota.window.saturating_mul(u32::try_from(rounds).unwrap_or(u32::MAX));
        Some(Next { at: next.at.checked_add(later)?, locked: next.locked })
    }

    pub(super) fn next(&self) -> Option<Next> {
        self.state().next
    }

    pub(super) fn expect(&self, next: Option<Next>) {
        self.state().next = next;
    }

    pub(super) fn is_idle(&self, now: SystemTime) -> bool {
        let state = self.state();
        state.returned.is_empty()
            && state.flights.is_empty()
            && state.unwritten.is_none_or(|until| until <= now)
            // A time to come: the clock was set back.
            && now.duration_since(state.used_at).map_or(true, |passed| passed >= IDLE)
    }

    /// A request is sent.
    pub(super) fn depart(&self, counted: Counted) -> u64 {
        self.state().flights.depart(counted)
    }

    /// It was not sent after all.
    pub(super) fn recall(&self, number: u64) {
        self.state().flights.recall(number);
    }

    /// Its response began, or does not come.
    pub(super) fn land(&self, number: u64, now: SystemTime) {
        if self.state().flights.land(number, now) {
            self.changed.notify_one();
        }
    }

    /// Requests that count though the store has forgotten them.
    pub(super) fn late(&self, now: SystemTime) -> Late {
        self.state().flights.late(now)
    }

    pub(super) fn hand_back(&self, taken: Taken) {
        let mut state = self.state();
        state.returned.push(taken);
        state.next = None;
        drop(state);
        self.changed.notify_one();
    }

    /// Notes the use, and takes what is to be settled first.
    fn begin(&self, now: SystemTime) -> Unsettled {
        let mut state = self.state();
        state.used_at = now;
        state.unwritten.take_if(|until| *until <= now);
        Unsettled { returned: std::mem::take(&mut state.returned), unwritten: state.unwritten }
    }

    /// A lock is to be written to the store.
    pub(super) fn lock_out(&self, until: SystemTime) {
        let mut state = self.state();
        state.unwritten = state.unwritten.max(Some(until));
        drop(state);
        self.changed.notify_one();
    }

    /// Gives unused places back and writes locks down. Returns the end of a lock that the store
    /// still does not know.
    pub(super) async fn settle(&self, backing: &Backing, now: SystemTime) -> Option<SystemTime> {
        let Unsettled { returned, unwritten } = self.begin(now);
        for taken in &returned {
            backing.release(&self.key, taken).await;
        }
        let until = unwritten?;
        let left = until.duration_since(now).unwrap_or_default();
        if backing.lock_out(&self.key, left).await.is_err() {
            return Some(until);
        }
        self.state().unwritten.take_if(|unwritten| *unwritten <= until);
        None
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.lane.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}
