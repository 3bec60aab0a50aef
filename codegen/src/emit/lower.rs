//! Objects as schemas of what progenitor and typify do well.
//!
//! Enumerations, identifiers, unions and aliases are replaced by types that are emitted beside the
//! structs. Limits, defaults and texts are left out: they would become newtypes, default functions
//! and schema dumps, which cost every consumer build time.

use crate::model::{Field, Type};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Stands for any number in the lowered document.
pub(super) const NUMBER: &str = "JsonNumber";

/// Stands for any list of maps of texts in the lowered document.
pub(super) const TEXT_MAPS: &str = "JsonTextMaps";

/// The schema of an object.
pub(super) fn object(fields: &[Field]) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in fields {
        properties.insert(field.wire.clone(), lower(&field.kind));
        if field.required {
            required.push(Value::from(field.wire.as_str()));
        }
    }
    let mut object = json!({ "type": "object", "properties": properties });
    if let Value::Object(map) = &mut object
        && !required.is_empty()
    {
        map.insert("required".to_owned(), required.into());
    }
    object
}

fn lower(kind: &Type) -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    match kind {
        Type::Named(name) => reference(name),
        Type::String | Type::Binary => json!({ "type": "string" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Number => reference(NUMBER),
        Type::Json => json!({}),
        kind if kind.is_text_maps() => reference(TEXT_MAPS),
        Type::List(inner) => json!({ "type": "array", "items": lower(inner) }),
        Type::Map(inner) if **inner == Type::Json => {
            json!({ "type": "object", "additionalProperties": true })
        }
        Type::Map(inner) => json!({ "type": "object", "additionalProperties": lower(inner) }),
    }
}

/// The names that a type is made of.
pub(super) fn mention<'a>(kind: &'a Type, names: &mut BTreeSet<&'a str>) {
    match kind {
        Type::Named(name) => {
            names.insert(name);
        }
        Type::List(inner) | Type::Map(inner) => mention(inner, names),
        _ => {}
    }
}
