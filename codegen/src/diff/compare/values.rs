//! Values of documents as they are compared and shown.

use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static EMPTY: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

/// Keys of lists whose order says nothing.
const SETS: [&str; 7] = ["any", "are", "enum", "keys", "required", "values", "x-cliq-versions"];

/// The object that a key holds; an empty one where there is none.
pub(super) fn object<'c>(side: &'c Map<String, Value>, key: &str) -> &'c Map<String, Value> {
    side.get(key).and_then(Value::as_object).unwrap_or(&EMPTY)
}

/// A value in one line: text as it is, anything else as JSON with sorted keys.
pub(super) fn compact(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => sorted(other).to_string(),
    }
}

/// The value with its keys in order, and lists whose order says nothing.
pub(super) fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let by_key: BTreeMap<&String, &Value> = map.iter().collect();
            let entry = |(key, value): (&String, &Value)| {
                let mut value = sorted(value);
                if let (true, Value::Array(list)) = (SETS.contains(&key.as_str()), &mut value) {
                    list.sort_by_cached_key(Value::to_string);
                }
                (key.clone(), value)
            };
            by_key.into_iter().map(entry).collect()
        }
        Value::Array(list) => list.iter().map(sorted).collect(),
        other => other.clone(),
    }
}
