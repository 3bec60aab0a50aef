//! JSON form of threads.

use crate::handlers::json::{insert, iso};
use crate::model::State;
use crate::model::thread::Thread;
use serde_json::{Value, json};

/// A thread as the caller sees it.
pub(crate) fn thread(state: &State, thread: &Thread, caller: &str) -> Value {
    let parent = state.chats.get(&thread.parent);
    let root = parent.and_then(|parent| parent.message(thread.message));
    let mut body = json!({
        "chat_id": thread.chat_id,
        "parent_chat_id": thread.parent,
        "title": thread.title,
        "thread_message_id": thread.message_id(),
        "parent_message_sender": root.map_or("", |root| &root.sender),
        "thread_state": thread.state(),
        "is_follower": thread.is_followed_by(caller),
        "follower_count": thread.followers.len(),
    });
    let last = state.chats.get(&thread.chat_id).and_then(|chat| chat.messages.last());
    let info = last.map(|last| {
        json!({
            "sender_id": last.sender,
            "message_type": last.kind,
            "time": iso(last.time),
            "text": last.text,
            "sender_name": last.sender_name,
        })
    });
    insert(&mut body, "last_message_information", info);
    body
}

/// Followers, or those who are none.
pub(crate) fn people(state: &State, ids: &[String]) -> Value {
    ids.iter()
        .filter_map(|id| state.user(id))
        .map(|user| json!({ "user_id": user.id, "email_id": user.email, "name": user.name() }))
        .collect()
}
