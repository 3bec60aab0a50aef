//! The received JSON of the items of a list.

use super::align::ENVELOPES;
use serde_json::value::RawValue;
use std::collections::HashMap;

/// Returns the JSON of each item of a list, from a body that was read as a page with `count` items.
/// `rearranged` means that the whole body was rearranged. `None` if the items have no counterparts
/// in the body.
pub fn of(body: &[u8], list: &str, rearranged: bool, count: usize) -> Option<Vec<Box<RawValue>>> {
    let whole: &RawValue = serde_json::from_slice(body).ok()?;
    let found = match ElementKind::of(whole) {
        ElementKind::Array if rearranged => Some(whole),
        ElementKind::Object => keyed(whole, list, rearranged),
        _ => None,
    };
    let elements = match found.map(|value| (value, ElementKind::of(value))) {
        Some((list, ElementKind::Array)) => items(list)?,
        // A single item instead of the list.
        Some((item, ElementKind::Object | ElementKind::Scalar)) => vec![item],
        // The body is the item.
        None | Some((_, ElementKind::Null)) => vec![whole],
    };
    (elements.len() == count).then(|| elements.into_iter().map(ToOwned::to_owned).collect())
}

/// The entries other than `null`.
fn items(list: &RawValue) -> Option<Vec<&RawValue>> {
    let mut items: Vec<&RawValue> = serde_json::from_str(list.get()).ok()?;
    items.retain(|item| ElementKind::of(item) != ElementKind::Null);
    Some(items)
}

/// The value of the key of the list, possibly in an undocumented envelope.
fn keyed<'a>(whole: &'a RawValue, list: &str, rearranged: bool) -> Option<&'a RawValue> {
    let keys = object(whole)?;
    if let Some(found) = keys.get(list) {
        return Some(found);
    }
    let mut envelopes = ENVELOPES.iter().filter(|_| rearranged).filter_map(|name| keys.get(*name));
    envelopes.find_map(|inner| object(inner)?.get(list).copied())
}

/// The keys of an object; the last of duplicate keys counts.
fn object(value: &RawValue) -> Option<HashMap<String, &RawValue>> {
    serde_json::from_str(value.get()).ok()
}

#[derive(Clone, Copy, PartialEq)]
enum ElementKind {
    Array,
    Object,
    Null,
    Scalar,
}

impl ElementKind {
    fn of(value: &RawValue) -> Self {
        match value.get().as_bytes().first() {
            Some(b'[') => Self::Array,
            Some(b'{') => Self::Object,
            Some(b'n') => Self::Null,
            _ => Self::Scalar,
        }
    }
}

#[cfg(test)]
mod tests {
    fn of(body: &str, rearranged: bool, count: usize) -> Option<Vec<String>> {
        let found = super::of(body.as_bytes(), "list", rearranged, count)?;
        Some(found.iter().map(|raw| raw.get().to_owned()).collect())
    }

    #[test]
    fn items_are_found_in_each_arrangement() {
        let one = r#"{"id" : 1.0e3}"#;
        for (body, rearranged, expected) in [
            (r#"{"list":[ {"id" : 1.0e3} , 2 ],"a":0}"#, false, vec![one, "2"]),
            (r#"{"list":[0],"list":[{"id" : 1.0e3}]}"#, false, vec![one]),
            (r#"{"list":[null,{"id" : 1.0e3},[{}]]}"#, false, vec![one, "[{}]"]),
            (r#"{"list":{"id" : 1.0e3}}"#, false, vec![one]),
            (r#"{"id" : 1.0e3}"#, false, vec![one]),
            (r#"[{"id" : 1.0e3}]"#, true, vec![one]),
            (r#"{"data":{"list":[{"id" : 1.0e3}]}}"#, true, vec![one]),
        ] {
            let found = of(body, rearranged, expected.len());
            assert_eq!(found, Some(expected.iter().map(ToString::to_string).collect()), "{body}");
        }
    }

    #[test]
    fn items_without_counterparts_are_not_guessed() {
        assert_eq!(of(r#"{"list":[1,2]}"#, false, 1), None);
        assert_eq!(of(r#"{"a":1}"#, false, 2), None);
        assert_eq!(of("[1]", false, 0), None);
        assert_eq!(of("", false, 1), None);
    }
}
