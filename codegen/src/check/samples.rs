//! Sample values are of the type that they illustrate.

use super::run::Run;
use super::walk;
use crate::document::Document;
use serde_json::Value;

const KEY: &str = "x-cliq-sample";

/// How many references are followed, so that a cycle ends.
const DEPTH: usize = 16;

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    let mut found = Vec::new();
    walk::values(document, &mut |value, pointer| {
        if let Some(sample) = value.get(KEY) {
            // Of a parameter, the schema is beside it.
            let schema = value.get("schema").unwrap_or(value);
            if !fits(run, document, schema, sample, DEPTH) {
                found.push((format!("{pointer}/{KEY}"), sample.to_string()));
            }
        }
    });
    for (place, sample) in found {
        let reason = format!("the sample {sample} is not a value of its schema");
        run.report(document, &place, reason, "write a value of the type, or of the enum");
    }
}

fn fits(run: &Run<'_>, document: &Document, schema: &Value, value: &Value, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    if let Some((document, target)) = run.target(document, schema) {
        return fits(run, document, target, value, depth);
    }
    let parts = |key: &str| schema.get(key).and_then(Value::as_array);
    if let Some(parts) = parts("allOf") {
        return parts.iter().all(|part| fits(run, document, part, value, depth));
    }
    if let Some(parts) = parts("anyOf") {
        return parts.iter().any(|part| fits(run, document, part, value, depth));
    }
    if parts("enum").is_some_and(|values| !values.contains(value)) {
        return false;
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("object") => value.is_object(),
        Some("array") => value.as_array().is_some_and(|items| {
            let schema = schema.get("items").unwrap_or(&Value::Null);
            items.iter().all(|item| fits(run, document, schema, item, depth))
        }),
        _ => true,
    }
}
