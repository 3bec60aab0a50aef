//! Values without the order in which they are written.

use serde_json::Value;
use std::collections::BTreeMap;

/// The value with its keys in order, and so the lists of the keys that `is_set` names.
pub(crate) fn sorted(value: &Value, is_set: fn(&str) -> bool) -> Value {
    match value {
        Value::Object(map) => {
            let by_key: BTreeMap<&String, &Value> = map.iter().collect();
            let entry = |(key, value): (&String, &Value)| {
                let mut value = sorted(value, is_set);
                if let (true, Value::Array(list)) = (is_set(key), &mut value) {
                    list.sort_by_cached_key(Value::to_string);
                }
                (key.clone(), value)
            };
            by_key.into_iter().map(entry).collect()
        }
        Value::Array(list) => list.iter().map(|value| sorted(value, is_set)).collect(),
        other => other.clone(),
    }
}
