//! JSON form of chats of all kinds.

use super::{message, person};
use crate::handlers::json::{insert, iso};
use crate::model::State;
use crate::model::chat::{Chat, ChatKind};
use crate::model::user::User;
use serde_json::{Value, json};

/// Kind of a chat, as version 3 names it.
pub(crate) fn chat_type(chat: &Chat) -> &'static str {
    match chat.kind {
        ChatKind::Direct => "direct_message",
        ChatKind::Group => "group_chat",
        ChatKind::Bot(_) => "bot",
        ChatKind::Channel(_) => "channel",
        ChatKind::Thread(_) => "thread",
    }
}

/// Name of a chat; a direct chat is named after the other one.
pub(crate) fn name(state: &State, chat: &Chat, caller: &str) -> String {
    match (&chat.kind, chat.members.iter().find(|member| *member != caller)) {
        (ChatKind::Direct, Some(other)) => state.user(other).map(User::name).unwrap_or_default(),
        _ => chat.title.trim_start_matches('#').to_owned(),
    }
}

/// A chat as the caller sees it.
pub(crate) fn chat(state: &State, id: &str, chat: &Chat, caller: &str) -> Value {
    let members = state.members_of(chat).len();
    let mut body = json!({
        "chat_id": id,
        "name": name(state, chat, caller),
        "chat_type": chat_type(chat),
        "creator": person(state, &chat.creator),
        "created_time": iso(chat.created),
        "last_modified_time": iso(chat.modified()),
        "participant_count": members + usize::from(matches!(chat.kind, ChatKind::Bot(_))),
        "pinned": chat.pinned_by.contains(caller),
        "removed": chat.is_closed_by(caller),
        "unread_message_count": chat.unread(caller),
    });
    if let ChatKind::Thread(parent) = &chat.kind {
        insert(&mut body, "parent_chat_id", Some(parent.as_str()));
        let thread = state.threads.iter().find(|thread| thread.chat_id == id);
        insert(
            &mut body,
            "thread_message_id",
            thread.map(crate::model::thread::Thread::message_id),
        );
    }
    body
}

/// The last message of a chat, for the chat.
pub(crate) fn last_message(chat: &Chat, caller: &str) -> Option<Value> {
    let last = chat.history(caller).next_back()?;
    Some(json!({
        "message_id": last.id("_"),
        "sender": last.sender,
        "time": iso(last.time),
        "type": last.kind,
        "content": last.content,
    }))
}

/// A chat in a category of pinned chats.
pub(crate) fn pinned_chat(
    state: &State,
    (id, chat): (&str, &Chat),
    caller: &str,
    wanted: impl Fn(&str) -> bool,
) -> Value {
    let members = state.members_of(chat);
    let mut body = json!({
        "chat_id": id,
        "chat_type": chat_type(chat),
        "name": name(state, chat, caller),
        "participant_count": members.len(),
        "is_pinned": true,
    });
    let recipients: Vec<_> = members.iter().take(5).map(|id| person(state, id)).collect();
    insert(&mut body, "recipients_summary", wanted("recipients_summary").then_some(recipients));
    let last = chat.history(caller).next_back().filter(|_| wanted("last_message_info"));
    insert(&mut body, "last_message_info", last.map(message));
    body
}
