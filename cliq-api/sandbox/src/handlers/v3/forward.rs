//! Forwarding of messages.

use crate::handlers::input::{Input, parts};
use crate::handlers::json::insert;
use crate::model::chat::{Chat, ChatKind};
use crate::model::message::{Draft, Message, message_key};
use crate::model::{Denied, State};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    (input.operation == "messages_forward").then(|| forward(state, input))
}

/// A refusal of a chat that the caller does not take part in.
pub(crate) fn no_access(denied: Denied) -> Refusal {
    match denied {
        Denied::Forbidden(_) => Refusal::denied("chat_access_denied", ACCESS),
        other => other.into(),
    }
}

const ACCESS: &str = "Only participants of the chat can do this.";

fn forward(state: &mut State, input: &Input<'_>) -> Outcome {
    let part = |of: &str, key: &str| input.body.get(of).and_then(|part| part.get(key)).cloned();
    let source = part("source", "chat_id").unwrap_or_default();
    let source = source.as_str().unwrap_or_default();
    let ids = crate::handlers::input::ids(part("source", "message_ids").as_ref());
    let messages = found(state.chat(source, input.caller).map_err(no_access)?, &ids)?;
    let list = |key: &str| -> Vec<String> {
        let text = part("recipients", key).unwrap_or_default();
        parts(text.as_str().unwrap_or_default())
    };
    let (mut chats, mut users, mut failures) = (Vec::new(), Vec::new(), Vec::new());
    for id in list("chat_ids") {
        match state.chat(&id, input.caller) {
            Ok(_) => {
                repeat(state, input, &id, &messages);
                chats.push(id);
            }
            Err(_) => failures.push(failure(&id, "chat_access_denied", ACCESS)),
        }
    }
    for name in list("user_ids") {
        match state.user_at(&name).map(|user| user.id.clone()) {
            Some(user) => users.push(user),
            None => failures.push(failure(&name, "invalid_inputs", "There is no such user.")),
        }
    }
    let is_group = part("recipients", "forward_as_group") == Some(Value::Bool(true));
    if is_group && users.len() > 1 {
        let title = part("recipients", "title").unwrap_or_default();
        let mut members = vec![input.caller.to_owned()];
        members.extend(users.iter().filter(|user| *user != input.caller).cloned());
        let title = title.as_str().unwrap_or("Forwarded messages");
        let chat = Chat::new(ChatKind::Group, title, input.caller, members, input.now);
        let id = state.ids.chat();
        state.chats.insert(id.clone(), chat);
        repeat(state, input, &id, &messages);
    } else {
        for user in &users {
            let chat = state.direct_chat(input.caller, user, input.now);
            repeat(state, input, &chat, &messages);
        }
    }
    let mut data = json!({
        "source_chat_id": source,
        "forwarded": { "chat_ids": chats, "user_ids": users },
    });
    insert(&mut data, "failures", (!failures.is_empty()).then_some(failures));
    Ok(Reply::Json(json!({ "data": data })))
}

/// The messages of a chat, all of which have to exist.
fn found(chat: &Chat, ids: &[String]) -> Result<Vec<Message>, Refusal> {
    let message = |id: &String| message_key(id).and_then(|key| chat.message(key)).cloned();
    ids.iter().map(message).collect::<Option<_>>().ok_or_else(|| {
        Refusal::not_found("message_not_found", "One of the messages does not exist.")
    })
}

/// Posts messages in another chat, as the caller.
fn repeat(state: &mut State, input: &Input<'_>, chat: &str, messages: &[Message]) {
    let speaker = state.speaker(input.caller);
    for message in messages {
        let (text, content) = (message.text.clone(), message.content.clone());
        let draft = Draft { kind: message.kind, text, content, reply_to: None };
        state.push(chat, &speaker, draft, input.now);
    }
}

fn failure(id: &str, code: &str, message: &str) -> Value {
    json!({ "id": id, "status": "failed", "error": { "code": code, "message": message } })
}
