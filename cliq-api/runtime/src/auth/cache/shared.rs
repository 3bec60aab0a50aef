//! State that token sources with the same credentials share within a process; see
//! [sharing](crate::auth#sharing).

use super::local::Local;
use crate::clearing::Clearing;
use crate::process::Process;
use crate::random::Random;
use crate::store::Store;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

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
    _process: Option<Arc<Process>>,
}

/// The shared states of a process, by record digest. The records are in the store, so dropping the
/// last source loses nothing.
pub(crate) struct Tokens {
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
        Self { store, local, flight, holder, _process: None }
    }

    /// Returns the state of the process for a record.
    pub(super) fn of(process: Arc<Process>, record: &str) -> Arc<Self> {
        let keeping = Arc::clone(&process);
        let mut entries = process.tokens.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(shared) = entries.all.get(record).and_then(Weak::upgrade) {
            return shared;
        }
        if entries.clearing.is_due(entries.all.len()) {
            entries.all.retain(|_, shared| shared.strong_count() > 0);
            let left = entries.all.len();
            entries.clearing.done(left);
        }
        let own = Self::new(Arc::clone(&process.store), Arc::clone(&process.tokens.holder));
        let shared = Arc::new(Self { _process: Some(keeping), ..own });
        entries.all.insert(record.to_owned(), Arc::downgrade(&shared));
        shared
    }

    pub(super) fn local(&self) -> MutexGuard<'_, Local> {
        self.local.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Tokens {
    fn default() -> Self {
        Self { holder: Random::new().name().into(), entries: Mutex::default() }
    }
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tokens").finish_non_exhaustive()
    }
}
