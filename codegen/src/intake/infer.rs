//! A schema from an example.

use super::unite;
use serde_json::{Map, Value, json};

/// The schema that an example shows.
pub(super) fn schema(example: &Value) -> Value {
    match example {
        Value::Null => json!({}),
        Value::Bool(_) => json!({ "type": "boolean" }),
        Value::String(_) => json!({ "type": "string" }),
        Value::Number(number) if number.is_f64() => json!({ "type": "number" }),
        Value::Number(_) => json!({ "type": "integer" }),
        Value::Array(list) => json!({ "type": "array", "items": items(list) }),
        Value::Object(map) if map.is_empty() => {
            json!({ "type": "object", "additionalProperties": true })
        }
        Value::Object(map) if is_map(map.keys()) => {
            let values = map.values().map(schema).reduce(unite::schemas);
            json!({ "type": "object", "additionalProperties": values })
        }
        Value::Object(map) => {
            let properties: Map<String, Value> =
                map.iter().map(|(name, value)| (name.clone(), schema(value))).collect();
            json!({ "type": "object", "properties": properties })
        }
    }
}

/// The schema of the items of a list.
pub(super) fn items(list: &[Value]) -> Value {
    list.iter().map(schema).reduce(unite::schemas).unwrap_or_else(|| json!({}))
}

/// Whether the keys of an object are data, such as ids or emoji, and not names of properties.
pub(super) fn is_map<'a>(mut keys: impl Iterator<Item = &'a String>) -> bool {
    keys.all(|key| !key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_lists_and_maps_are_told_apart() {
        let example = json!({ "name": "Oak", "leaves": [1, 2], "rings": { "1": { "mm": 2.5 }, "2": { "mm": 3 } } });
        assert_eq!(
            schema(&example),
            json!({ "type": "object", "properties": {
                "name": { "type": "string" },
                "leaves": { "type": "array", "items": { "type": "integer" } },
                "rings": { "type": "object", "additionalProperties":
                    { "type": "object", "properties": { "mm": { "type": ["integer", "number"] } } } },
            } })
        );
    }
}
