//! Reads a key that holds one text or a list of them.

use serde_json::{Map, Value};

/// The texts of a value that is one text or a list; other entries are left out.
pub(crate) fn of(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let one = value.and_then(Value::as_str);
    let list = value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    one.into_iter().chain(list)
}

/// The texts of a key, owned.
pub(crate) fn owned(map: &Map<String, Value>, key: &str) -> Vec<String> {
    of(map.get(key)).map(str::to_owned).collect()
}

/// The text of a key, or nothing.
pub(crate) fn one(map: &Map<String, Value>, key: &str) -> String {
    map.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{of, owned};
    use serde_json::json;

    #[test]
    fn one_text_and_a_list_are_read_alike() {
        assert_eq!(of(Some(&json!("a"))).collect::<Vec<_>>(), ["a"]);
        assert_eq!(of(Some(&json!(["a", 1, "b"]))).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(of(Some(&json!(1))).count() + of(None).count(), 0);
        let map = json!({ "key": "a" });
        assert_eq!(owned(map.as_object().unwrap(), "key"), ["a"]);
    }
}
