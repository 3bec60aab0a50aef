//! Examples stand beside the schema of a body, under names; those spread over its parts are put
//! together.

use crate::intake::Intake;
use crate::intake::nodes::{self, is};
use crate::intake::words;
use serde_json::{Map, Value, json};

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        for operation in &mut draft.operations {
            nodes::each_media(operation, &mut |at, _, media| {
                if let Some(what) = one(media) {
                    log.repaired(&draft.file, at, what);
                }
            });
            for parameter in operation.parameters_mut().into_iter().flatten() {
                if let Value::Object(parameter) = parameter {
                    of_parameter(parameter);
                }
            }
        }
    }
}

fn one(media: &mut Map<String, Value>) -> Option<String> {
    let mut named = Map::new();
    let mut what = None;
    if let Some(Value::Object(examples)) = media.shift_remove("examples") {
        for (name, example) in examples {
            let name = words::key(&name);
            let summary = example.get("summary").and_then(Value::as_str).map(str::to_owned);
            let Some(value) = example.get("value").cloned() else { continue };
            add(&mut named, &name, summary, value);
        }
    }
    if let Some(value) = media.shift_remove("example") {
        add(&mut named, "documented", None, value);
    }
    let whole = media
        .get_mut("schema")
        .and_then(Value::as_object_mut)
        .and_then(|schema| schema.shift_remove("example"));
    if let Some(value) = whole {
        if named.is_empty() {
            what = Some("the example of the schema becomes a named example beside it".to_owned());
        }
        if !named.values().any(|known| known.get("value") == Some(&value)) {
            add(&mut named, "documented", None, value);
        }
    }
    if named.is_empty()
        && let Some(value) = media.get("schema").and_then(|schema| composed(schema, 0))
    {
        what = Some("the examples of its parts are combined into one example".to_owned());
        add(&mut named, "documented", None, value);
    }
    if !named.is_empty() {
        media.insert("examples".to_owned(), Value::Object(named));
    }
    what
}

/// Adds an example under a name that is free.
pub(in crate::intake) fn add(
    named: &mut Map<String, Value>,
    name: &str,
    summary: Option<String>,
    value: Value,
) {
    let name = if name.is_empty() { "documented" } else { name };
    let mut free = name.to_owned();
    let mut number = 2;
    while named.contains_key(&free) {
        free = format!("{name}_{number}");
        number += 1;
    }
    let mut example = Map::new();
    if let Some(summary) = summary.filter(|summary| !summary.trim().is_empty()) {
        example.insert("summary".to_owned(), summary.trim().into());
    }
    example.insert("value".to_owned(), value);
    named.insert(free, Value::Object(example));
}

/// An example made of those of the parts.
fn composed(schema: &Value, depth: usize) -> Option<Value> {
    let map = schema.as_object().filter(|_| depth < 40)?;
    if let Some(example) = map.get("example") {
        return Some(example.clone());
    }
    if is(map, "array") {
        return composed(map.get("items")?, depth + 1).map(|item| json!([item]));
    }
    let properties = map.get("properties")?.as_object()?;
    let parts: Map<String, Value> = properties
        .iter()
        .filter_map(|(name, part)| Some((name.clone(), composed(part, depth + 1)?)))
        .collect();
    (!parts.is_empty()).then_some(Value::Object(parts))
}

/// A parameter has its example outside of its schema.
fn of_parameter(parameter: &mut Map<String, Value>) {
    if let Some(Value::Object(examples)) = parameter.shift_remove("examples")
        && let Some(value) = examples.values().find_map(|example| example.get("value"))
    {
        parameter.entry("example").or_insert(value.clone());
    }
    let inner = parameter
        .get_mut("schema")
        .and_then(Value::as_object_mut)
        .and_then(|schema| schema.shift_remove("example"));
    if let Some(inner) = inner {
        parameter.entry("example").or_insert(inner);
    }
}
