//! JSON form of reminders.

use crate::handlers::json::insert;
use crate::model::State;
use crate::model::reminder::Reminder;
use serde_json::{Value, json};

/// Who is reminded.
pub(crate) fn reminder_users(state: &State, reminder: &Reminder) -> Value {
    reminder
        .users
        .iter()
        .map(|(id, completed)| {
            let name = state.display_name(id);
            json!({ "deleted": false, "name": name, "completed": completed, "id": id })
        })
        .collect()
}

pub(crate) fn reminder(state: &State, reminder: &Reminder) -> Value {
    let mut body = json!({
        "id": reminder.id,
        "content": reminder.content,
        "creation_time": reminder.created,
        "completed": reminder.completed,
        // A number here, and text elsewhere.
        "creator": {
            "name": state.display_name(&reminder.creator),
            "id": reminder.creator.parse::<u64>().unwrap_or_default(),
        },
    });
    let chats: Vec<_> = reminder
        .chats
        .iter()
        .map(|id| {
            let title = state.chats.get(id).map_or("", |chat| &chat.title);
            json!({ "completed": reminder.completed, "chat_id": id, "title": title })
        })
        .collect();
    let has_users = !reminder.users.is_empty();
    insert(&mut body, "users", has_users.then(|| reminder_users(state, reminder)));
    insert(&mut body, "chats", (!chats.is_empty()).then_some(chats));
    insert(&mut body, "time", reminder.time);
    insert(&mut body, "message", reminder.message.clone());
    body
}
