//! State that token sources with the same credentials share within a process; see
//! [sharing](crate::auth#sharing).

use super::local::Local;
use crate::clearing::Clearing;
use crate::clock::Clock;
use crate::process::PerClock;
use crate::random::Random;
use crate::store::{MemoryStore, Store};
use crate::sync::{Mutex, MutexGuard};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, Weak};

/// The tokens of the sources without a store.
static PROCESS: LazyLock<PerClock<Tokens>> = LazyLock::new(PerClock::default);

/// The token in memory, and the store of its record.
pub(super) struct Shared {
    pub(super) store: Arc<dyn Store>,
    local: Mutex<Local>,
    /// Locked by the caller that reads the store or requests a token.
    pub(super) flight: Arc<tokio::sync::Mutex<()>>,
    /// The owner name of leases. Within a process, `flight` excludes concurrent owners, so all
    /// share a name and none waits for the lease of a runtime that was shut down.
    pub(super) holder: Arc<str>,
    /// Keeps the process-wide state alive for later sources.
    _tokens: Option<Arc<Tokens>>,
}

/// The shared states of a process, by record digest. The records are in the store, so dropping the
/// last source loses nothing.
struct Tokens {
    store: Arc<dyn Store>,
    holder: Arc<str>,
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    all: HashMap<String, Weak<Shared>>,
    clearing: Clearing,
}

impl Shared {
    pub(super) fn new(store: Arc<dyn Store>, holder: Arc<str>) -> Self {
        let (local, flight) = (Mutex::default(), Arc::default());
        Self { store, local, flight, holder, _tokens: None }
    }

    /// Returns the state of the process for a record; `None` if the clock has no identity.
    pub(super) fn of_process(clock: &Arc<dyn Clock>, record: &str) -> Option<Arc<Self>> {
        let tokens = PROCESS.get(clock, Tokens::new)?;
        let keeping = Arc::clone(&tokens);
        let mut entries = tokens.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(shared) = entries.all.get(record).and_then(Weak::upgrade) {
            return Some(shared);
        }
        if entries.clearing.is_due(entries.all.len()) {
            entries.all.retain(|_, shared| shared.strong_count() > 0);
            let left = entries.all.len();
            entries.clearing.done(left);
        }
        let own = Self::new(Arc::clone(&tokens.store), Arc::clone(&tokens.holder));
        let shared = Arc::new(Self { _tokens: Some(keeping), ..own });
        entries.all.insert(record.to_owned(), Arc::downgrade(&shared));
        Some(shared)
    }

    pub(super) fn local(&self) -> MutexGuard<'_, Local> {
        self.local.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Tokens {
    fn new(clock: Arc<dyn Clock>) -> Self {
        let store = Arc::new(MemoryStore::with_clock(clock));
        Self { store, holder: Random::new().name().into(), entries: Mutex::default() }
    }
}
