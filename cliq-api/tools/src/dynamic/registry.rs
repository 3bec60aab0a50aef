//! All operations, from the table that the generator writes.
//!
//! An operation of version 2 is named by its id (`bots_call`), one of another version by version and id
//! (`v3/bots_call`).

use super::table::Entry;
use crate::generated::VERSIONS;
use cliq_api::Operation;

/// The version whose operations are named by their id alone.
const MAIN: &str = "v2";

/// All operations of version 2.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    operations_of(MAIN)
}

/// All operations of a version, such as `v3`.
pub fn operations_of(version: &str) -> impl Iterator<Item = &'static Operation> {
    entries(version).map(|entry| entry.operation)
}

/// The names of all operations of all versions.
pub fn names() -> impl Iterator<Item = String> {
    VERSIONS.iter().flat_map(|(version, _)| names_of(version))
}

/// The names of all operations of a version, such as `v3`.
pub fn names_of(version: &str) -> impl Iterator<Item = String> {
    operations_of(version).map(move |operation| match version {
        MAIN => operation.id.to_owned(),
        version => format!("{version}/{}", operation.id),
    })
}

/// The operation of a name.
#[must_use]
pub fn operation(name: &str) -> Option<&'static Operation> {
    find(name).map(|entry| entry.operation)
}

pub(super) fn find(name: &str) -> Option<&'static Entry> {
    let (version, id) = parts(name);
    entries(version).find(|entry| entry.operation.id == id)
}

/// The version of a name, and what follows it: the id of an operation, or a module.
pub(super) fn parts(name: &str) -> (&str, &str) {
    name.split_once('/').unwrap_or((MAIN, name))
}

fn entries(version: &str) -> impl Iterator<Item = &'static Entry> {
    VERSIONS
        .iter()
        .filter(move |(name, _)| *name == version)
        .flat_map(|(_, modules)| modules.iter().copied().flatten())
}
