//! Which operations reach a component, and which way it travels there.

use super::change::Direction;
use super::side::{Index, response_key};
use serde_json::Value;
use std::collections::BTreeSet;

/// The operations that reach a component.
#[derive(Clone, Debug)]
pub(super) struct Reach<'a> {
    /// Which way the component travels. Answers of failure do not count: the runtime reads them.
    pub(super) direction: Direction,
    /// Ids of the operations.
    pub(super) operations: BTreeSet<&'a str>,
}

/// Follows every reference of every operation.
pub(super) fn fill(index: &mut Index<'_>) {
    index.refers =
        index.schemas.iter().map(|(name, known)| (*name, mentioned(known.raw))).collect();
    let mut schemas = Vec::new();
    let mut responses = Vec::new();
    for (id, placed) in &index.operations {
        let mut wanted = Vec::new();
        for key in ["parameters", "requestBody"] {
            wanted.extend(placed.raw.get(key).map(|value| (Direction::Request, value)));
        }
        let answers = placed.raw.get("responses").and_then(Value::as_object);
        for (status, answer) in answers.into_iter().flatten() {
            let succeeds = status.starts_with('2');
            let direction = if succeeds { Direction::Response } else { Direction::Neither };
            responses.extend(response_key(placed.module, answer).map(|key| (key, *id)));
            wanted.push((direction, index.response(placed.module, answer)));
        }
        for (direction, value) in wanted {
            schemas.extend(reached(index, value).into_iter().map(|name| (name, direction, *id)));
        }
        // The columns of an export name the scalars they hold.
        let columns = placed.raw.get("x-cliq-columns").and_then(Value::as_array);
        let kinds = columns.into_iter().flatten().filter_map(|column| column.get("type")?.as_str());
        schemas.extend(kinds.map(|name| (name, Direction::Response, *id)));
    }
    for (name, direction, id) in schemas {
        if let Some(component) = index.schemas.get_mut(name) {
            component.reach.direction = component.reach.direction.and(direction);
            component.reach.operations.insert(id);
        }
    }
    for (key, id) in responses {
        if let Some(component) = index.responses.get_mut(&key) {
            component.reach.operations.insert(id);
        }
    }
}

/// The schemas that a value reaches, through others too.
pub(super) fn reached<'a>(index: &Index<'a>, value: &'a Value) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting = mentioned(value);
    while let Some(name) = waiting.pop() {
        if reached.insert(name) {
            waiting.extend(index.refers.get(name).into_iter().flatten());
        }
    }
    reached
}

/// The schemas that a value refers to by itself. What stands in examples is no reference.
fn mentioned(value: &Value) -> Vec<&str> {
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
