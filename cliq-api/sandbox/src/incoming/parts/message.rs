//! Messages. What they share with posted messages is checked by the document of posting.

use crate::endpoint::Endpoint;
use crate::incoming::expected::{self, Expected, Field, may, must};
use crate::strict;
use serde_json::{Map, Value};

const SUGGESTION: Expected =
    Expected::Object(&[must("text", Expected::Name), may("icon", Expected::Name)]);
const SUGGESTIONS: Expected = Expected::Object(&[must("list", Expected::List(&SUGGESTION))]);
const QUESTION: Expected = Expected::Object(&[
    must("name", Expected::Name),
    must("question", Expected::Name),
    may("value", Expected::Map(&Expected::Text)),
    may("suggestions", SUGGESTIONS),
]);
const CONTEXT: Expected = Expected::Object(&[
    must("id", Expected::Name),
    may("timeout", Expected::Number),
    must("params", Expected::List(&QUESTION)),
]);
const VIEW: Expected = Expected::Either(&[
    Expected::OneOf(&["navigation", "ephemeral", "popup"]),
    Expected::Object(&[must("navigation", Expected::Bool)]),
]);

/// Keys that only an answer has.
const OWN: &[Field] = &[
    may("suggestions", SUGGESTIONS),
    may("context", CONTEXT),
    may("view", VIEW),
    may("styles", Expected::Map(&Expected::Any)),
    may("mentions", Expected::Any),
];
/// Keys that a posted message has too.
const SHARED: &[&str] = &["text", "bot", "card", "slides", "buttons", "references"];

/// Says what is wrong with a message, or with the edit of one.
pub(super) fn check(output: &Value, endpoints: &[Endpoint], edit: bool) -> Result<(), String> {
    let Value::Object(map) = output else { return Err("it is not a map".to_owned()) };
    let mut shared = Map::new();
    for (key, value) in map {
        if SHARED.contains(&key.as_str()) {
            shared.insert(key.clone(), value.clone());
        } else if let Some(Field(_, _, own)) = OWN.iter().find(|field| field.1 == key) {
            expected::check(own, value, key)?;
        } else if !(edit && key == "type") {
            return Err(format!("the key `{key}` is unknown in a message; leave it out"));
        }
    }
    let Some(posting) = endpoints.iter().find(|known| known.id == "messages_post_to_chat") else {
        return Ok(());
    };
    strict::named(posting, "Message", &Value::Object(shared)).map_err(|refusal| refusal.message)
}
