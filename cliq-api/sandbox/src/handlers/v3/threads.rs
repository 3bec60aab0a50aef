//! Threads and their followers.

use super::lists::wrapped;
use super::view;
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::handlers::{threads, view as shared};
use crate::model::State;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "threads_get" => get(state, input),
        "threads_get_main_message" => main_message(state, input),
        // The others are those of version 2.
        operation if operation.starts_with("threads_") => return threads::execute(state, input),
        _ => return None,
    })
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    if !input.id(0).contains("-T-") {
        let message = "The chat ID does not have the form of a thread.";
        return Err(Refusal::bad("thread_chatid_invalid", message));
    }
    let thread = state.thread(input.id(0), input.caller)?;
    let mut data = shared::thread(state, thread, input.caller);
    insert(&mut data, "parent_participant", Some(true));
    Ok(wrapped("chat_thread", &format!("/threads/{}", thread.chat_id), data))
}

fn main_message(state: &State, input: &Input<'_>) -> Outcome {
    let thread = state.thread(input.id(0), input.caller)?;
    let parent = state.chats.get(&thread.parent).ok_or_else(Refusal::url_invalid)?;
    let root = parent.message(thread.message).ok_or_else(Refusal::url_invalid)?;
    let count = state.chats.get(&thread.chat_id).map_or(0, |chat| chat.messages.len());
    let mut body = view::message(root);
    insert(&mut body, "is_pinned", Some(parent.pins.iter().any(|pin| pin.message == root.key())));
    insert(&mut body, "parent_resource_id", Some(parent.title.as_str()));
    let thread_state = json!({ "thread_state": thread.state() });
    insert(&mut body, "thread_state_information", Some(thread_state));
    let information = json!({
        "chat_id": thread.chat_id,
        "thread_message_id": thread.message_id(),
        "title": thread.title,
        "follower_count": thread.followers.len(),
        "message_count": count,
    });
    insert(&mut body, "thread_information", Some(information));
    Ok(Reply::Json(body))
}
