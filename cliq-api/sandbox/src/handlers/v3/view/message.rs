//! JSON form of messages.

use super::person;
use crate::handlers::json::{insert, iso};
use crate::model::State;
use crate::model::chat::{Chat, Pin};
use crate::model::message::Message;
use serde_json::{Value, json};

/// A message as it is read. Times are ISO 8601 here.
pub(crate) fn message(message: &Message) -> Value {
    json!({
        "id": message.id("_"),
        "type": message.kind,
        "content": message.content,
        "sender": { "id": message.sender, "name": message.sender_name },
        "time": iso(message.time),
    })
}

/// A pinned message with its pin.
pub(crate) fn pinned_message(state: &State, chat: &Chat, pin: &Pin) -> Option<Value> {
    let mut body = message(chat.message(pin.message)?);
    let is_primary = chat.pins.first().is_some_and(|first| first.message == pin.message);
    let expiry = if pin.expiry < 0 { Value::from(-1) } else { iso(pin.expiry).into() };
    insert(&mut body, "is_pinned", Some(true));
    insert(
        &mut body,
        "pin_information",
        Some(json!({
            "creator": person(state, &pin.creator),
            "created_time": iso(pin.created),
            "last_modified_time": iso(pin.created),
            "expiry_time": expiry,
            "is_primary": is_primary,
        })),
    );
    Some(body)
}
