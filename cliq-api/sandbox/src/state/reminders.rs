//! Reminders.

use super::input::id as id_of;
use super::messages::message_key;
use super::{Input, State, insert, page};
use crate::answer::{Answer, Outcome, Refusal};
use cliq_runtime::time::Timestamp;
use serde_json::{Value, json};

/// A reminder.
#[derive(Clone, Debug)]
pub(crate) struct Reminder {
    id: String,
    content: String,
    time: Option<i64>,
    created: i64,
    creator: String,
    completed: bool,
    /// Who is reminded, and whether they are done.
    users: Vec<(String, bool)>,
    /// Chats that are reminded.
    chats: Vec<String>,
    /// Message it is about.
    message: Option<Value>,
}

impl Reminder {
    fn is_of(&self, user: &str) -> bool {
        self.users.iter().any(|(id, _)| id == user)
    }

    fn is_visible_to(&self, user: &str) -> bool {
        self.creator == user || self.is_of(user)
    }

    /// The list a reminder stands in, for a user.
    fn category(&self, user: &str) -> &'static str {
        match (self.is_of(user), self.completed) {
            (true, false) => "mine",
            (true, true) => "mine-completed",
            (false, false) => "others",
            (false, true) => "others-completed",
        }
    }
}

impl State {
    fn reminder_users(&self, reminder: &Reminder) -> Value {
        reminder
            .users
            .iter()
            .map(|(id, completed)| {
                let name = self.display_name(id);
                json!({ "deleted": false, "name": name, "completed": completed, "id": id })
            })
            .collect()
    }

    fn reminder_answer(&self, reminder: &Reminder) -> Answer {
        Answer::Json(self.reminder_json(reminder))
    }

    fn reminder_json(&self, reminder: &Reminder) -> Value {
        let mut answer = json!({
            "id": reminder.id,
            "content": reminder.content,
            "creation_time": reminder.created,
            "completed": reminder.completed,
            // A number here, and text elsewhere.
            "creator": {
                "name": self.display_name(&reminder.creator),
                "id": reminder.creator.parse::<u64>().unwrap_or_default(),
            },
        });
        let chats: Vec<_> = reminder
            .chats
            .iter()
            .map(|id| {
                let title = self.chats.get(id).map_or("", |chat| &chat.title);
                json!({ "completed": reminder.completed, "chat_id": id, "title": title })
            })
            .collect();
        let has_users = !reminder.users.is_empty();
        insert(&mut answer, "users", has_users.then(|| self.reminder_users(reminder)));
        insert(&mut answer, "chats", (!chats.is_empty()).then_some(chats));
        insert(&mut answer, "time", reminder.time);
        insert(&mut answer, "message", reminder.message.clone());
        answer
    }

    fn reminder_mut(&mut self, input: &Input<'_>) -> Result<&mut Reminder, Refusal> {
        let id = input.id(0);
        self.reminders
            .iter_mut()
            .find(|reminder| reminder.id == id && reminder.is_visible_to(input.caller))
            .ok_or_else(Refusal::url_invalid)
    }

    fn reminder(&self, input: &Input<'_>) -> Result<&Reminder, Refusal> {
        let id = input.id(0);
        self.reminders
            .iter()
            .find(|reminder| reminder.id == id && reminder.is_visible_to(input.caller))
            .ok_or_else(Refusal::url_invalid)
    }
}

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "reminders_create" => create(state, input),
        "reminders_list" => list(state, input),
        "reminders_get" => state.reminder(input).map(|reminder| state.reminder_answer(reminder)),
        "reminders_update" => update(state, input),
        "reminders_delete" => state.reminder(input).map(|reminder| reminder.id.clone()).map(|id| {
            state.reminders.retain(|reminder| reminder.id != id);
            Answer::Empty
        }),
        "reminders_delete_many" => {
            let ids = input.ids("reminder_ids");
            state.reminders.retain(|reminder| {
                !(ids.contains(&reminder.id) && reminder.is_visible_to(input.caller))
            });
            Ok(Answer::Empty)
        }
        "reminders_delete_completed" => {
            let category = input.text("category").unwrap_or_default();
            state.reminders.retain(|reminder| {
                !(reminder.is_visible_to(input.caller)
                    && reminder.category(input.caller) == category)
            });
            Ok(Answer::Empty)
        }
        "reminders_complete" => complete(state, input, true),
        "reminders_reopen" => complete(state, input, false),
        "reminders_snooze" => snooze(state, input),
        "reminders_dismiss_snooze" => state.reminder(input).map(|_| Answer::Empty),
        "reminders_assign_users" => assign(state, input),
        "reminders_unassign_user" => unassign(state, input),
        "reminders_remind_user" => remind(state, input, Some(input.id(1))),
        "reminders_remind_all" => remind(state, input, None),
        _ => return None,
    })
}

/// A time of the body: epoch milliseconds as number or text, or ISO 8601.
fn time(input: &Input<'_>) -> Option<i64> {
    match input.body.get("time")? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => Timestamp::from(text.as_str()).epoch_milliseconds(),
        _ => None,
    }
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let chats = input.ids("chat_ids");
    for chat in &chats {
        state.chat(chat, input.caller)?;
    }
    let mut message = None;
    let mut text = String::new();
    if let (Some(chat_id), Some(id)) = (input.text("chat_id"), input.text("message_id")) {
        let chat = state.chat(chat_id, input.caller)?;
        let found = message_key(id).and_then(|key| chat.message(key)).ok_or_else(|| {
            Refusal::bad("invalid_inputs", "'message_id' is no message of the chat.")
        })?;
        text.clone_from(&found.text);
        message = Some(json!({
            "sender_id": found.sender,
            "message_id": found.id("_"),
            "chat_id": chat_id,
        }));
    }
    let content = match input.text("content") {
        Some(content) => content.to_owned(),
        None if message.is_some() => text,
        None => return Err(Refusal::bad("param_missing", "'content' is missing.")),
    };
    let mut users = state.named_users(input)?;
    if users.is_empty() && chats.is_empty() {
        users.push(input.caller.to_owned());
    }
    let reminder = Reminder {
        id: state.ids.reminder(),
        content,
        time: time(input),
        created: input.now,
        creator: input.caller.to_owned(),
        completed: false,
        users: users.into_iter().map(|user| (user, false)).collect(),
        chats,
        message,
    };
    let answer = state.reminder_answer(&reminder);
    state.reminders.push(reminder);
    Ok(answer)
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let category = input.query_text("category").unwrap_or("mine");
    let reminders: Vec<_> = state
        .reminders
        .iter()
        .filter(|reminder| reminder.is_visible_to(input.caller))
        .filter(|reminder| reminder.category(input.caller) == category)
        .collect();
    let page = page(reminders, input.query_text("next_set_token"), input.limit(20))?;
    let list: Vec<_> = page.items.iter().map(|reminder| state.reminder_json(reminder)).collect();
    let mut answer = json!({ "category": category, "list": list });
    insert(&mut answer, "next_set_token", page.next);
    Ok(Answer::Json(answer))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let reminder = state.reminder_mut(input)?;
    if let Some(content) = input.text("content") {
        content.clone_into(&mut reminder.content);
    }
    reminder.time = time(input).or(reminder.time);
    state.reminder(input).map(|reminder| state.reminder_answer(reminder))
}

fn complete(state: &mut State, input: &Input<'_>, completed: bool) -> Outcome {
    let reminder = state.reminder_mut(input)?;
    for (user, done) in &mut reminder.users {
        if user == input.caller {
            *done = completed;
        }
    }
    reminder.completed = completed && reminder.users.iter().all(|(_, done)| *done);
    Ok(Answer::Empty)
}

fn snooze(state: &mut State, input: &Input<'_>) -> Outcome {
    let wait = input.body.get("time").and_then(id_of).and_then(|wait| wait.parse::<i64>().ok());
    let reminder = state.reminder_mut(input)?;
    reminder.time = Some(input.now.saturating_add(wait.unwrap_or_default()));
    Ok(Answer::Empty)
}

fn assign(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = state.named_users(input)?;
    let reminder = state.reminder_mut(input)?;
    for user in users {
        if !reminder.is_of(&user) {
            reminder.users.push((user, false));
        }
    }
    state.reminder(input).map(|reminder| state.reminder_answer(reminder))
}

fn unassign(state: &mut State, input: &Input<'_>) -> Outcome {
    let reminder = state.reminder_mut(input)?;
    let before = reminder.users.len();
    reminder.users.retain(|(user, _)| user != input.id(1));
    if reminder.users.len() == before {
        return Err(Refusal::url_invalid());
    }
    let reminder = reminder.clone();
    Ok(state.reminder_answer(&reminder))
}

/// Tells who was reminded again.
fn remind(state: &State, input: &Input<'_>, user: Option<&str>) -> Outcome {
    let mut reminder = state.reminder(input)?.clone();
    let named = input.ids("user_ids");
    reminder.users.retain(|(id, _)| {
        user.is_none_or(|user| user == id) && (named.is_empty() || named.contains(id))
    });
    if user.is_some() && reminder.users.is_empty() {
        return Err(Refusal::url_invalid());
    }
    Ok(Answer::Json(state.reminder_users(&reminder)))
}
