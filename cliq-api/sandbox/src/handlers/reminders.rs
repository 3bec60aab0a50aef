//! Reminders.

use super::input::{Input, id as id_of};
use super::json::insert;
use super::page::page;
use super::view;
use crate::model::State;
use crate::model::message::message_key;
use crate::model::reminder::Reminder;
use crate::response::{Outcome, Refusal, Reply};
use cliq_runtime::time::Timestamp;
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "reminders_create" => create(state, input),
        "reminders_list" => list(state, input),
        "reminders_get" => own(state, input).map(|reminder| respond(state, reminder)),
        "reminders_update" => update(state, input),
        "reminders_delete" => own(state, input).map(|reminder| reminder.id.clone()).map(|id| {
            state.reminders.retain(|reminder| reminder.id != id);
            Reply::Empty
        }),
        "reminders_delete_many" => {
            let ids = input.ids("reminder_ids");
            state.reminders.retain(|reminder| {
                !(ids.contains(&reminder.id) && reminder.is_visible_to(input.caller))
            });
            Ok(Reply::Empty)
        }
        "reminders_delete_completed" => {
            let category = input.text("category").unwrap_or_default();
            state.reminders.retain(|reminder| {
                !(reminder.is_visible_to(input.caller)
                    && reminder.category(input.caller) == category)
            });
            Ok(Reply::Empty)
        }
        "reminders_complete" => complete(state, input, true),
        "reminders_reopen" => complete(state, input, false),
        "reminders_snooze" => snooze(state, input),
        "reminders_dismiss_snooze" => own(state, input).map(|_| Reply::Empty),
        "reminders_assign_users" => assign(state, input),
        "reminders_unassign_user" => unassign(state, input),
        "reminders_remind_user" => remind(state, input, Some(input.id(1))),
        "reminders_remind_all" => remind(state, input, None),
        _ => return None,
    })
}

/// The reminder of an address.
fn own<'a>(state: &'a State, input: &Input<'_>) -> Result<&'a Reminder, Refusal> {
    Ok(state.reminder(input.id(0), input.caller)?)
}

fn respond(state: &State, reminder: &Reminder) -> Reply {
    Reply::Json(view::reminder(state, reminder))
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
    let mut users = state.known_users(input.users())?;
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
    let body = respond(state, &reminder);
    state.reminders.push(reminder);
    Ok(body)
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
    let list: Vec<_> = page.items.iter().map(|reminder| view::reminder(state, reminder)).collect();
    let mut body = json!({ "category": category, "list": list });
    insert(&mut body, "next_set_token", page.next);
    Ok(Reply::Json(body))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let reminder = state.reminder_mut(input.id(0), input.caller)?;
    if let Some(content) = input.text("content") {
        content.clone_into(&mut reminder.content);
    }
    reminder.time = time(input).or(reminder.time);
    own(state, input).map(|reminder| respond(state, reminder))
}

fn complete(state: &mut State, input: &Input<'_>, completed: bool) -> Outcome {
    let reminder = state.reminder_mut(input.id(0), input.caller)?;
    for (user, done) in &mut reminder.users {
        if user == input.caller {
            *done = completed;
        }
    }
    reminder.completed = completed && reminder.users.iter().all(|(_, done)| *done);
    Ok(Reply::Empty)
}

fn snooze(state: &mut State, input: &Input<'_>) -> Outcome {
    let wait = input.body.get("time").and_then(id_of).and_then(|wait| wait.parse::<i64>().ok());
    let reminder = state.reminder_mut(input.id(0), input.caller)?;
    reminder.time = Some(input.now.saturating_add(wait.unwrap_or_default()));
    Ok(Reply::Empty)
}

fn assign(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = state.known_users(input.users())?;
    let reminder = state.reminder_mut(input.id(0), input.caller)?;
    for user in users {
        if !reminder.is_of(&user) {
            reminder.users.push((user, false));
        }
    }
    own(state, input).map(|reminder| respond(state, reminder))
}

fn unassign(state: &mut State, input: &Input<'_>) -> Outcome {
    let reminder = state.reminder_mut(input.id(0), input.caller)?;
    let before = reminder.users.len();
    reminder.users.retain(|(user, _)| user != input.id(1));
    if reminder.users.len() == before {
        return Err(Refusal::url_invalid());
    }
    let reminder = reminder.clone();
    Ok(respond(state, &reminder))
}

/// Tells who was reminded again.
fn remind(state: &State, input: &Input<'_>, user: Option<&str>) -> Outcome {
    let mut reminder = own(state, input)?.clone();
    let named = input.ids("user_ids");
    reminder.users.retain(|(id, _)| {
        user.is_none_or(|user| user == id) && (named.is_empty() || named.contains(id))
    });
    if user.is_some() && reminder.users.is_empty() {
        return Err(Refusal::url_invalid());
    }
    Ok(Reply::Json(view::reminder_users(state, &reminder)))
}
