//! References to schemas.

use serde_json::Value;

/// The schemas that a value refers to by itself. What stands in examples is no reference.
pub(crate) fn mentioned(value: &Value) -> Vec<&str> {
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
