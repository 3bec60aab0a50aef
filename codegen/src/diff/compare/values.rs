//! Values of documents as they are compared and shown.

use crate::document::unordered;
use serde_json::{Map, Value};
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
    unordered::sorted(value, |key| SETS.contains(&key))
}
