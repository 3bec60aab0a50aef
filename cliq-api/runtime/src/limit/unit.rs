//! The unit of counting.

use crate::operation::Operation;
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
}

/// As a part of a key.
impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.base, self.id)
    }
}
