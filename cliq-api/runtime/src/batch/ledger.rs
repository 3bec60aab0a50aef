//! State of each item of a batch, for a later run.

use serde::{Deserialize, Serialize};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// State of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    LeftOut,
    Waiting,
    UnderWay,
    LeftOpen,
    Done,
    Failed,
}

/// The state of each item of a batch. Clones share it, and it outlives the batch, so it reports
/// what is left after the batch is dropped.
#[derive(Clone, Debug)]
pub struct Ledger(Arc<Mutex<Vec<Standing>>>);

/// The items of a batch that are not done, by index. It can be serialized.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Remaining {
    /// Items that have not started. Pass them to [`Batch::only`](super::Batch::only).
    pub waiting: Vec<usize>,
    /// Items whose outcome is unknown: their call was in progress when the batch was dropped, is
    /// still in progress, or is not idempotent and failed without a definite response. Calls that
    /// read, update or delete can be repeated. Before repeating a call that creates something,
    /// check whether it exists.
    pub unknown: Vec<usize>,
    /// Items whose call failed and can be repeated safely. The errors were in the results.
    pub failed: Vec<usize>,
}

impl Remaining {
    /// Returns whether every item is done.
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

    /// Returns the items that are not done. Items excluded from the start are not included.
    #[must_use]
    pub fn remaining(&self) -> Remaining {
        Remaining {
            waiting: self.indexes(&[Standing::Waiting]),
            unknown: self.indexes(&[Standing::UnderWay, Standing::LeftOpen]),
            failed: self.indexes(&[Standing::Failed]),
        }
    }

    /// Returns the items whose call succeeded, by index, whether or not their result was taken.
    /// Pass them to [`skip`](super::Batch::skip) in a later run.
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
