//! What a schema is, in a few words.

use serde_json::Value;
use std::collections::BTreeMap;

/// A schema in a few words, with schemas that have another name under that; two with the same words are one type in Rust.
pub(super) fn of(schema: &Value, renamed: &BTreeMap<&str, &str>) -> String {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        return (*renamed.get(name).unwrap_or(&name)).to_owned();
    }
    if let Some(Value::Array(parts)) = schema.get("allOf") {
        let parts: Vec<String> = parts.iter().map(|part| of(part, renamed)).collect();
        return parts.join(" and ");
    }
    if let Some(first) = schema.get("anyOf").and_then(Value::as_array).and_then(|all| all.first()) {
        return of(first, renamed);
    }
    let inner = |key: &str| schema.get(key).filter(|inner| inner.is_object());
    match schema.get("type").and_then(Value::as_str) {
        Some("string") if schema.get("format").is_some_and(|format| format == "binary") => {
            "file".to_owned()
        }
        Some("array") => match inner("items") {
            Some(items) => format!("list of {}", of(items, renamed)),
            None => "list".to_owned(),
        },
        Some("object") => match inner("additionalProperties") {
            Some(_) if schema.get("properties").is_some() => "object".to_owned(),
            Some(values) => format!("map of {}", of(values, renamed)),
            None => "object".to_owned(),
        },
        Some(kind) => kind.to_owned(),
        None => "anything".to_owned(),
    }
}
