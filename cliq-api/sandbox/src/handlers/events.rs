//! Events of calendars.

use super::input::{Input, id as id_of};
use super::view;
use crate::model::State;
use crate::model::event::{Attendee, Event};
use crate::response::{Outcome, Refusal, Reply};
use cliq_runtime::time::Timestamp;
use serde_json::{Map, Value, json};

/// ID of the default calendar of every user.
const CALENDAR: &str = "310935000000002003";
/// Default length of the window of a list.
const WINDOW: i64 = 31 * 86_400_000;
/// Keys that an event keeps as they were sent.
const DETAILS: &[&str] = &["title", "description", "location", "type", "timezone"];

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "events_create" => create(state, input),
        "events_list" => Ok(list(state, input)),
        "events_get" => get(state, input),
        "events_update" => update(state, input),
        "events_delete" => delete(state, input),
        "events_update_status" => update_status(state, input),
        _ => return None,
    })
}

fn respond(state: &State, event: &Event, input: &Input<'_>) -> Reply {
    Reply::Json(json!({ "data": [view::event(state, event, input.caller)] }))
}

/// A time of the body, in epoch milliseconds as number or text, or in ISO 8601.
fn time(input: &Input<'_>, key: &str) -> Result<i64, Refusal> {
    let time = match input.body.get(key) {
        Some(Value::Number(number)) => number.as_i64(),
        Some(Value::String(text)) => {
            text.parse().ok().or_else(|| Timestamp::from(text.as_str()).epoch_milliseconds())
        }
        _ => None,
    };
    time.ok_or_else(|| Refusal::bad("invalid_inputs", format!("'{key}' is not a time.")))
}

/// Start and end of the body.
fn span(input: &Input<'_>) -> Result<(i64, i64), Refusal> {
    let (start, end) = (time(input, "start_time")?, time(input, "end_time")?);
    if start < input.now {
        return Err(Refusal::bad("invalid_inputs", "'start_time' is in the past."));
    }
    if end < start {
        return Err(Refusal::bad("invalid_inputs", "'end_time' is before 'start_time'."));
    }
    Ok((start, end))
}

/// The attendees of the body: email addresses, or objects with an address and a response.
fn attendees(state: &State, input: &Input<'_>) -> Option<Vec<Attendee>> {
    let list = input.body.get("attendees")?.as_array()?;
    let attendees = list.iter().filter_map(|entry| {
        let email = entry.as_str().or_else(|| entry.get("email").and_then(Value::as_str))?;
        let status = entry.get("status").and_then(Value::as_str).unwrap_or("yet_to_respond");
        Some(Attendee {
            user: state.user_at(email).map(|user| user.id.clone()),
            email: email.to_owned(),
            status: status.to_owned(),
        })
    });
    Some(attendees.collect())
}

/// Takes over the details that the body has.
fn detail(details: &mut Map<String, Value>, input: &Input<'_>) {
    for key in DETAILS {
        if let Some(value) = input.body.get(*key) {
            details.insert((*key).to_owned(), value.clone());
        }
    }
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let (start, end) = span(input)?;
    let mut details = Map::new();
    details.insert("type".to_owned(), "normal_event".into());
    detail(&mut details, input);
    let event = Event {
        id: state.ids.event(),
        calendar: input.text("calendar_id").unwrap_or(CALENDAR).to_owned(),
        organizer: input.caller.to_owned(),
        start,
        end,
        details,
        attendees: attendees(state, input).unwrap_or_default(),
        edit_tag: input.now,
    };
    let body = respond(state, &event, input);
    state.events.push(event);
    Ok(body)
}

fn list(state: &State, input: &Input<'_>) -> Reply {
    let from = input.query_time("from").unwrap_or(input.now);
    let to = input.query_time("to").unwrap_or(from.saturating_add(WINDOW));
    let ignores_declined = input.query_flag("ignore_declined_events") == Some(true);
    let mut events: Vec<_> = state
        .events
        .iter()
        .filter(|event| event.is_visible_to(input.caller))
        .filter(|event| event.start <= to && event.end >= from)
        .filter(|event| {
            let title = event.details.get("title").and_then(Value::as_str).unwrap_or_default();
            input.search_finds(title)
        })
        .filter(|event| {
            let attendee = event.attendee(input.caller);
            !(ignores_declined && attendee.is_some_and(|attendee| attendee.status == "declined"))
        })
        .collect();
    events.sort_by_key(|event| event.start);
    let data: Vec<_> =
        events.into_iter().map(|event| view::event(state, event, input.caller)).collect();
    Reply::Json(json!({ "data": data }))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let event = state.event(input.id(0), input.caller)?;
    match input.query_text("calendar_id") {
        Some(calendar) if calendar != event.calendar => Err(Refusal::url_invalid()),
        _ => Ok(respond(state, event, input)),
    }
}

/// Refuses a version that is not the current one.
fn check_version(event: &Event, input: &Input<'_>) -> Result<(), Refusal> {
    match input.body.get("edit_tag").and_then(id_of) {
        Some(tag) if tag != event.edit_tag.to_string() => {
            let message = "'edit_tag' is not the current version of the event.";
            Err(Refusal::bad("invalid_inputs", message))
        }
        _ => Ok(()),
    }
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut event = state.own_event(input.id(0), input.caller)?.clone();
    check_version(&event, input)?;
    (event.start, event.end) = span(input)?;
    detail(&mut event.details, input);
    if let Some(attendees) = attendees(state, input) {
        event.attendees = attendees;
    }
    if let Some(calendar) = input.text("calendar_id") {
        calendar.clone_into(&mut event.calendar);
    }
    event.touch(input.now);
    state.replace_event(&event);
    Ok(respond(state, &event, input))
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let event = state.own_event(input.id(0), input.caller)?;
    check_version(event, input)?;
    let id = event.id.clone();
    state.events.retain(|event| event.id != id);
    Ok(Reply::Empty)
}

/// Sets the response of the caller, who is invited to the event.
fn update_status(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut event = state.event(input.id(0), input.caller)?.clone();
    check_version(&event, input)?;
    if event.organizer == input.caller {
        return Err(Refusal::forbidden("The organizer cannot respond to the event."));
    }
    event.touch(input.now);
    for attendee in &mut event.attendees {
        if attendee.user.as_deref() == Some(input.caller) {
            input.id(1).clone_into(&mut attendee.status);
        }
    }
    state.replace_event(&event);
    let attendee = event.attendee(input.caller).ok_or_else(Refusal::url_invalid)?;
    Ok(Reply::Json(json!({ "data": view::event_status(&event, attendee) })))
}
