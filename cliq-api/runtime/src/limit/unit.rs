//! The unit of counting.

use crate::operation::{Operation, SameAction};
use std::fmt;

/// An operation, or a group of operations, that is counted as one. Versions of the API may share
/// operation ids, so the base path is part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Unit {
    id: &'static str,
    base: &'static str,
}

impl Unit {
    pub(super) fn of(operation: &Operation) -> Self {
        Self { id: operation.id, base: operation.base }
    }

    /// The unit of an operation of another version that does the same.
    pub(super) const fn of_same(action: SameAction) -> Self {
        Self { id: action.id, base: action.base }
    }
}

/// As a part of a key.
impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.base, self.id)
    }
}
