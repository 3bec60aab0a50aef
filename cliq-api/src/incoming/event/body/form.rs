//! Fields of a form.

use super::text::{field, is_event, json};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

/// The keys of an encoded form. The form may be JSON that was encoded as one, or have one field that
/// holds the JSON of an event. `None` if the text is no form.
pub fn keys(body: &[u8]) -> Option<Map<String, Value>> {
    let text = std::str::from_utf8(body).ok()?;
    let whole = decoded(text);
    if whole.starts_with('{') {
        let whole = whole.strip_suffix('=').unwrap_or(&whole);
        if let Ok(Value::Object(keys)) = json(whole.as_bytes()) {
            return Some(keys);
        }
    }
    let mut keys = Map::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=')?;
        keys.insert(decoded(name), field(decoded(value)));
    }
    if is_event(&keys) {
        return Some(keys);
    }
    match keys.into_iter().next() {
        Some((_, Value::Object(event))) if is_event(&event) => Some(event),
        _ => None,
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}
