//! Users and queues. Idle entries are removed as others are added.
//!
//! A queue keeps its user: a client that is built again while queues of the last one are in use joins
//! the same queues.

use super::queue::Queue;
use super::unit::Unit;
use super::user::User;
use crate::clearing::Clearing;
use crate::quick_map::QuickMap;
use crate::store::MemoryStore;
use crate::sync::{Mutex, MutexGuard};
use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, Weak};
use std::time::SystemTime;

/// The users and queues of the clients that count together.
#[derive(Debug, Default)]
pub(super) struct Registry {
    store: OnceLock<Arc<MemoryStore>>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    users: HashMap<Arc<str>, Weak<User>>,
    /// By user, and operation or group.
    queues: QuickMap<(u64, Unit), Arc<Queue>>,
    queues_clearing: Clearing,
    users_clearing: Clearing,
    /// Number of the next user.
    next: u64,
}

impl Registry {
    pub(super) fn with_store(store: Arc<MemoryStore>) -> Self {
        Self { store: OnceLock::from(store), state: Mutex::default() }
    }

    /// The store in memory, which the first client creates.
    pub(super) fn store(&self, create: impl FnOnce() -> Arc<MemoryStore>) -> Arc<MemoryStore> {
        Arc::clone(self.store.get_or_init(create))
    }

    pub(super) fn user(&self, name: &str) -> Arc<User> {
        let mut state = self.state();
        if let Some(user) = state.users.get(name).and_then(Weak::upgrade) {
            return user;
        }
        state.clear_users();
        let name: Arc<str> = name.into();
        let user = Arc::new(User::new(state.next, Arc::clone(&name)));
        state.next += 1;
        state.users.insert(name, Arc::downgrade(&user));
        user
    }

    /// The queue of a user for one unit of counting.
    pub(super) fn queue(&self, user: &Arc<User>, unit: Unit, now: SystemTime) -> Arc<Queue> {
        let mut state = self.state();
        if let Some(queue) = state.queues.get(&(user.number, unit)) {
            return Arc::clone(queue);
        }
        state.clear_queues(now);
        let key = format!("limit:{}:{unit}", user.name);
        let queue = Arc::new(Queue::new(Arc::clone(user), key, now));
        state.queues.insert((user.number, unit), Arc::clone(&queue));
        queue
    }

    /// Numbers of queues and of users.
    #[cfg(test)]
    pub(super) fn sizes(&self) -> (usize, usize) {
        let state = self.state();
        (state.queues.len(), state.users.len())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Removes idle queues whenever their number has doubled.
    fn clear_queues(&mut self, now: SystemTime) {
        if !self.queues_clearing.is_due(self.queues.len()) {
            return;
        }
        self.queues.retain(|_, queue| Arc::strong_count(queue) > 1 || !queue.is_idle(now));
        self.queues.shrink_to(2 * self.queues.len());
        self.queues_clearing.done(self.queues.len());
    }

    /// Removes users without clients and queues whenever the number of users has doubled.
    fn clear_users(&mut self) {
        if !self.users_clearing.is_due(self.users.len()) {
            return;
        }
        self.users.retain(|_, user| user.strong_count() > 0);
        self.users.shrink_to(2 * self.users.len());
        self.users_clearing.done(self.users.len());
    }
}
