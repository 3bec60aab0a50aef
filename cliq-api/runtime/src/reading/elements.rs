//! The received JSON of the items of a list.

use super::align::ENVELOPES;
use serde_json::value::RawValue;
use std::collections::HashMap;

/// The JSON of each item of a list, out of a body that was read as a page with `count` items.
/// `rearranged` tells that the body as a whole came in another arrangement. `None` where the items
/// have no counterparts in the body.
pub fn of(body: &[u8], list: &str, rearranged: bool, count: usize) -> Option<Vec<Box<RawValue>>> {
    let whole: &RawValue = serde_json::from_slice(body).ok()?;
    let found = match Kind::of(whole) {
        Kind::Array if rearranged => Some(whole),
        Kind::Object => keyed(whole, list, rearranged),
        _ => None,
    };
    let elements = match found.map(|value| (value, Kind::of(value))) {
        Some((list, Kind::Array)) => items(list)?,
        // One item in place of the list.
        Some((item, Kind::Object | Kind::Scalar)) => vec![item],
        // The body is the item.
        None | Some((_, Kind::Null)) => vec![whole],
    };
    (elements.len() == count).then(|| elements.into_iter().map(ToOwned::to_owned).collect())
}

/// The entries that hold something; entries that are `null` are read as none.
fn items(list: &RawValue) -> Option<Vec<&RawValue>> {
    let mut items: Vec<&RawValue> = serde_json::from_str(list.get()).ok()?;
    items.retain(|item| Kind::of(item) != Kind::Null);
    Some(items)
}

/// The value of the list's key, in an envelope that is not documented too.
fn keyed<'a>(whole: &'a RawValue, list: &str, rearranged: bool) -> Option<&'a RawValue> {
    let keys = object(whole)?;
    if let Some(found) = keys.get(list) {
        return Some(found);
    }
    let mut envelopes = ENVELOPES.iter().filter(|_| rearranged).filter_map(|name| keys.get(*name));
    envelopes.find_map(|inner| object(inner)?.get(list).copied())
}

/// The keys of an object; of a key that is there twice, the last one counts.
fn object(value: &RawValue) -> Option<HashMap<String, &RawValue>> {
    serde_json::from_str(value.get()).ok()
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Array,
    Object,
    Null,
    Scalar,
}

impl Kind {
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
