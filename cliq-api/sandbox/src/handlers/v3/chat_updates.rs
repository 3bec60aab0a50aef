//! Changes of chats: titles, marks of what was read, history, and typing.

use super::forward::no_access;
use crate::handlers::input::Input;
use crate::model::State;
use crate::model::chat::{Chat, ChatKind};
use crate::model::message::message_key;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "chats_update" => update(state, input),
        "chats_update_many" => Ok(update_many(state, input)),
        // The others see it for a moment.
        "chats_send_activity" => own(state, input).map(|_| Reply::Empty),
        _ => return None,
    })
}

fn own<'a>(state: &'a mut State, input: &Input<'_>) -> Result<&'a mut Chat, Refusal> {
    state.chat_mut(input.id(0), input.caller).map_err(no_access)
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = own(state, input)?;
    match input.text("operation").unwrap_or_default() {
        "update_title" => rename(state, input),
        "mark_as_read" => {
            let time = time_of(chat, input.text("last_message_id"))?;
            chat.read_until.insert(input.caller.to_owned(), time);
            Ok(Reply::Empty)
        }
        "mark_as_unread" => {
            let time = time_of(chat, input.text("message_id"))?;
            chat.read_until.insert(input.caller.to_owned(), time - 1);
            Ok(Reply::Empty)
        }
        "clear_local_history" => {
            if !matches!(chat.kind, ChatKind::Direct | ChatKind::Group) {
                let message = "Only the history of direct chats and group chats can be cleared.";
                return Err(Refusal::bad("chat_clear_local_history_not_supported", message));
            }
            chat.cleared_until.insert(input.caller.to_owned(), chat.modified());
            Ok(Reply::Empty)
        }
        "close_chat" => {
            chat.closed_by.insert(input.caller.to_owned(), chat.modified());
            Ok(Reply::Empty)
        }
        // Whether the history is kept cannot be read anywhere.
        _ => Ok(Reply::Empty),
    }
}

/// The time of a message of the chat.
fn time_of(chat: &Chat, id: Option<&str>) -> Result<i64, Refusal> {
    let message = id.and_then(message_key).and_then(|key| chat.message(key));
    message.map(|message| message.time).ok_or_else(|| {
        Refusal::bad("invalid.inputs.submitted", "There is no such message in the chat.")
    })
}

fn rename(state: &mut State, input: &Input<'_>) -> Outcome {
    let title = input.text("title").unwrap_or_default().trim();
    let chat = own(state, input)?;
    if title.is_empty() {
        return Err(Refusal::bad("chat_title_empty", "The title is empty."));
    }
    match chat.kind {
        ChatKind::Channel(_) => {
            let message = "A channel is renamed with an operation of its own.";
            return Err(Refusal::bad("channel_title_update_not_supported", message));
        }
        ChatKind::Direct | ChatKind::Bot(_) => {
            let message = "The other participant cannot be renamed.";
            return Err(Refusal::bad("contact_rename_not_supported", message));
        }
        ChatKind::Group | ChatKind::Thread(_) => title.clone_into(&mut chat.title),
    }
    if let Some(thread) = state.threads.iter_mut().find(|thread| thread.chat_id == input.id(0)) {
        title.clone_into(&mut thread.title);
    }
    let data = json!({ "chat_id": input.id(0), "title": title });
    Ok(Reply::Json(json!({ "type": "chat.title", "data": data })))
}

/// Marks several chats as read. Only marks up to messages have a result.
fn update_many(state: &mut State, input: &Input<'_>) -> Reply {
    if input.text("operation") == Some("clear_unread") {
        for id in input.ids("chat_ids") {
            if let Ok(chat) = state.chat_mut(&id, input.caller) {
                let time = chat.modified();
                chat.read_until.insert(input.caller.to_owned(), time);
            }
        }
        return Reply::Empty;
    }
    let (mut success, mut failure) = (Vec::new(), Vec::new());
    let marks = input.body.get("chats").and_then(Value::as_array);
    for mark in marks.into_iter().flatten() {
        let text = |key: &str| mark.get(key).and_then(Value::as_str);
        let id = text("chat_id").unwrap_or_default();
        let time = state
            .chat_mut(id, input.caller)
            .map_err(Refusal::from)
            .and_then(|chat| time_of(chat, text("last_message_id")).map(|time| (chat, time)));
        match time {
            Ok((chat, time)) => {
                chat.read_until.insert(input.caller.to_owned(), time);
                success.push(id);
            }
            Err(_) => failure.push(id),
        }
    }
    let data = json!({ "success": success, "failure": failure });
    Reply::Json(json!({ "type": "chat.read_status", "data": data }))
}
