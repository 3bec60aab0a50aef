//! Constants name values of times that are not times.

use super::run::Run;
use super::walk;
use crate::document::Document;
use serde_json::Value;
use std::collections::BTreeSet;

const KEY: &str = "x-cliq-constants";

/// The scalars whose values may be numbers that are not times.
const TIMES: &[&str] = &["timestamp", "epoch-milliseconds", "epoch-milliseconds-or-text"];

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    let mut found = Vec::new();
    walk::values(document, &mut |value, pointer| {
        if let Some(constants) = value.get(KEY) {
            let place = format!("{pointer}/{KEY}");
            if !is_time(run, document, value) {
                let reason = "the value is not a time that may be a number".to_owned();
                let remedy = "remove it, or reference a schema of such times";
                found.push((place.clone(), reason, remedy));
            }
            list(constants, &place, &mut found);
        }
        if let Some(Value::Object(properties)) = value.get("properties") {
            let mut seen = BTreeSet::new();
            for (property, constant) in properties.iter().flat_map(|(property, schema)| {
                let constants = schema.get(KEY).and_then(Value::as_array);
                constants.into_iter().flatten().map(move |constant| (property, constant))
            }) {
                if let Some(name) = constant.get("name").and_then(Value::as_str)
                    && !seen.insert(name)
                {
                    let place = format!("{pointer}/properties/{property}/{KEY}");
                    let reason = format!("the object has two constants `{name}`");
                    found.push((place, reason, "use a different name"));
                }
            }
        }
    });
    for (place, reason, remedy) in found {
        run.report(document, &place, reason, remedy);
    }
}

fn is_time(run: &Run<'_>, document: &Document, schema: &Value) -> bool {
    let parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    parts.chain([schema]).any(|part| {
        let target = run.target(document, part).map_or(part, |(_, target)| target);
        let scalar = target.get("x-cliq-scalar").and_then(Value::as_str);
        scalar.is_some_and(|scalar| TIMES.contains(&scalar))
    })
}

fn list(constants: &Value, place: &str, found: &mut Vec<(String, String, &'static str)>) {
    let Some(entries) = constants.as_array().filter(|entries| !entries.is_empty()) else {
        let reason = "it is not a list of constants".to_owned();
        return found.push((place.to_owned(), reason, "list name, value and meaning of each"));
    };
    for (index, entry) in entries.iter().enumerate() {
        let place = format!("{place}/{index}");
        let name = entry.get("name").and_then(Value::as_str).unwrap_or_default();
        if !is_constant_name(name) {
            let reason = format!("`{name}` is not the name of a constant");
            found.push((place.clone(), reason, "use capital letters, digits and `_`"));
        }
        if entry.get("value").and_then(Value::as_i64).is_none() {
            let reason = "the constant has no whole number as its value".to_owned();
            found.push((place.clone(), reason, "write the `value` that is sent"));
        }
        if entry.get("meaning").and_then(Value::as_str).is_none_or(str::is_empty) {
            let reason = "the constant has no `meaning`".to_owned();
            found.push((place, reason, "say what the value means, in a sentence"));
        }
    }
}

fn is_constant_name(name: &str) -> bool {
    let valid = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(valid)
}
