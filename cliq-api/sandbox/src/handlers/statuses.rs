//! Statuses of the caller.

use super::input::Input;
use crate::model::State;
use crate::model::status::{Status, TransientStatus};
use crate::response::{Outcome, Refusal, Reply};
use cliq_runtime::time::Timestamp;
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "statuses_create" => Ok(create(state, input)),
        "statuses_list" => Ok(list(state, input)),
        "statuses_get_current" => match state.current_status(input.caller, input.now) {
            Some(status) => Ok(Reply::Json(json!({ "data": view(status) }))),
            None => Ok(Reply::Json(json!({ "data": none() }))),
        },
        "statuses_set_current" => set_current(state, input),
        "statuses_set_transient" => set_transient(state, input),
        "statuses_delete_transient" => {
            state.transient_statuses.remove(input.caller);
            Ok(Reply::Empty)
        }
        "statuses_delete" => delete(state, input),
        _ => return None,
    })
}

fn view(status: &Status) -> Value {
    json!({ "code": status.code, "message": status.message, "id": status.id })
}

/// The current status of a user who deleted it.
fn none() -> Value {
    json!({ "code": "available", "message": "", "id": 0 })
}

/// The status that the body describes.
fn described(state: &mut State, input: &Input<'_>) -> Status {
    Status {
        id: state.ids.status(),
        owner: input.caller.to_owned(),
        code: input.text("code").unwrap_or_default().to_owned(),
        message: input.text("message").unwrap_or_default().to_owned(),
    }
}

fn create(state: &mut State, input: &Input<'_>) -> Reply {
    let status = described(state, input);
    let body = Reply::Json(json!({ "data": view(&status) }));
    state.statuses.push(status);
    body
}

/// Lists stored statuses; the service leaves `code` out.
fn list(state: &State, input: &Input<'_>) -> Reply {
    let own = state.statuses.iter().filter(|status| status.owner == input.caller);
    let data: Vec<_> =
        own.map(|status| json!({ "message": status.message, "id": status.id })).collect();
    Reply::Json(json!({ "data": data }))
}

fn set_current(state: &mut State, input: &Input<'_>) -> Outcome {
    let status = state.status(input.id(0), input.caller).ok_or_else(Refusal::url_invalid)?.clone();
    state.current_statuses.insert(input.caller.to_owned(), status.id);
    state.transient_statuses.remove(input.caller);
    reach(state, input, &status.code);
    // The ID is text here, and a number elsewhere.
    Ok(Reply::Json(json!({
        "url": format!("/api/v2/statuses/{}/set", status.id),
        "type": "status_message",
        "data": { "code": status.code, "message": status.message, "id": status.id.to_string() },
    })))
}

fn set_transient(state: &mut State, input: &Input<'_>) -> Outcome {
    let expiry = match input.body.get("expiry") {
        Some(Value::Number(number)) => number.as_i64(),
        Some(Value::String(text)) => Timestamp::from(text.as_str()).epoch_milliseconds(),
        _ => None,
    };
    let expiry = expiry.ok_or_else(|| Refusal::bad("invalid_inputs", "'expiry' is not a time."))?;
    let status = described(state, input);
    let code = status.code.clone();
    let transient = TransientStatus { status, expiry };
    state.transient_statuses.insert(input.caller.to_owned(), transient);
    reach(state, input, &code);
    Ok(Reply::Empty)
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = state.status(input.id(0), input.caller).ok_or_else(Refusal::url_invalid)?.id;
    state.statuses.retain(|status| status.id != id);
    if state.current_statuses.get(input.caller) == Some(&id) {
        state.current_statuses.remove(input.caller);
    }
    Ok(Reply::Empty)
}

/// Sends what waits for the caller to be available.
fn reach(state: &mut State, input: &Input<'_>, code: &str) {
    if code == "available" {
        state.send_on_status(input.caller, "user_available", input.now);
    }
}
