//! Which operations reach a component, and which way it travels there.

use super::change::Direction;
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

/// The schemas that a value refers to by itself. What stands in examples is no reference.
pub(super) fn mentioned(value: &Value) -> Vec<&str> {
    let mut names = Vec::new();
    let mut waiting = vec![(value, false)];
    while let Some((value, holds_names)) = waiting.pop() {
        match value {
            Value::Object(map) => {
                let reference = map.get("$ref").and_then(Value::as_str);
                let schema = reference.and_then(|text| text.split_once("#/components/schemas/"));
                names.extend(schema.map(|(_, name)| name));
                for (key, value) in map {
                    if holds_names || !matches!(key.as_str(), "example" | "examples" | "default") {
                        waiting.push((value, !holds_names && key == "properties"));
                    }
                }
            }
            Value::Array(list) => waiting.extend(list.iter().map(|value| (value, false))),
            _ => {}
        }
    }
    names
}
