//! Messages pinned in chats.

use super::input::Input;
use super::view;
use crate::model::State;
use crate::model::chat::Pin;
use crate::model::message::message_key;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "chats_pin_message" => pin(state, input),
        "chats_unpin_message" => unpin(state, input),
        "chats_get_pinned_message" => get_pinned(state, input),
        _ => return None,
    })
}

fn pin(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = input.id(0);
    let key = input.text("id").and_then(message_key);
    let chat = state.chat_mut(id, input.caller)?;
    let message = key
        .filter(|key| chat.message(*key).is_some())
        .ok_or_else(|| Refusal::bad("invalid_inputs", "There is no such message in the chat."))?;
    // This version knows the primary pin only, and replaces it.
    chat.pins.retain(|pin| pin.message != message);
    if !chat.pins.is_empty() {
        chat.pins.remove(0);
    }
    chat.pins_changed = input.now;
    let pin = Pin {
        message,
        creator: input.caller.to_owned(),
        created: input.now,
        expiry: input.body.get("expiry_time").and_then(Value::as_i64).unwrap_or(-1),
    };
    chat.pins.insert(0, pin);
    pinned(state, input).map(|data| Reply::Json(json!({ "data": data })))
}

fn get_pinned(state: &State, input: &Input<'_>) -> Outcome {
    pinned(state, input).map(|data| Reply::Json(json!({ "type": "stickymessage", "data": data })))
}

/// The pin of a chat, unless it ended or its message is gone.
fn pinned(state: &State, input: &Input<'_>) -> Result<Value, Refusal> {
    let chat = state.chat(input.id(0), input.caller)?;
    chat.current_pins(input.now)
        .next()
        .and_then(|pin| view::pin(state, input.id(0), chat, pin))
        .ok_or_else(Refusal::url_invalid)
}

fn unpin(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = state.chat_mut(input.id(0), input.caller)?;
    if chat.pins.is_empty() {
        return Err(Refusal::bad("operation_failed", "No message is pinned in the chat."));
    }
    chat.pins.remove(0);
    chat.pins_changed = input.now;
    Ok(Reply::Empty)
}
