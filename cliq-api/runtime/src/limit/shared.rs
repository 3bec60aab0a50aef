//! State that clients share.

use super::registry::Registry;
use crate::clock::Clock;
use crate::process::PerClock;
use crate::store::{MemoryStore, Store};
use std::fmt;
use std::sync::{Arc, LazyLock};

/// The state of the clients that share none explicitly.
static PROCESS: LazyLock<PerClock<Registry>> = LazyLock::new(PerClock::default);

/// Request counts, queues and lockouts that clients share, for
/// `CliqBuilder::shared_limits`. Clones share the same state.
///
/// By default, all clients of a process share one state: see [sharing](super::Limits#sharing).
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::limit::SharedLimits;
/// use cliq_api::store::FileStore;
///
/// // The processes of this machine count together.
/// let shared = SharedLimits::in_store(FileStore::new("/var/lib/example/cliq"));
/// ```
#[derive(Clone)]
#[must_use = "shared state does nothing until a client is built with it"]
pub struct SharedLimits {
    registry: Arc<Registry>,
    store: Option<Arc<dyn Store>>,
}

impl SharedLimits {
    /// State in memory, separate from that of all other clients of the process, for tests, or for
    /// clients that do not act for the same user.
    pub fn isolated() -> Self {
        Self { registry: Arc::default(), store: None }
    }

    /// State in a store, which processes or machines share. An [`Arc`] of a store is a store.
    pub fn in_store(store: impl Store) -> Self {
        Self { registry: Arc::default(), store: Some(Arc::new(store)) }
    }

    /// Numbers of queues and of users.
    #[cfg(test)]
    pub(super) fn sizes(&self) -> (usize, usize) {
        self.registry.sizes()
    }
}

impl fmt::Debug for SharedLimits {
    /// Without the store, which may contain a password.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedLimits")
            .field("in_store", &self.store.is_some())
            .finish_non_exhaustive()
    }
}

/// Shared state as one client uses it.
#[derive(Debug)]
pub(super) struct Resolved {
    pub(super) registry: Arc<Registry>,
    /// The store that was passed, if any.
    pub(super) store: Option<Arc<dyn Store>>,
    /// The state in memory: of the process, or else of the shared state.
    memory: Arc<Registry>,
}

impl Resolved {
    /// The shared state of a client. Without one, or for a fallback in memory, it is the state of the
    /// process for the clock, if the clock has an identity.
    pub(super) fn new(shared: Option<SharedLimits>, clock: &Arc<dyn Clock>) -> Self {
        let process = || PROCESS.get(clock, |clock| Registry::with_store(in_memory(clock)));
        match shared {
            Some(SharedLimits { registry, store: None }) => {
                Self { memory: Arc::clone(&registry), registry, store: None }
            }
            Some(SharedLimits { registry, store }) => {
                let memory = process().unwrap_or_else(|| Arc::clone(&registry));
                Self { registry, store, memory }
            }
            None => {
                let registry = process().unwrap_or_default();
                Self { memory: Arc::clone(&registry), registry, store: None }
            }
        }
    }

    /// The store in memory. The first client determines its clock.
    pub(super) fn memory(&self, steady: Arc<dyn Clock>) -> Arc<MemoryStore> {
        self.memory.store(|| in_memory(steady))
    }
}

fn in_memory(clock: Arc<dyn Clock>) -> Arc<MemoryStore> {
    Arc::new(MemoryStore::with_clock(clock))
}
