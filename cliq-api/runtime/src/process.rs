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

/// Most injected clocks whose state is kept without clients; those that were used last are kept.
const MOST_CLOCKS: usize = 64;

static ALL: LazyLock<Mutex<Clocks>> = LazyLock::new(Mutex::default);

/// The state for each clock.
#[derive(Debug, Default)]
struct Clocks {
    all: HashMap<ClockIdentity, Entry>,
    /// How often a state was asked for.
    uses: u64,
}

#[derive(Debug)]
struct Entry {
    process: Arc<Process>,
    /// The number of its last use.
    used: u64,
}

impl Clocks {
    /// Drops the state of injected clocks without clients, the longest unused first.
    fn trim(&mut self) {
        let Some(excess) = self.all.len().checked_sub(MOST_CLOCKS) else { return };
        let system = ClockIdentity::system();
        let mut unused: Vec<_> = self
            .all
            .iter()
            .filter(|(clock, entry)| **clock != system && Arc::strong_count(&entry.process) == 1)
            .map(|(clock, entry)| (entry.used, clock.clone()))
            .collect();
        unused.sort_unstable_by_key(|(used, _)| *used);
        for (_, clock) in unused.into_iter().take(excess + 1) {
            self.all.remove(&clock);
        }
    }
}

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
        let mut clocks = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        clocks.uses += 1;
        let used = clocks.uses;
        if let Some(known) = clocks.all.get_mut(&identity) {
            known.used = used;
            return Some(Arc::clone(&known.process));
        }
        clocks.trim();
        // Nobody should set the clock of the machine back or forth under the limits.
        let process = if identity == ClockIdentity::system() {
            Self::new(SteadyClock::default())
        } else {
            // The store keeps the clock, so that its identity stays its own.
            Self::new(Arc::clone(clock))
        };
        let process = Arc::new(process);
        clocks.all.insert(identity, Entry { process: Arc::clone(&process), used });
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
    use super::{ALL, MOST_CLOCKS, Process};
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
        let recent = ManualClock::default();
        let state = Arc::downgrade(&of(recent.clone()));
        for _ in 0..10 * MOST_CLOCKS {
            drop(of(ManualClock::default()));
            drop(of(recent.clone()));
        }
        // Other tests of the program hold some as well.
        assert!(ALL.lock().unwrap().all.len() < 5 * MOST_CLOCKS);
        assert!(state.upgrade().is_some(), "what is in use stays, without a client too");
        assert!(Arc::ptr_eq(&kept, &of(clock)));
        assert!(system.upgrade().is_some());
    }
}
