//! Chats.

use crate::handlers::json::insert;
use crate::model::State;
use crate::model::chat::{Chat, ChatKind};
use serde_json::{Value, json};

/// How many messages and members a chat comes with.
const MOST: usize = 10;

/// The kind of a chat in events.
fn kind_of(chat: &Chat) -> &'static str {
    match chat.kind {
        ChatKind::Direct => "dm",
        ChatKind::Group => "chat",
        ChatKind::Bot(_) => "bot",
        ChatKind::Channel(_) => "channel",
        ChatKind::Thread(_) => "thread",
    }
}

/// A chat by ID.
pub(crate) fn chat(state: &State, id: &str) -> Value {
    let Some(chat) = state.chats.get(id) else { return json!({ "id": id }) };
    let members: Vec<_> = state
        .members_of(chat)
        .iter()
        .take(MOST)
        .filter_map(|member| state.user(member))
        .map(|user| {
            json!({
                "id": user.id,
                "first_name": user.first_name,
                "last_name": user.last_name,
                "email": user.email,
                "status": "0",
            })
        })
        .collect();
    let from = chat.messages.len().saturating_sub(MOST);
    let recent: Vec<_> = chat
        .messages
        .iter()
        .skip(from)
        .map(|message| {
            json!({
                "id": message.id("_"),
                "sender": { "id": message.sender, "name": message.sender_name },
                "time": message.time,
                "text": message.text,
                "type": message.kind,
            })
        })
        .collect();
    let kind = kind_of(chat);
    let mut object = json!({
        "id": id,
        "type": kind,
        "chat_type": kind,
        "title": chat.title,
        "owner": chat.creator,
        "members": members,
        "recent_messages": recent,
    });
    if let ChatKind::Channel(channel) = &chat.kind
        && let Ok(channel) = state.channel(channel)
    {
        insert(&mut object, "channel_unique_name", Some(channel.unique_name.clone()));
        insert(&mut object, "channel_id", Some(channel.id.clone()));
    }
    object
}
