//! What the clients of a process share unless they opt out: rate limits, locks and access tokens.
//!
//! It is kept by the digest of the credentials, never by the credentials, and outlives the clients: a
//! client per job counts on where the last one stopped. The store and the registries drop entries
//! whose windows, locks and tokens are over.

use crate::auth::Tokens;
use crate::clock::{Clock, ClockIdentity, SteadyClock};
use crate::limit::Registry;
use crate::store::{MemoryStore, Store};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Up to this number of clocks, the state of injected clocks is kept without clients.
const FEW: usize = 64;

static ALL: LazyLock<Mutex<HashMap<ClockIdentity, Arc<Process>>>> = LazyLock::new(Mutex::default);

/// The shared state of all clients that go by the same clock.
#[derive(Debug)]
pub(crate) struct Process {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) limits: Arc<Registry>,
    pub(crate) tokens: Tokens,
}

impl Process {
    /// The state for a clock; `None` if the clock is like no other.
    pub(crate) fn of(clock: &Arc<dyn Clock>) -> Option<Arc<Self>> {
        let identity = clock.identity()?;
        let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all.get(&identity) {
            return Some(Arc::clone(known));
        }
        let system = ClockIdentity::system();
        if all.len() >= FEW {
            all.retain(|clock, process| *clock == system || Arc::strong_count(process) > 1);
        }
        // Nobody should set the clock of the machine back or forth under the limits.
        let process = if identity == system {
            Self::new(SteadyClock::default())
        } else {
            // The store keeps the clock, so that its identity stays its own.
            Self::new(Arc::clone(clock))
        };
        let process = Arc::new(process);
        all.insert(identity, Arc::clone(&process));
        Some(process)
    }

    fn new(clock: impl Clock) -> Self {
        let store: Arc<dyn Store> = Arc::new(MemoryStore::with_clock(clock));
        let limits = Arc::new(Registry::with_store(Arc::clone(&store)));
        Self { store, limits, tokens: Tokens::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, FEW, Process};
    use crate::clock::{Clock, ManualClock, SystemClock};
    use std::sync::Arc;

    fn of(clock: impl Clock) -> Arc<Process> {
        let clock: Arc<dyn Clock> = Arc::new(clock);
        Process::of(&clock).unwrap()
    }

    #[test]
    fn clocks_do_not_mix() {
        let clock = ManualClock::default();
        let (one, same, other) = (of(clock.clone()), of(clock), of(ManualClock::default()));
        assert!(Arc::ptr_eq(&one, &same));
        assert!(!Arc::ptr_eq(&one, &other));
        assert!(Arc::ptr_eq(&of(SystemClock), &of(Arc::new(SystemClock))));
        assert!(!Arc::ptr_eq(&of(SystemClock), &one));
    }

    #[test]
    fn the_state_of_injected_clocks_without_clients_is_bounded() {
        let clock = ManualClock::default();
        let (kept, system) = (of(clock.clone()), of(SystemClock));
        let system = Arc::downgrade(&system);
        for _ in 0..10 * FEW {
            drop(of(ManualClock::default()));
        }
        // Other tests of the program hold some as well.
        assert!(ALL.lock().unwrap().len() < 5 * FEW);
        assert!(Arc::ptr_eq(&kept, &of(clock)));
        assert!(system.upgrade().is_some());
    }
}
