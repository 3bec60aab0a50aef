//! The queue of one operation and user.

use super::backing::{Backing, StoredPermit};
use super::flight::{Counted, Flights, Late};
use super::lockout::Pending;
use super::user::User;
use crate::clock::Clock;
use crate::store::Quota;
use crate::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use crate::sync::{Mutex, MutexGuard};
use std::sync::{Arc, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::sync::{Mutex as FairMutex, Notify};

/// How long a queue is kept after its last call.
const IDLE: Duration = Duration::from_secs(120);

/// The callers of one key, in FIFO order.
#[derive(Debug)]
pub(super) struct Queue {
    pub(super) key: String,
    /// Held by the head of the queue. Tokio's mutex is fair.
    pub(super) head: FairMutex<()>,
    /// Notified when the store may grant a permit earlier than expected.
    pub(super) changed: Notify,
    waiting: AtomicUsize,
    called: AtomicBool,
    state: Mutex<State>,
    /// Kept, so that a client that is built later has the same user.
    _user: Arc<User>,
}

#[derive(Debug)]
struct State {
    /// Unused permits to be released.
    unused: Vec<StoredPermit>,
    /// The last lockout, until it ends.
    lockout: Option<Pending>,
    /// The last answer of the store: no permit is granted earlier.
    next: Option<Next>,
    flights: Flights,
    used_at: SystemTime,
}

/// When the next permit can be granted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Next {
    pub(super) at: SystemTime,
    pub(super) locked: bool,
}

/// Whether a request whose permit was granted may be sent.
#[derive(Clone, Copy, Debug)]
pub(super) enum Departure {
    /// It is in flight, by this number.
    InFlight(u64),
    /// The store granted its permit so late that it may expire before the request is counted.
    Late,
    /// Meanwhile the store forgot a request that still counts.
    Overtaken,
}

/// A caller in the queue, until it is dropped.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    queue: &'a Queue,
    /// Number of callers ahead.
    pub(super) ahead: usize,
}

impl Queue {
    pub(super) fn new(user: Arc<User>, key: String, now: SystemTime) -> Self {
        Self {
            key,
            head: FairMutex::new(()),
            changed: Notify::new(),
            waiting: AtomicUsize::new(0),
            called: AtomicBool::new(false),
            state: Mutex::new(State {
                unused: Vec::new(),
                lockout: None,
                next: None,
                flights: Flights::default(),
                used_at: now,
            }),
            _user: user,
        }
    }

    /// Returns whether this is the first call.
    pub(super) fn is_new(&self) -> bool {
        !self.called.swap(true, Ordering::Relaxed)
    }

    /// Joins the queue at its end.
    pub(super) fn join(&self) -> Entry<'_> {
        Entry { queue: self, ahead: self.waiting.fetch_add(1, Ordering::Relaxed) }
    }

    /// Number of callers in the queue.
    pub(super) fn waiting(&self) -> usize {
        self.waiting.load(Ordering::Relaxed)
    }

    /// The earliest time at which a caller behind `ahead` others gets a permit. With N requests per
    /// window, the N-th caller behind another follows at least a window later.
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
        let is_settled = |lockout: Pending| lockout.is_stored() || lockout.is_over(now);
        state.unused.is_empty()
            && state.flights.is_empty()
            && state.lockout.is_none_or(is_settled)
            // A time in the future: the clock was set back.
            && now.duration_since(state.used_at).map_or(true, |passed| passed >= IDLE)
    }

    /// Returns the requests that count although the store no longer counts them; `None` if callers are
    /// queued, or something must be settled first.
    pub(super) fn free(&self, now: SystemTime) -> Option<Late> {
        if self.waiting() > 0 {
            return None;
        }
        let mut state = self.state();
        state.used_at = now;
        let is_settled = state.unused.is_empty() && state.lockout.is_none();
        is_settled.then(|| state.flights.late(now))
    }

    /// Records that a request is in flight, unless its permit may expire too early, or more requests
    /// than `late` count although the store no longer counts them.
    pub(super) fn depart(&self, late: &Late, clock: &dyn Clock, counted: Counted) -> Departure {
        let mut state = self.state();
        // Inside the critical section: whoever asks once the store has forgotten this request finds it
        // in flight.
        let now = clock.now();
        if counted.is_late(now) {
            return Departure::Late;
        }
        if state.flights.late(now).count > late.count {
            return Departure::Overtaken;
        }
        state.next = None;
        Departure::InFlight(state.flights.depart(counted))
    }

    /// Records that the request was not sent.
    pub(super) fn recall(&self, number: u64) {
        self.state().flights.recall(number);
    }

    /// Records that the response began, or is not waited for any more.
    pub(super) fn land(&self, number: u64, now: SystemTime) {
        if self.state().flights.land(number, now) {
            self.changed.notify_one();
        }
    }

    /// Requests that count although the store no longer counts them.
    pub(super) fn late(&self, now: SystemTime) -> Late {
        self.state().flights.late(now)
    }

    /// Takes an unused permit, to be released.
    pub(super) fn put_unused(&self, permit: StoredPermit) {
        let mut state = self.state();
        state.unused.push(permit);
        state.next = None;
        drop(state);
        self.changed.notify_one();
    }

    /// Starts a lockout, unless one that ends later is in force. Returns when the service ends it.
    pub(super) fn lock_out(&self, period: Duration, now: SystemTime) -> SystemTime {
        let mut state = self.state();
        let lockout = Pending::new(now, period).max(state.lockout);
        state.lockout = Some(lockout);
        drop(state);
        self.changed.notify_one();
        lockout.ends_at()
    }

    /// Releases unused permits and stores the lockout. Returns when permits may be granted again, if
    /// that is later than now whatever the store says.
    pub(super) async fn settle(&self, backing: &Backing, now: SystemTime) -> Option<SystemTime> {
        let (unused, lockout) = self.begin(now);
        for permit in &unused {
            backing.release(&self.key, permit).await;
        }
        let mut lockout = lockout?;
        if !lockout.is_stored() {
            let left = lockout.until(now).duration_since(now).unwrap_or_default();
            if backing.lock_out(&self.key, left).await.is_ok() {
                lockout.stored(lockout);
                if let Some(current) = &mut self.state().lockout {
                    current.stored(lockout);
                }
            }
        }
        lockout.blocks_until(now)
    }

    /// Returns whether the store has the lockout, if there is one.
    pub(super) fn is_lockout_stored(&self) -> bool {
        self.state().lockout.is_none_or(|lockout| lockout.is_stored())
    }

    /// Records the call, and takes what must be settled first.
    fn begin(&self, now: SystemTime) -> (Vec<StoredPermit>, Option<Pending>) {
        let mut state = self.state();
        state.used_at = now;
        state.lockout.take_if(|lockout| lockout.is_over(now));
        (std::mem::take(&mut state.unused), state.lockout)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Entry<'_> {
    fn drop(&mut self) {
        self.queue.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}
