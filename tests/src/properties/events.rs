//! Whatever a body holds becomes an event without loss, or an error of one line that does not quote it.

use super::line;
use cliq_api::ErrorKind;
use cliq_api::incoming::event::{Access, Environment, Event, EventKind, MAX_SIZE};
use serde_json::{Map, Value};

/// What no error shows.
const SECRET: &str = "planted-4f7c21";

/// Keys that fields of the envelope have.
const ENVELOPE: [&str; 10] = [
    "eventId",
    "event_id",
    "handler",
    "name",
    "params",
    "response_url",
    "sub_action",
    "timestamp",
    "type",
    "unique_name",
];

/// Any bytes as a body.
pub fn check(input: &[u8]) {
    match Event::parse(input) {
        Ok(event) => {
            check_event(&event, input);
            assert_eq!(Event::parse(input).ok(), Some(event), "parsed again");
        }
        Err(error) => {
            line::check_error(&error, 0, &[SECRET]);
            assert_eq!(error.kind(), ErrorKind::Input, "{error}");
        }
    }
}

/// A body that has to become an event.
///
/// # Panics
///
/// If it becomes none, or something is lost.
#[allow(clippy::must_use_candidate, reason = "the check is enough")]
pub fn check_json(body: &Value) -> Event {
    let bytes = body.to_string();
    let event = Event::parse(bytes.as_bytes()).unwrap_or_else(|error| panic!("{error}: {body}"));
    check_event(&event, bytes.as_bytes());
    event
}

fn check_event(event: &Event, input: &[u8]) {
    assert!(input.len() <= MAX_SIZE);
    assert_eq!(event.raw(), input);
    assert!(!format!("{event:?}").is_empty());
    assert_eq!(event.handler.is_none(), matches!(event.kind, EventKind::Unknown(_)));
    if let Ok(Value::Object(received)) = serde_json::from_slice(input) {
        assert_eq!(event.to_json(), received);
        check_arguments(event, &received);
    }
}

/// The fields of an envelope write back what was received.
fn check_arguments(event: &Event, received: &Map<String, Value>) {
    let (Some(Value::Object(_)), Some(Value::Object(params))) =
        (received.get("handler"), received.get("params"))
    else {
        return;
    };
    let mut arguments = event.kind.to_map();
    let access = event.access.as_ref().map(Access::to_map);
    let environment = event.environment.as_ref().map(Environment::to_map);
    for (key, read) in [("access", access), ("environment", environment)] {
        if let Some(read) = read
            && !arguments.contains_key(key)
        {
            arguments.insert(key.to_owned(), Value::Object(read));
        }
    }
    // The envelope has it.
    if let (Some(_), Some(value)) = (&event.sub_action, params.get("sub_action")) {
        arguments.insert("sub_action".to_owned(), value.clone());
    }
    assert_eq!(&arguments, params);
    for (key, value) in received.iter().filter(|(key, _)| !ENVELOPE.contains(&key.as_str())) {
        assert_eq!(event.other.get(key), Some(value), "{key}");
    }
}
