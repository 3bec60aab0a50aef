//! Scheduled messages, which version 2 creates.

use super::forward::no_access;
use super::lists::{page_of, wrapped};
use super::view;
use crate::handlers::input::{Input, id as id_of};
use crate::handlers::scheduled_messages::check_zone;
use crate::model::State;
use crate::model::chat::ChatKind;
use crate::model::scheduled::{Scheduled, Trigger};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::Value;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "scheduled_messages_list" => list(state, input, None),
        "scheduled_messages_list_in_chat" => {
            check(state, input).and_then(|()| list(state, input, Some(input.id(0))))
        }
        "scheduled_messages_update" => update(state, input),
        "scheduled_messages_reschedule" => reschedule(state, input),
        "scheduled_messages_send_now" => send_now(state, input),
        "scheduled_messages_delete" => delete(state, input),
        "scheduled_messages_delete_all_in_chat" => check(state, input).map(|()| {
            state.scheduled.retain(|scheduled| !is_own(scheduled, input));
            Reply::Empty
        }),
        _ => return None,
    })
}

fn check(state: &State, input: &Input<'_>) -> Result<(), Refusal> {
    state.chat(input.id(0), input.caller).map(|_| ()).map_err(no_access)
}

/// Whether a message is the caller's, in the chat of the address.
fn is_own(scheduled: &Scheduled, input: &Input<'_>) -> bool {
    scheduled.creator == input.caller && scheduled.chat == input.id(0)
}

fn path(input: &Input<'_>) -> String {
    format!("/chats/{}/scheduledmessages", input.id(0))
}

fn list(state: &State, input: &Input<'_>, chat: Option<&str>) -> Outcome {
    let messages = state.scheduled.iter();
    let messages = messages
        .filter(|scheduled| scheduled.creator == input.caller)
        .filter(|scheduled| chat.is_none_or(|chat| scheduled.chat == chat))
        .map(|scheduled| (scheduled.changed, view::scheduled(state, scheduled)))
        .collect();
    let path = if chat.is_some() { path(input) } else { "/scheduledmessages".to_owned() };
    page_of(state, input, ("scheduledmessages", &path), messages, 50).map(Reply::Json)
}

fn none_pending() -> Refusal {
    Refusal::bad("scheduled_msg_no_pending_msgs", "The chat has no such scheduled messages.")
}

fn not_found() -> Refusal {
    Refusal::not_found("scheduled_msg_not_found", "There is no such scheduled message.")
}

/// What the body says to send a message: a status, or a time.
fn trigger(state: &State, input: &Input<'_>) -> Result<Option<Trigger>, Refusal> {
    if let Some(zone) = input.text("schedule_timezone") {
        check_zone(zone)?;
    }
    if let Some(status) = input.text("schedule_status") {
        let chat = state.chat(input.id(0), input.caller).map_err(no_access)?;
        if status == "check_in" && matches!(chat.kind, ChatKind::Direct) {
            let message = "A message of a direct chat cannot wait for `check_in`.";
            return Err(Refusal::bad("checkin_status_message_restricted", message));
        }
        return Ok(Some(Trigger::Status(status.to_owned())));
    }
    Ok(input.body.get("schedule_time").and_then(Value::as_i64).map(Trigger::Time))
}

/// Takes over what the body says.
fn apply(scheduled: &mut Scheduled, input: &Input<'_>, trigger: Option<&Trigger>, changed: u64) {
    if let Some(text) = input.text("text") {
        text.clone_into(&mut scheduled.text);
    }
    if let Some(zone) = input.text("schedule_timezone") {
        zone.clone_into(&mut scheduled.zone);
    }
    if let Some(trigger) = trigger {
        scheduled.trigger = trigger.clone();
    }
    scheduled.changed = changed;
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    check(state, input)?;
    let trigger = trigger(state, input)?;
    let changed = state.ids.revise();
    let mut own = state.scheduled.iter_mut().filter(|scheduled| is_own(scheduled, input));
    let scheduled = own.find(|scheduled| scheduled.id == input.id(1)).ok_or_else(not_found)?;
    apply(scheduled, input, trigger.as_ref(), changed);
    let scheduled = scheduled.clone();
    let path = format!("{}/{}", path(input), scheduled.id);
    Ok(wrapped("scheduledmessages", &path, view::scheduled(state, &scheduled)))
}

/// Moves all messages that have one time, or wait for one status, to another.
fn reschedule(state: &mut State, input: &Input<'_>) -> Outcome {
    check(state, input)?;
    let before = match input.text("existing_status") {
        Some(status) => Some(Trigger::Status(status.to_owned())),
        None => input.body.get("time").and_then(Value::as_i64).map(Trigger::Time),
    };
    let trigger = trigger(state, input)?;
    let changed = state.ids.revise();
    let mut moved = Vec::new();
    for scheduled in state.scheduled.iter_mut().filter(|scheduled| is_own(scheduled, input)) {
        if before.as_ref() == Some(&scheduled.trigger) {
            apply(scheduled, input, trigger.as_ref(), changed);
            moved.push(scheduled.clone());
        }
    }
    if moved.is_empty() {
        return Err(none_pending());
    }
    let data: Vec<_> = moved.iter().map(|scheduled| view::scheduled(state, scheduled)).collect();
    Ok(wrapped("scheduledmessages", &path(input), data))
}

/// Sends one message, or all of the chat.
fn send_now(state: &mut State, input: &Input<'_>) -> Outcome {
    check(state, input)?;
    let id = input.body.get("id").and_then(id_of);
    let is_meant = |scheduled: &Scheduled| {
        is_own(scheduled, input) && id.as_ref().is_none_or(|id| scheduled.id == *id)
    };
    let (due, later): (Vec<_>, Vec<_>) =
        std::mem::take(&mut state.scheduled).into_iter().partition(is_meant);
    state.scheduled = later;
    if due.is_empty() {
        return Err(if id.is_some() { not_found() } else { none_pending() });
    }
    for scheduled in due {
        state.send_scheduled(scheduled, input.now);
    }
    Ok(Reply::Empty)
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    check(state, input)?;
    let before = state.scheduled.len();
    state.scheduled.retain(|one| !is_own(one, input) || one.id != input.id(1));
    if state.scheduled.len() == before { Err(not_found()) } else { Ok(Reply::Empty) }
}
