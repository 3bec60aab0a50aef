//! What became of each item, for whoever goes on later.

use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    LeftOut,
    Waiting,
    UnderWay,
    LeftOpen,
    Done,
    Failed,
}

/// The books of a batch. Clones share them, and they outlive the batch: when it was dropped in the
/// middle, they tell what is left.
#[derive(Clone, Debug)]
pub struct Ledger(Arc<Mutex<Vec<Standing>>>);

/// What is left of a batch, by index. It can be stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Remaining {
    /// Items that have not begun: [`Batch::only`](super::Batch::only) takes them.
    pub waiting: Vec<usize>,
    /// Items that the service may have executed, or not: they were under way when the batch was
    /// dropped, or still are, or a call that must not be made twice ended without a clear answer. What
    /// reads, changes or deletes can be done again; what creates should be looked for first.
    pub unknown: Vec<usize>,
    /// Items whose call failed for certain, or can be made again without harm; the results said why.
    pub failed: Vec<usize>,
}

impl Remaining {
    /// Whether every item was done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.unknown.is_empty() && self.failed.is_empty()
    }
}

impl Ledger {
    pub(super) fn new(all: usize, chosen: impl Iterator<Item = usize>) -> Self {
        let ledger = Self(Arc::new(Mutex::new(vec![Standing::LeftOut; all])));
        for index in chosen {
            ledger.note(index, Standing::Waiting);
        }
        ledger
    }

    pub(super) fn note(&self, index: usize, standing: Standing) {
        if let Some(entry) = self.entries().get_mut(index) {
            *entry = standing;
        }
    }

    /// What is left. Items that were left out from the start are not in it.
    #[must_use]
    pub fn remaining(&self) -> Remaining {
        Remaining {
            waiting: self.indexes(&[Standing::Waiting]),
            unknown: self.indexes(&[Standing::UnderWay, Standing::LeftOpen]),
            failed: self.indexes(&[Standing::Failed]),
        }
    }

    /// Items whose call succeeded, by index, whether or not the result was taken: a later run can
    /// [`skip`](super::Batch::skip) them.
    #[must_use]
    pub fn done(&self) -> Vec<usize> {
        self.indexes(&[Standing::Done])
    }

    fn indexes(&self, wanted: &[Standing]) -> Vec<usize> {
        let entries = self.entries();
        let found = entries.iter().enumerate().filter(|(_, standing)| wanted.contains(standing));
        found.map(|(index, _)| index).collect()
    }

    fn entries(&self) -> MutexGuard<'_, Vec<Standing>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
