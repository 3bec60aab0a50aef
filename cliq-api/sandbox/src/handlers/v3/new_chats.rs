//! Chats that come into being: direct ones, groups and forks.

use super::forward::no_access;
use super::view;
use crate::handlers::input::{Input, parts};
use crate::handlers::json::insert;
use crate::model::State;
use crate::model::chat::{Chat, ChatKind};
use crate::model::message::{Draft, Message, Speaker, message_key};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

/// Fewest members of a group, with the caller.
const GROUP: usize = 3;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "chats_create" => create(state, input),
        "chats_fork" => fork(state, input),
        _ => return None,
    })
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = match input.text("user_id") {
        Some(user) => {
            let user = state.known_users(vec![user.to_owned()])?;
            state.direct_chat(input.caller, user.first().map_or("", String::as_str), input.now)
        }
        None => group(state, input)?,
    };
    let chat = state.chat(&id, input.caller)?;
    let mut data = view::chat(state, &id, chat, input.caller);
    // A new chat has these two in an object of their own.
    if let Value::Object(map) = &mut data {
        let membership =
            json!({ "pinned": map.remove("pinned"), "removed": map.remove("removed") });
        map.insert("user_membership".to_owned(), membership);
        map.remove("unread_message_count");
    }
    Ok(Reply::Json(json!({ "url": "/v3/chats", "type": "chat", "data": data })))
}

fn group(state: &mut State, input: &Input<'_>) -> Result<String, Refusal> {
    let named = input.ids("user_ids");
    let users: Vec<_> =
        named.iter().filter_map(|user| state.user_at(user)).map(|user| user.id.clone()).collect();
    if users.is_empty() {
        let message = "None of the users is available.";
        return Err(Refusal::bad("no_valid_users_available_to_create_chat", message));
    }
    let members = members(input, users);
    if members.len() < GROUP {
        let message = format!("A group chat has at least {GROUP} members.");
        return Err(Refusal::bad("insufficient_members_to_create_group_chat", message));
    }
    let title = input.text("title").unwrap_or_default();
    Ok(add(state, title, members, input))
}

/// The caller and others, each once.
fn members(input: &Input<'_>, others: Vec<String>) -> Vec<String> {
    let mut members = vec![input.caller.to_owned()];
    for user in others {
        if !members.contains(&user) {
            members.push(user);
        }
    }
    members
}

fn add(state: &mut State, title: &str, members: Vec<String>, input: &Input<'_>) -> String {
    let id = state.ids.chat();
    let chat = Chat::new(ChatKind::Group, title, input.caller, members, input.now);
    state.chats.insert(id.clone(), chat);
    id
}

/// A group with the messages of a chat from one on.
fn fork(state: &mut State, input: &Input<'_>) -> Outcome {
    let source = state.chat(input.id(0), input.caller).map_err(no_access)?;
    if matches!(source.kind, ChatKind::Bot(_) | ChatKind::Thread(_)) {
        let message = "Only direct chats, group chats and channels can be forked.";
        return Err(Refusal::bad("operation_failed", message));
    }
    let key = input.text("message_id").and_then(message_key);
    let from = key.and_then(|key| source.messages.iter().position(|one| one.key() == key));
    let Some(from) = from else {
        return Err(Refusal::bad("invalid_request", "'message_id' is no message of the chat."));
    };
    let messages: Vec<Message> = source.messages.iter().skip(from).cloned().collect();
    let users = if input.flag("include_participants") {
        state.members_of(source)
    } else {
        state.known_users(parts(input.text("user_ids").unwrap_or_default()))?
    };
    let members = members(input, users);
    if members.len() < 2 {
        let message = "'user_ids' or 'include_participants' is missing.";
        return Err(Refusal::bad("invalid_request", message));
    }
    let id = add(state, input.text("title").unwrap_or_default(), members, input);
    for message in messages {
        let speaker = Speaker {
            is_bot: message.sender.starts_with("b-"),
            id: message.sender,
            name: message.sender_name,
        };
        let Message { kind, text, content, .. } = message;
        state.push(&id, &speaker, Draft { kind, text, content, reply_to: None }, input.now);
    }
    let mut data = view::chat(state, &id, state.chat(&id, input.caller)?, input.caller);
    insert(&mut data, "unread_message_count", Some(0));
    Ok(Reply::Json(json!({ "type": "chat", "data": data })))
}
