//! Whether a document holds what an action expects.

use serde_json::Value;

/// Whether `found` holds `expected`; the rules are those of [`super::Action::expects`].
pub(super) fn holds(found: &Value, expected: &Value) -> bool {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) if !expected.is_empty() => {
            expected.iter().all(|(key, expected)| match found.get(key) {
                Some(found) => holds(found, expected),
                None => expected.is_null(),
            })
        }
        (Value::Array(found), Value::Array(expected)) if !expected.is_empty() => {
            let mut left = found.iter();
            expected.iter().all(|expected| left.any(|found| holds(found, expected)))
        }
        (found, expected) => found == expected,
    }
}
