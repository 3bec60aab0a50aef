//! Reminders, which version 2 creates.

use crate::handlers::input::{Input, id as id_of};
use crate::handlers::json::{insert, iso};
use crate::handlers::page::page;
use crate::handlers::view;
use crate::model::State;
use crate::model::message::message_key;
use crate::model::reminder::Reminder;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "reminders_list_in_chat" => list_in_chat(state, input),
        "reminders_reschedule" => Ok(reschedule(state, input)),
        "reminders_complete" => complete(state, input),
        "reminders_remind_all" => remind_all(state, input),
        _ => return None,
    })
}

/// A reminder on a message; the others have no form in this version.
fn on_message(state: &State, reminder: &Reminder) -> Option<Value> {
    let about = reminder.message.as_ref()?;
    let text = |key: &str| about.get(key).and_then(Value::as_str);
    let chat = text("chat_id")?;
    let message = state.chats.get(chat)?.message(message_key(text("message_id")?)?)?;
    let mut body = json!({
        "id": reminder.id,
        "content": reminder.content,
        "timezone": "UTC",
        "creation_time": iso(reminder.created),
        "completed": reminder.completed,
        "creator": super::view::person(state, &reminder.creator),
        "users": view::reminder_users(state, reminder),
        "message": {
            "msgid": message.id("_"),
            "chat_id": chat,
            "sender_id": message.sender,
            "dname": message.sender_name,
            "msg": message.text,
        },
    });
    let time = reminder.time.map_or(Value::from(-1), |time| iso(time).into());
    insert(&mut body, "time", Some(time));
    Some(body)
}

fn list_in_chat(state: &State, input: &Input<'_>) -> Outcome {
    state.chat(input.id(0), input.caller)?;
    let is_here = |reminder: &&Reminder| {
        let chat = reminder.message.as_ref().and_then(|message| message.get("chat_id"));
        chat.and_then(Value::as_str) == Some(input.id(0))
    };
    let reminders = state.reminders.iter().filter(is_here);
    let reminders = reminders
        .filter(|reminder| reminder.is_visible_to(input.caller))
        .filter_map(|reminder| on_message(state, reminder))
        .collect();
    let page = page(reminders, input.query_text("next_token"), input.limit(20))?;
    let mut body = json!({ "category": "chat", "list": page.items, "time": iso(input.now) });
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}

/// Changes the times of several reminders, each on its own.
fn reschedule(state: &mut State, input: &Input<'_>) -> Reply {
    let changes = input.body.get("reminders").and_then(Value::as_array);
    let (mut results, mut failures) = (Vec::new(), 0);
    for change in changes.into_iter().flatten() {
        let id = change.get("reminder_id").and_then(id_of).unwrap_or_default();
        let time = change.get("time").and_then(Value::as_i64);
        let mut result = json!({ "reminder_id": id, "status": "success" });
        if let (Ok(reminder), Some(time)) = (state.reminder_mut(&id, input.caller), time) {
            reminder.time = Some(time);
            let reminder = reminder.clone();
            insert(&mut result, "data", on_message(state, &reminder));
        } else {
            failures += 1;
            insert(&mut result, "status", Some("failure"));
        }
        results.push(result);
    }
    let status = match failures {
        0 => "success",
        failures if failures == results.len() => "failure",
        _ => "partial",
    };
    Reply::Json(json!({ "status": status, "data": results }))
}

/// Version 2 creates reminders, and none of them recurs.
fn complete(state: &State, input: &Input<'_>) -> Outcome {
    state.reminder(input.id(0), input.caller)?;
    Err(Refusal::bad("reminder_not_recurring", "The reminder is not recurring."))
}

fn remind_all(state: &State, input: &Input<'_>) -> Outcome {
    let reminder = state.reminder(input.id(0), input.caller)?;
    if !reminder.users.iter().any(|(user, _)| user != input.caller) {
        let message = "The reminder is assigned to nobody but you.";
        return Err(Refusal::bad("remind_self_not_allowed", message));
    }
    Ok(Reply::Json(json!({ "data": view::reminder_users(state, reminder) })))
}
