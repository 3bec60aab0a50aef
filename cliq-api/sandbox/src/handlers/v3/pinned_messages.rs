//! Messages pinned in chats. Version 2 sees the primary pin.

use super::lists::sync_token;
use super::pins::check_sync;
use super::view;
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::handlers::page::page;
use crate::model::State;
use crate::model::chat::{Chat, Pin};
use crate::model::message::message_key;
use crate::model::pin_category::move_above;
use crate::response::{Outcome, Refusal, Reply};
use cliq_runtime::time::Timestamp;
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "pinned_messages_add" => add(state, input),
        "pinned_messages_list" => list(state, input),
        "pinned_messages_reorder" => reorder(state, input),
        "pinned_messages_remove" => remove(state, input),
        _ => return None,
    })
}

fn url(input: &Input<'_>) -> String {
    format!("/v3/chats/{}/pin-messages", input.id(0))
}

fn not_allowed() -> Refusal {
    Refusal::bad("operation_not_allowed", "You do not take part in the chat.")
}

fn own<'a>(state: &'a mut State, input: &Input<'_>) -> Result<&'a mut Chat, Refusal> {
    state.chat_mut(input.id(0), input.caller).map_err(|_| not_allowed())
}

/// A time of the body; -1 stands for none.
fn expiry(input: &Input<'_>) -> Result<i64, Refusal> {
    let time = match input.body.get("expiry_time") {
        Some(Value::Number(number)) => number.as_i64(),
        Some(Value::String(text)) => {
            text.parse().ok().or_else(|| Timestamp::from(text.as_str()).epoch_milliseconds())
        }
        _ => None,
    };
    match time {
        Some(-1) => Ok(-1),
        Some(time) if time > input.now => Ok(time),
        _ => Err(Refusal::bad("operation_failed", "'expiry_time' is in the past.")),
    }
}

fn add(state: &mut State, input: &Input<'_>) -> Outcome {
    let key = input.text("message_id").and_then(message_key);
    let chat = own(state, input)?;
    let message = key
        .filter(|key| chat.message(*key).is_some())
        .ok_or_else(|| Refusal::bad("operation_failed", "There is no such message in the chat."))?;
    let pin = Pin {
        message,
        creator: input.caller.to_owned(),
        created: input.now,
        expiry: expiry(input)?,
    };
    chat.pins.retain(|pin| pin.message != message);
    // The first pin of a chat is the primary one; others come right below it.
    let at = if input.flag("primary") { 0 } else { chat.pins.len().min(1) };
    chat.pins.insert(at, pin.clone());
    chat.pins_changed = input.now;
    let chat = state.chat(input.id(0), input.caller)?;
    let data = view::pinned_message(state, chat, &pin);
    Ok(Reply::Json(json!({ "url": url(input), "type": "pinmessages", "data": data })))
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let chat = state.chat(input.id(0), input.caller).map_err(|_| not_allowed())?;
    let pins = chat.current_pins(input.now);
    let mut pins: Vec<_> = pins.filter_map(|pin| view::pinned_message(state, chat, pin)).collect();
    if input.query_flag("primary") == Some(true) {
        pins.truncate(1);
        // One message in place of a list.
        let body = json!({ "url": url(input), "type": "pinmessages", "data": pins.pop() });
        return match body.get("data") {
            Some(Value::Null) | None => Err(Refusal::url_invalid()),
            _ => Ok(Reply::Json(body)),
        };
    }
    let page = page(pins, input.query_text("next_token"), input.limit(20))?;
    let mut body = json!({ "url": url(input), "type": "pinmessages", "data": page.items });
    insert(&mut body, "next_token", page.next);
    insert(&mut body, "sync_token", Some(sync_token(state)));
    Ok(Reply::Json(body))
}

fn reorder(state: &mut State, input: &Input<'_>) -> Outcome {
    let moved = input.text("message_id").and_then(message_key);
    let above = input.text("pin_above").map(message_key);
    let chat = own(state, input)?;
    check_sync(input, chat.pins_changed)?;
    let target = above.map(|key| move |pin: &Pin| Some(pin.message) == key);
    if !move_above(&mut chat.pins, |pin| Some(pin.message) == moved, target) {
        let message = "One of the messages is not pinned in the chat.";
        return Err(Refusal::bad("operation_failed", message));
    }
    chat.pins_changed = input.now;
    Ok(Reply::Empty)
}

/// Unpins the messages named, or all.
fn remove(state: &mut State, input: &Input<'_>) -> Outcome {
    let keys: Vec<_> = input.ids("message_ids").iter().filter_map(|id| message_key(id)).collect();
    let is_all = input.body.get("message_ids").is_none();
    let chat = own(state, input)?;
    chat.pins.retain(|pin| !is_all && !keys.contains(&pin.message));
    chat.pins_changed = input.now;
    Ok(Reply::Empty)
}
