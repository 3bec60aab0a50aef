//! Types: every schema says what it is, in the words of OpenAPI 3.0.
//!
//! Spellings of other languages are translated, a missing type is read off the other keys or the
//! example, lists have items and objects a shape, and what OpenAPI 3.1 says differently is said in
//! the way of 3.0.

use crate::intake::nodes::{self, SchemaPlace, is, set_types, types};
use crate::intake::{Intake, infer};
use serde_json::{Map, Value, json};

/// Keys that a schema keeps.
const KEPT: &[&str] = &[
    "type",
    "format",
    "description",
    "enum",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "allOf",
    "anyOf",
    "oneOf",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minimum",
    "maximum",
    "pattern",
    "default",
    "example",
    "x-enum-varnames",
    "$ref",
    "deprecated",
    "minProperties",
    "maxProperties",
];

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let file = draft.file.clone();
        nodes::every(draft, &mut |place, schema| {
            let mut report = |what: String| log.repaired(&file, &place.pointer, what);
            if let Value::Object(map) = schema {
                one(map, place, &mut report);
            } else {
                report("the schema is not a mapping; any value is accepted".to_owned());
                *schema = json!({});
            }
        });
    }
}

fn one(schema: &mut Map<String, Value>, place: &SchemaPlace, report: &mut dyn FnMut(String)) {
    if schema.contains_key("$ref") {
        schema.retain(|key, _| matches!(key.as_str(), "$ref" | "description"));
        return;
    }
    if let Some(value) = schema.shift_remove("const") {
        schema.insert("enum".to_owned(), json!([value]));
        report("a constant is an enum of one value".to_owned());
    }
    if let Some(Value::Array(examples)) = schema.shift_remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        schema.entry("example").or_insert(first);
    }
    for key in ["nullable", "not", "discriminator"] {
        if schema.shift_remove(key).is_some() {
            report(format!("`{key}` is left out"));
        }
    }
    schema.retain(|key, _| KEPT.contains(&key.as_str()));
    shapes(schema, report);
    let given = schema.get("type").cloned();
    spell(schema, report);
    if types(schema).is_empty()
        && !["allOf", "anyOf", "oneOf"].iter().any(|key| schema.contains_key(*key))
    {
        if let Some(kind) = guess(schema) {
            report(format!(
                "the type is missing or unknown ({}); read as `{kind}`",
                given.unwrap_or_default()
            ));
            set_types(schema, vec![kind.to_owned()]);
        } else if given.is_some() {
            report("the type is unknown; any value is accepted".to_owned());
        }
    }
    containers(schema, place, report);
}

/// Drops keys whose value has the wrong form.
fn shapes(schema: &mut Map<String, Value>, report: &mut dyn FnMut(String)) {
    let right = |key: &str, value: &Value| match key {
        "properties" | "items" => value.is_object(),
        "additionalProperties" => value.is_object() || value.is_boolean(),
        "enum" | "required" | "allOf" | "anyOf" | "oneOf" => {
            value.as_array().is_some_and(|list| !list.is_empty())
        }
        "description" | "format" | "pattern" => value.is_string(),
        "uniqueItems" | "deprecated" => value.is_boolean(),
        _ => true,
    };
    schema.retain(|key, value| {
        let right = right(key, value);
        if !right {
            report(format!("`{key}` is malformed; removed"));
        }
        right
    });
    let properties = schema.get("properties").and_then(Value::as_object).cloned();
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        let before = required.len();
        required.retain(|name| {
            let name = name.as_str();
            name.is_some_and(|name| {
                properties.as_ref().is_some_and(|known| known.contains_key(name))
            })
        });
        let mut seen = Vec::new();
        required.retain(|name| {
            let fresh = !seen.contains(name);
            seen.push(name.clone());
            fresh
        });
        if required.len() != before {
            report("`required` lists an unknown property, or a property twice; removed".to_owned());
        }
        if required.is_empty() {
            schema.shift_remove("required");
        }
    }
}

/// Brings the type into the spelling of OpenAPI.
fn spell(schema: &mut Map<String, Value>, report: &mut dyn FnMut(String)) {
    let Some(given) = schema.shift_remove("type") else { return };
    let listed = match &given {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        Value::String(one) => vec![one.as_str()],
        _ => Vec::new(),
    };
    let mut kinds = Vec::new();
    for word in listed {
        let plain = word.trim().to_lowercase();
        let kind = match plain.as_str() {
            "string" | "integer" | "number" | "boolean" | "array" | "object" => plain.as_str(),
            "str" | "text" | "char" | "date" | "datetime" | "date-time" | "email" | "uri"
            | "url" | "uuid" => "string",
            "int" | "long" | "int32" | "int64" | "short" => "integer",
            "float" | "double" | "decimal" | "numeric" => "number",
            "bool" => "boolean",
            "list" => "array",
            "map" | "dict" | "json" | "hash" | "jsonobject" => "object",
            "file" | "binary" => {
                schema.insert("format".to_owned(), "binary".into());
                "string"
            }
            _ => continue,
        };
        kinds.push(kind.to_owned());
    }
    let mixed = kinds.len() > 1 && kinds.iter().any(|kind| kind == "object" || kind == "array");
    set_types(schema, if mixed { Vec::new() } else { kinds });
    if schema.get("type") != Some(&given) && schema.contains_key("type") {
        report(format!(
            "the type {given} is written as {}",
            schema.get("type").unwrap_or(&Value::Null)
        ));
    }
}

/// The type that the other keys show.
fn guess(schema: &Map<String, Value>) -> Option<&'static str> {
    if schema.contains_key("properties") || schema.contains_key("additionalProperties") {
        return Some("object");
    }
    if schema.contains_key("items") {
        return Some("array");
    }
    let sample =
        schema.get("enum").and_then(|values| values.get(0)).or_else(|| schema.get("example"));
    match sample {
        Some(Value::String(_)) => Some("string"),
        Some(Value::Bool(_)) => Some("boolean"),
        Some(Value::Number(number)) => Some(if number.is_f64() { "number" } else { "integer" }),
        Some(Value::Array(_)) => Some("array"),
        Some(Value::Object(_)) => Some("object"),
        _ if schema.contains_key("format") || schema.contains_key("maxLength") => Some("string"),
        _ => None,
    }
}

/// Lists have items, and objects a shape.
fn containers(
    schema: &mut Map<String, Value>,
    place: &SchemaPlace,
    report: &mut dyn FnMut(String),
) {
    let example = schema.get("example").cloned();
    if is(schema, "array") && !schema.contains_key("items") {
        let items = match example.as_ref().and_then(Value::as_array) {
            Some(list) if !list.is_empty() => infer::items(list),
            _ if place.name.ends_with("ids") => json!({ "type": "string" }),
            _ => json!({}),
        };
        report("the list has no items; inferred from the example or the name".to_owned());
        schema.insert("items".to_owned(), items);
    }
    if !is(schema, "array") {
        schema.shift_remove("items");
    }
    if !is(schema, "object") {
        for key in ["properties", "required", "additionalProperties"] {
            if !schema.contains_key("allOf") {
                schema.shift_remove(key);
            }
        }
        return;
    }
    for key in ["enum", "format"] {
        schema.shift_remove(key);
    }
    let bare = schema.get("properties").and_then(Value::as_object).is_none_or(Map::is_empty);
    if bare
        && !schema.contains_key("additionalProperties")
        && !schema.contains_key("allOf")
        && !schema.contains_key("oneOf")
        && !schema.contains_key("anyOf")
    {
        schema.shift_remove("properties");
        if let Some(Value::Object(shown)) = &example
            && !shown.is_empty()
            && let Value::Object(inferred) = infer::schema(&Value::Object(shown.clone()))
        {
            schema.extend(inferred.into_iter().filter(|(key, _)| key != "type"));
            report("an object without properties; inferred from its example".to_owned());
        } else {
            report("an object without properties; any key is accepted".to_owned());
        }
        schema.entry("additionalProperties").or_insert(Value::Bool(true));
        schema.insert("x-intake-bare".to_owned(), true.into());
    } else if bare {
        schema.shift_remove("properties");
        schema.shift_remove("required");
        if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
            schema.insert("additionalProperties".to_owned(), true.into());
        }
    }
}
