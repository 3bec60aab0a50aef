//! JSON fragments that many responses share.

use cliq_runtime::time::Timestamp;
use serde_json::Value;

/// ISO 8601, as most modules write times.
pub(crate) fn iso(milliseconds: i64) -> String {
    Timestamp::from(milliseconds.max(0)).to_iso_8601().unwrap_or_default()
}

/// Adds a key to a JSON object, if there is a value.
pub(crate) fn insert(object: &mut Value, key: &str, value: Option<impl Into<Value>>) {
    if let (Value::Object(map), Some(value)) = (object, value) {
        map.insert(key.to_owned(), value.into());
    }
}

#[cfg(test)]
mod tests {
    use super::iso;

    #[test]
    fn times_are_iso() {
        assert_eq!(iso(1_767_225_600_000), "2026-01-01T00:00:00+00:00");
    }
}
