//! The examples in `../shared/notes` are read without loss.

use cliq_api::incoming::event::{EventKind, Handler};
use serde_json::Value;
use tests::properties::events::check_json;

/// The JSON in the code blocks of the notes: one event a line, or one event in several lines.
fn examples() -> Vec<Value> {
    let path = tests::repository::root().join("../shared/notes/incoming.md");
    let notes = std::fs::read_to_string(path).unwrap();
    let blocks = notes.split("```json\n").skip(1).filter_map(|block| block.split("```").next());
    blocks
        .flat_map(|block| {
            let events = serde_json::Deserializer::from_str(block).into_iter::<Value>();
            events
                .map(|event| event.unwrap_or_else(|error| panic!("{error}: {block}")))
                .collect::<Vec<_>>()
        })
        .filter(|event| event.get("handler").is_some())
        .collect()
}

fn is_empty(value: &Value) -> bool {
    matches!(value, Value::Null)
        || value.as_str() == Some("")
        || value.as_array().is_some_and(Vec::is_empty)
        || value.as_object().is_some_and(serde_json::Map::is_empty)
}

#[test]
#[cfg_attr(not(notes), ignore = "needs ../shared/notes, which is absent")]
fn every_example_of_the_notes_is_read() {
    let examples = examples();
    assert!(examples.len() >= 18, "{} examples are hardly all", examples.len());
    let mut handlers: Vec<Handler> = Vec::new();
    for example in &examples {
        let event = check_json(example);
        assert!(!matches!(event.kind, EventKind::Unknown(_)), "{example}");
        handlers.extend(event.handler);
        // Every argument that is not empty has a field.
        let unread: Vec<_> =
            event.kind.other().iter().filter(|(_, value)| !is_empty(value)).collect();
        assert!(unread.is_empty() && event.other.is_empty(), "{unread:?} of {example}");
    }
    handlers.dedup();
    assert!(handlers.len() >= 17, "{handlers:?}");
}
