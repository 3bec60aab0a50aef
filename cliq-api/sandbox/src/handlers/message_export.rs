//! The export of the messages of a chat, which needs no membership.

use super::input::Input;
use super::view;
use crate::model::State;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &State, input: &Input<'_>) -> Option<Outcome> {
    (input.operation == "maintenance_export_chat_messages").then(|| messages(state, input))
}

/// All messages, or those since `fromtime`, oldest first.
fn messages(state: &State, input: &Input<'_>) -> Outcome {
    let chat = state.chats.get(input.id(0)).ok_or_else(Refusal::url_invalid)?;
    let from = input.query_time("fromtime").unwrap_or(i64::MIN);
    let data: Vec<_> = chat
        .messages
        .iter()
        .filter(|message| message.time >= from)
        .map(|message| {
            let mut message = view::message(message);
            if let Some(map) = message.as_object_mut() {
                map.remove("revision");
                let time = map.get("time").map(ToString::to_string).unwrap_or_default();
                map.insert("ack_key".to_owned(), time.into());
            }
            message
        })
        .collect();
    Ok(Reply::Json(json!({ "data": data })))
}
