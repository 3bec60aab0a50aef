//! All operations, from the table that the generator writes.

use super::table::Entry;
use crate::generated::ENTRIES;
use cliq_api::Operation;

/// All operations.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    entries().map(|entry| entry.operation)
}

pub(super) fn find(id: &str) -> Option<&'static Entry> {
    entries().find(|entry| entry.operation.id == id)
}

fn entries() -> impl Iterator<Item = &'static Entry> {
    ENTRIES.iter().copied().flatten()
}
