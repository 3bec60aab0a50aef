//! Which operations reach a component, and which way it travels there.

use super::change::Direction;
use crate::document::reference::mentioned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The operations that reach a component.
#[derive(Clone, Debug)]
pub(super) struct Usage<'a> {
    /// Which way the component travels. Error responses do not count: the runtime reads them.
    pub(super) direction: Direction,
    /// Ids of the operations.
    pub(super) operations: BTreeSet<&'a str>,
}

/// The schemas that each schema refers to by itself.
pub(super) type References<'a> = BTreeMap<&'a str, Vec<&'a str>>;

/// The schemas that a value reaches, through others too.
pub(super) fn reached<'a>(references: &References<'a>, value: &'a Value) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting = mentioned(value);
    while let Some(name) = waiting.pop() {
        if reached.insert(name) {
            waiting.extend(references.get(name).into_iter().flatten());
        }
    }
    reached
}
