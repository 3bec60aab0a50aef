//! Who counts together in this process. What is idle is dropped as others come.
//!
//! A lane keeps its user: whoever builds a client again, while lanes of the last one are not idle,
//! joins the same queues.

use super::lane::Lane;
use super::rule::Unit;
use crate::clearing::Clearing;
use crate::clock::Clock;
use crate::operation::Operation;
use crate::store::{MemoryStore, Store};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::SystemTime;

/// What the clients of a process share, or those with clones of the same settings.
#[derive(Debug, Default)]
pub(crate) struct Registry {
    store: OnceLock<Arc<dyn Store>>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    users: HashMap<Arc<str>, Weak<User>>,
    /// Of each user and operation, or group.
    lanes: HashMap<(u64, Unit), Arc<Lane>>,
    lanes_clearing: Clearing,
    users_clearing: Clearing,
    /// Number of the next user.
    next: u64,
}

/// Somebody whom the service counts.
#[derive(Debug)]
pub(super) struct User {
    number: u64,
    name: Arc<str>,
    used: Mutex<BTreeMap<Unit, &'static Operation>>,
}

impl Registry {
    pub(crate) fn with_store(store: Arc<dyn Store>) -> Self {
        Self { store: OnceLock::from(store), state: Mutex::default() }
    }

    /// The store of those who named none. The first client gives the clock.
    pub(super) fn store(&self, clock: Arc<dyn Clock>) -> Arc<dyn Store> {
        Arc::clone(self.store.get_or_init(|| Arc::new(MemoryStore::with_clock(clock))))
    }

    pub(super) fn user(&self, name: &str) -> Arc<User> {
        let mut state = self.state();
        if let Some(user) = state.users.get(name).and_then(Weak::upgrade) {
            return user;
        }
        state.clear_users();
        let name: Arc<str> = name.into();
        let user =
            Arc::new(User { number: state.next, name: Arc::clone(&name), used: Mutex::default() });
        state.next += 1;
        state.users.insert(name, Arc::downgrade(&user));
        user
    }

    /// The queue of a user for one unit of counting.
    pub(super) fn lane(&self, user: &Arc<User>, unit: Unit, now: SystemTime) -> Arc<Lane> {
        let mut state = self.state();
        if let Some(lane) = state.lanes.get(&(user.number, unit)) {
            return Arc::clone(lane);
        }
        state.clear(now);
        let lane =
            Arc::new(Lane::new(Arc::clone(user), format!("limit:{}:{unit}", user.name), now));
        state.lanes.insert((user.number, unit), Arc::clone(&lane));
        lane
    }

    /// Numbers of lanes and of users.
    #[cfg(test)]
    pub(super) fn sizes(&self) -> (usize, usize) {
        let state = self.state();
        (state.lanes.len(), state.users.len())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Drops idle lanes, whenever their number has doubled.
    fn clear(&mut self, now: SystemTime) {
        if !self.lanes_clearing.is_due(self.lanes.len()) {
            return;
        }
        self.lanes.retain(|_, lane| Arc::strong_count(lane) > 1 || !lane.is_idle(now));
        self.lanes.shrink_to(2 * self.lanes.len());
        self.lanes_clearing.done(self.lanes.len());
    }

    /// Drops users who have neither clients nor lanes, whenever the number of users has doubled.
    fn clear_users(&mut self) {
        if !self.users_clearing.is_due(self.users.len()) {
            return;
        }
        self.users.retain(|_, user| user.strong_count() > 0);
        self.users.shrink_to(2 * self.users.len());
        self.users_clearing.done(self.users.len());
    }
}

impl User {
    /// Remembers that an operation was called.
    pub(super) fn note(&self, operation: &'static Operation) {
        self.used
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(Unit::of(operation))
            .or_insert(operation);
    }

    /// The operations called so far, by id.
    pub(super) fn used(&self) -> Vec<&'static Operation> {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).values().copied().collect()
    }
}
