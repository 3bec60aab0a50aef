//! What the sources of the same credentials share within a process: see
//! [sharing](crate::auth#sharing).

use super::local::Local;
use crate::clearing::Clearing;
use crate::clock::Clock;
use crate::process::PerClock;
use crate::random::Random;
use crate::store::{MemoryStore, Store};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError, Weak};

/// The tokens of the sources without a store.
static PROCESS: LazyLock<PerClock<Tokens>> = LazyLock::new(PerClock::default);

/// The token in memory, and where the others find it.
pub(super) struct Shared {
    pub(super) store: Arc<dyn Store>,
    local: Mutex<Local>,
    /// Held by the caller who looks into the store or asks for a token.
    pub(super) flight: Arc<tokio::sync::Mutex<()>>,
    /// The name under which leases are taken. In a process the flight keeps the holders apart, so all
    /// have the same name: nobody waits for the lease of a runtime that was shut down.
    pub(super) holder: Arc<str>,
    /// Kept alive for the sources to come.
    _tokens: Option<Arc<Tokens>>,
}

/// What is shared in a process, by the name of the record: a digest. The records are in its store, so
/// nothing is lost with the last source.
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

    /// That of the process, for the record of that name; `None` if the clock has no identity.
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
