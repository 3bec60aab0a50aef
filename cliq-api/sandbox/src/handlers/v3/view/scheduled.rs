//! JSON form of scheduled messages.

use super::person;
use crate::handlers::json::{insert, iso};
use crate::model::State;
use crate::model::scheduled::{Scheduled, Trigger};
use serde_json::{Value, json};

pub(crate) fn scheduled(state: &State, scheduled: &Scheduled) -> Value {
    let creator = person(state, &scheduled.creator);
    let mut body = json!({
        "id": scheduled.id,
        "message": {
            "type": "text",
            "content": { "text": scheduled.text },
            "sender": creator,
            "is_pinned": false,
        },
        "timezone": scheduled.zone,
        "created_time": iso(scheduled.created),
        "creator": creator,
    });
    match &scheduled.trigger {
        Trigger::Time(time) => insert(&mut body, "time", Some(iso(*time))),
        Trigger::Status(status) => insert(&mut body, "schedule_status", Some(status.as_str())),
    }
    body
}
