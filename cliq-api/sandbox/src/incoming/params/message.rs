//! Messages.

use crate::model::message::Message;
use serde_json::{Value, json};

/// A message as an object. Its time is text here.
pub(crate) fn message(message: &Message) -> Value {
    json!({
        "id": message.id("_"),
        "time": message.time.to_string(),
        "type": message.kind,
        "text": message.text,
        "content": message.content,
        "sender": { "id": message.sender, "name": message.sender_name },
        "is_read": false,
        "mentions": [],
    })
}

/// The details of a message that a user just wrote. Its time is a number here.
pub(crate) fn details(time: i64, text: &str, mentions: &Value) -> Value {
    json!({ "time": time, "message": { "type": "text", "text": text, "mentions": mentions } })
}
