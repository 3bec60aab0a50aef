//! JSON form of starred messages.

use super::{message, name};
use crate::handlers::json::{insert, iso};
use crate::model::State;
use crate::model::chat::ChatKind;
use crate::model::star::Star;
use serde_json::{Value, json};

/// A starred message, unless it is gone.
pub(crate) fn starred_message(state: &State, star: &Star) -> Option<Value> {
    let chat = state.chats.get(&star.chat)?;
    let starred = chat.message(star.message)?;
    let mut body = message(starred);
    if starred.kind == "file" {
        let file = starred.content.get("file");
        let size = file.and_then(|file| file.pointer("/dimensions/size")).cloned();
        let content = json!({ "file_name": starred.text, "file_size": size });
        insert(&mut body, "content", Some(content));
    } else {
        insert(&mut body, "content", Some(json!({ "text": starred.text })));
    }
    let is_pinned = chat.pins.iter().any(|pin| pin.message == star.message);
    insert(&mut body, "is_pinned", Some(is_pinned));
    let mut information = json!({ "star_type": star.kind, "starred_message_time": iso(star.time) });
    insert(&mut information, "old_star_type", star.old_kind.clone());
    insert(&mut body, "star_information", Some(information));
    let kind = match chat.kind {
        ChatKind::Channel(_) => "channel",
        ChatKind::Thread(_) => "thread",
        ChatKind::Bot(_) => "bot",
        _ => "chat",
    };
    let information = json!({
        "chat_id": star.chat,
        "chat_type": kind,
        "title": name(state, chat, &star.user),
        "joined": true,
    });
    insert(&mut body, "chat_information", Some(information));
    Some(body)
}
