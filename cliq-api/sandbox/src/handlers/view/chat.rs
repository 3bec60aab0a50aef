//! JSON form of chats and their pins.

use crate::handlers::json::iso;
use crate::model::State;
use crate::model::chat::{Chat, ChatKind, Pin};
use crate::model::user::User;
use serde_json::{Value, json};

/// A chat of its own, as the caller sees it.
pub(crate) fn chat(state: &State, id: &str, chat: &Chat, caller: &str) -> Value {
    let kind = match chat.kind {
        ChatKind::Bot(_) => "bot",
        ChatKind::Direct => "dm",
        _ => "chat",
    };
    let recipients: Vec<_> = chat
        .members
        .iter()
        .filter(|member| *member != caller || chat.members.len() == 1)
        .filter_map(|id| state.user(id))
        .map(|user| json!({ "user_id": user.id, "name": user.name() }))
        .collect();
    // A direct chat is named after the other one.
    let name = match (&chat.kind, chat.members.iter().find(|member| *member != caller)) {
        (ChatKind::Direct, Some(other)) => state.user(other).map(User::name).unwrap_or_default(),
        _ => chat.title.clone(),
    };
    let last = chat.messages.last();
    json!({
        "name": name,
        "creation_time": iso(chat.created),
        "creator_id": chat.creator,
        "last_modified_time": iso(chat.modified()),
        "removed": false,
        "recipients_summary": recipients,
        "chat_type": kind,
        "chat_id": id,
        "last_message_info": {
            "sender_id": last.map_or(&chat.creator, |last| &last.sender),
            "sender_name": last.map_or("", |last| &last.sender_name),
            "message_type": last.map_or("text", |last| last.kind),
            "text": last.map_or("", |last| &last.text),
            "time": iso(chat.modified()),
        },
        "pinned": chat.pinned_by.contains(caller),
        "participant_count": chat.members.len() + usize::from(kind == "bot"),
    })
}

/// JSON form of a pin.
pub(crate) fn pin(state: &State, id: &str, chat: &Chat, pin: &Pin) -> Option<Value> {
    let at = chat.messages.iter().position(|message| message.key() == pin.message)?;
    let message = chat.messages.get(at)?;
    let before = at.checked_sub(1).and_then(|at| chat.messages.get(at));
    Some(json!({
        "expiry_time": pin.expiry,
        "creator": { "name": state.display_name(&pin.creator), "id": pin.creator },
        "message": {
            "msg": message.text,
            "sender": message.sender,
            "lmsgtime": before.map_or(0, |before| before.time).to_string(),
            "msguid": message.id("%20"),
            "time": message.time.to_string(),
            "dname": message.sender_name,
        },
        "created_time": pin.created,
        "last_modified_time": pin.created,
        "chat_id": id,
    }))
}
