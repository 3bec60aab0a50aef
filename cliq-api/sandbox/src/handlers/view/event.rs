//! JSON form of events.

use crate::model::State;
use crate::model::event::{Attendee, Event};
use serde_json::{Value, json};

/// User ID of guests from outside of the organization.
const GUEST: &str = "0";

pub(crate) fn event(state: &State, event: &Event, caller: &str) -> Value {
    let attendees: Vec<_> =
        event.attendees.iter().map(|attendee| attendee_of(state, attendee)).collect();
    let organizer = state
        .user(&event.organizer)
        .map(|user| json!({ "id": user.id, "name": user.name(), "email": user.email }));
    let mut body = json!({
        "id": event.id,
        "calendar_id": event.calendar,
        "role": if event.organizer == caller { "organizer" } else { "attendee" },
        "edit_tag": event.edit_tag.to_string(),
        "start_time": event.start,
        "end_time": event.end,
        "isallday": false,
        "is_big_chat_event": false,
        "creator": organizer,
        "organizer": organizer,
        "attendees": attendees,
    });
    if let Value::Object(body) = &mut body {
        body.extend(event.details.clone());
    }
    body
}

fn attendee_of(state: &State, attendee: &Attendee) -> Value {
    let id = attendee.user.as_deref();
    json!({
        "id": id.unwrap_or(GUEST),
        "name": id.map_or_else(|| attendee.email.clone(), |id| state.display_name(id)),
        "email": attendee.email,
        "status": attendee.status,
    })
}

/// The response of an attendee, as a change of it responds.
pub(crate) fn event_status(event: &Event, attendee: &Attendee) -> Value {
    json!({
        "uid": event.id,
        "etag": event.edit_tag.to_string(),
        "message": "Status Updated.",
        "attendees": [{
            "zuid": attendee.user.as_deref().unwrap_or(GUEST),
            "status": attendee.status.to_uppercase(),
            "email": attendee.email,
            "isapi": true,
        }],
    })
}
