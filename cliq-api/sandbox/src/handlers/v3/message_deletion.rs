//! Deletion of several messages.

use crate::handlers::input::Input;
use crate::model::State;
use crate::model::message::message_key;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    (input.operation == "messages_delete_many").then(|| delete_many(state, input))
}

/// Deletes what the caller may delete, and tells what became of each message.
fn delete_many(state: &mut State, input: &Input<'_>) -> Outcome {
    let is_admin = state.owner() == input.caller && input.query_text("reason").is_some();
    let ids = input.query_ids("message_ids").unwrap_or_default();
    if ids.is_empty() {
        return Err(Refusal::bad("invalid_parameters", "'message_ids' is empty."));
    }
    let chat = state.chat_mut(input.id(0), input.caller).map_err(|_| no_chat())?;
    let mut results = Vec::new();
    for id in ids {
        let found = message_key(&id).and_then(|key| chat.message(key));
        let error = match found {
            None => Some(("message_not_found", "The message does not exist.")),
            // Administrators delete those of others and of bots, for a reason.
            Some(message) if message.sender != input.caller && !is_admin => {
                Some(("access_denied", "Only the sender and administrators can delete it."))
            }
            Some(message) => {
                let key = message.key();
                chat.messages.retain(|message| message.key() != key);
                None
            }
        };
        results.push(result(&id, error));
    }
    Ok(Reply::Json(json!({ "type": "message.delete_result", "data": results })))
}

fn result(id: &str, error: Option<(&str, &str)>) -> Value {
    match error {
        None => json!({ "id": id, "status": "success" }),
        Some((code, message)) => json!({
            "id": id,
            "status": "failed",
            "error": { "code": code, "message": message },
        }),
    }
}

pub(crate) fn no_chat() -> Refusal {
    let message = "The chat does not exist, or you do not take part in it.";
    Refusal::not_found("chat_not_found", message)
}
