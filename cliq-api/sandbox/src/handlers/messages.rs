//! Messages: reading, editing and deleting.

use super::input::{Input, addressed};
use super::json::insert;
use super::view;
use crate::model::State;
use crate::model::message::address_key;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "messages_list" => list(state, input),
        "messages_get" => get(state, input),
        "messages_edit" => edit(state, input),
        "messages_delete" => delete(state, input),
        _ => return None,
    })
}

/// Newest first; both ends of the window are part of it.
fn list(state: &State, input: &Input<'_>) -> Outcome {
    let from = input.query_time("fromtime").unwrap_or(i64::MIN);
    let to = input.query_time("totime").unwrap_or(i64::MAX);
    let data: Vec<_> = state
        .chat(input.id(0), input.caller)?
        .history(input.caller)
        .rev()
        .filter(|message| (from..=to).contains(&message.time))
        .take(input.limit(100))
        .map(view::message)
        .collect();
    Ok(Reply::Json(json!({ "data": data })))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let chat = state.chat(input.id(0), input.caller)?;
    let message = address_key(input.id(1)).and_then(|key| chat.message(key));
    message.map(|message| Reply::Json(view::message(message))).ok_or_else(Refusal::url_invalid)
}

fn edit(state: &mut State, input: &Input<'_>) -> Outcome {
    let sender = addressed(state, input)?.sender.clone();
    if !state.speaks_for(input.caller, &sender) {
        return Err(Refusal::forbidden(
            "Only the sender of a message may edit it, and the creator of a bot those of the bot.",
        ));
    }
    let message = addressed(state, input)?;
    if message.kind == "file" {
        return Err(Refusal::bad("operation_failed", "Messages with files cannot be edited."));
    }
    input.text("text").unwrap_or_default().clone_into(&mut message.text);
    insert(&mut message.content, "text", Some(message.text.clone()));
    message.revision += 1;
    Ok(Reply::Empty)
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let message = addressed(state, input)?;
    if message.sender != input.caller {
        return Err(Refusal::bad(
            "message_delete_failed",
            "Only the sender may delete a message, and messages of bots stay.",
        ));
    }
    let key = message.key();
    let chat = state.chat_mut(input.id(0), input.caller)?;
    chat.messages.retain(|message| message.key() != key);
    Ok(Reply::Empty)
}
