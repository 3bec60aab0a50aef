//! State of the process that clients share unless they opt out, such as rate limits and access tokens.
//!
//! The state outlives the clients, so a client per job continues where the last one stopped.

use crate::clock::{Clock, ClockIdentity, SteadyClock};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Maximum number of injected clocks whose state is kept without clients. The most recently used are
/// kept.
const MAX_CLOCKS: usize = 64;

/// A value for each clock.
#[derive(Debug)]
pub(crate) struct PerClock<T>(Mutex<Clocks<T>>);

#[derive(Debug)]
struct Clocks<T> {
    entries: HashMap<ClockIdentity, Entry<T>>,
    /// Number of uses so far.
    uses: u64,
}

#[derive(Debug)]
struct Entry<T> {
    value: Arc<T>,
    /// The number of its last use.
    used: u64,
}

impl<T> PerClock<T> {
    /// Returns the value for a clock; `None` if the clock has no identity. `create` gets the clock for
    /// intervals: a steady one in place of the system clock, which may be set back.
    pub(crate) fn get(
        &self,
        clock: &Arc<dyn Clock>,
        create: impl FnOnce(Arc<dyn Clock>) -> T,
    ) -> Option<Arc<T>> {
        let identity = clock.identity()?;
        let mut clocks = self.clocks();
        clocks.uses += 1;
        let used = clocks.uses;
        if let Some(entry) = clocks.entries.get_mut(&identity) {
            entry.used = used;
            return Some(Arc::clone(&entry.value));
        }
        clocks.trim();
        let steady: Arc<dyn Clock> = if identity == ClockIdentity::system() {
            Arc::new(SteadyClock::default())
        } else {
            // The value keeps the clock, so that no other clock gets its identity.
            Arc::clone(clock)
        };
        let value = Arc::new(create(steady));
        clocks.entries.insert(identity, Entry { value: Arc::clone(&value), used });
        Some(value)
    }

    fn clocks(&self) -> MutexGuard<'_, Clocks<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T> Default for PerClock<T> {
    fn default() -> Self {
        Self(Mutex::new(Clocks { entries: HashMap::new(), uses: 0 }))
    }
}

impl<T> Clocks<T> {
    /// Removes the values of injected clocks without clients, the least recently used first.
    fn trim(&mut self) {
        let Some(excess) = self.entries.len().checked_sub(MAX_CLOCKS) else { return };
        let system = ClockIdentity::system();
        let mut unused: Vec<_> = self
            .entries
            .iter()
            .filter(|(clock, entry)| **clock != system && Arc::strong_count(&entry.value) == 1)
            .map(|(clock, entry)| (entry.used, clock.clone()))
            .collect();
        unused.sort_unstable_by_key(|(used, _)| *used);
        for (_, clock) in unused.into_iter().take(excess + 1) {
            self.entries.remove(&clock);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_CLOCKS, PerClock};
    use crate::clock::{Clock, ManualClock, SystemClock};
    use std::sync::Arc;

    /// The value keeps its clock, as stores do.
    fn of(all: &PerClock<Arc<dyn Clock>>, clock: impl Clock) -> Arc<Arc<dyn Clock>> {
        let clock: Arc<dyn Clock> = Arc::new(clock);
        all.get(&clock, |steady| steady).unwrap()
    }

    #[test]
    fn clocks_do_not_mix() {
        let all = PerClock::default();
        let clock = ManualClock::default();
        let (one, same) = (of(&all, clock.clone()), of(&all, clock));
        let other = of(&all, ManualClock::default());
        assert!(Arc::ptr_eq(&one, &same));
        assert!(!Arc::ptr_eq(&one, &other));
        let system = of(&all, SystemClock);
        assert!(Arc::ptr_eq(&system, &of(&all, Arc::new(SystemClock))));
        assert!(!Arc::ptr_eq(&system, &one));
    }

    #[test]
    fn the_state_of_injected_clocks_without_clients_is_bounded() {
        let all = PerClock::default();
        let clock = ManualClock::default();
        let (kept, system) = (of(&all, clock.clone()), Arc::downgrade(&of(&all, SystemClock)));
        let recent = ManualClock::default();
        let state = Arc::downgrade(&of(&all, recent.clone()));
        for _ in 0..10 * MAX_CLOCKS {
            drop(of(&all, ManualClock::default()));
            drop(of(&all, recent.clone()));
        }
        assert!(all.clocks().entries.len() <= MAX_CLOCKS + 1);
        assert!(state.upgrade().is_some(), "recently used state is kept without a client");
        assert!(Arc::ptr_eq(&kept, &of(&all, clock)));
        assert!(system.upgrade().is_some());
    }
}
