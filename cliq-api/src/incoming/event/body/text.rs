//! JSON as text.

use super::surrogates::without_lone_surrogates;
use crate::Error;
use serde_json::{Map, Value};

/// Parses JSON. Depth is bounded by the parser.
pub fn json(text: &[u8]) -> Result<Value, Error> {
    serde_json::from_slice(text)
        .or_else(|error| match without_lone_surrogates(text) {
            Some(text) => serde_json::from_slice(&text),
            None => Err(error),
        })
        .map_err(|error| {
            Error::input(
                format!("the event is not JSON: {error}"),
                "pass the whole body of the request; a script has to pass a map as `body`, not its text",
            )
        })
}

/// The value of a field of a form: an object or a list if the text is one.
pub fn field(text: String) -> Value {
    let trimmed = text.trim_start();
    if trimmed.starts_with(['{', '['])
        && let Ok(value) = serde_json::from_str(trimmed)
    {
        return value;
    }
    Value::String(text)
}

/// Whether keys that are no JSON say which handler they are for.
pub fn is_event(keys: &Map<String, Value>) -> bool {
    ["handler", "type", "operation"].iter().any(|key| keys.contains_key(*key))
}
