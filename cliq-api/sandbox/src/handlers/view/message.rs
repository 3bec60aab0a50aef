//! JSON form of messages.

use crate::handlers::json::insert;
use crate::model::message::Message;
use serde_json::{Value, json};

/// A message as it is read.
pub(crate) fn message(message: &Message) -> Value {
    let mut body = json!({
        "sender": { "name": message.sender_name, "id": message.sender },
        "id": message.id("_"),
        "time": message.time,
        "type": message.kind,
        "content": message.content,
    });
    insert(&mut body, "revision", (message.revision > 0).then_some(message.revision));
    body
}
