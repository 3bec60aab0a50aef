//! Scheduled messages.

use super::input::Input;
use super::json::insert;
use super::speaker::chat_speaker;
use crate::model::State;
use crate::model::scheduled::{Scheduled, Trigger};
use crate::response::{Outcome, Refusal, Reply};
use cliq_runtime::time::Timestamp;
use serde_json::json;

/// Time zones that the sandbox knows, with their minutes east of UTC. None has daylight saving time.
const ZONES: &[(&str, i64)] = &[
    ("UTC", 0),
    ("Etc/UTC", 0),
    ("GMT", 0),
    ("Asia/Kolkata", 330),
    ("Asia/Calcutta", 330),
    ("Asia/Tokyo", 540),
    ("Asia/Singapore", 480),
    ("Asia/Dubai", 240),
];

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    (input.operation == "scheduled_messages_create").then(|| create(state, input))
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = input.id(0);
    state.chat(chat, input.caller)?;
    let zone = input.text("schedule_timezone").unwrap_or("UTC");
    let trigger = match (input.text("schedule_time"), input.text("schedule_status")) {
        (Some(time), _) => Trigger::Time(epoch(time, zone)?),
        (None, Some(_)) if input.query_text("bot_unique_name").is_some() => {
            let message = "'bot_unique_name' needs 'schedule_time'.";
            return Err(Refusal::bad("invalid_inputs", message));
        }
        (None, Some(status)) => Trigger::Status(status.to_owned()),
        (None, None) => {
            let message = "'schedule_time' or 'schedule_status' is missing.";
            return Err(Refusal::bad("param_missing", message));
        }
    };
    let speaker = chat_speaker(state, input, chat)?;
    let scheduled = Scheduled {
        id: state.ids.scheduled_message(),
        chat: chat.to_owned(),
        creator: input.caller.to_owned(),
        speaker,
        text: input.text("text").unwrap_or_default().to_owned(),
        trigger,
        zone: zone.to_owned(),
        created: input.now,
        changed: state.ids.revision(),
    };
    let mut data = json!({
        "id": scheduled.id,
        "created_time": input.now,
        "creator": input.caller,
        "message": { "msg": scheduled.text, "chid": chat },
    });
    match &scheduled.trigger {
        Trigger::Time(time) => {
            insert(&mut data, "time", Some(*time));
            insert(&mut data, "timezone", Some(zone));
        }
        Trigger::Status(status) => insert(&mut data, "schedule_status", Some(status.as_str())),
    }
    state.scheduled.push(scheduled);
    Ok(Reply::Json(json!({ "data": data })))
}

/// Refuses a time zone that the sandbox does not know.
pub(crate) fn check_zone(zone: &str) -> Result<(), Refusal> {
    epoch("20260101T000000", zone).map(|_| ())
}

/// Epoch milliseconds of a time such as `20260302T093000` in a time zone.
fn epoch(time: &str, zone: &str) -> Result<i64, Refusal> {
    let minutes = ZONES.iter().find(|(name, _)| *name == zone).map(|(_, minutes)| minutes);
    let minutes = minutes.ok_or_else(|| {
        let names: Vec<_> = ZONES.iter().map(|(name, _)| *name).collect();
        let message = format!("The sandbox does not know the time zone; use {}.", names.join(", "));
        Refusal::bad("invalid_inputs", message)
    })?;
    iso(time)
        .and_then(|iso| Timestamp::from(iso.as_str()).epoch_milliseconds())
        .and_then(|utc| utc.checked_sub(minutes * 60_000))
        .ok_or_else(|| {
            Refusal::bad("invalid_inputs", "'schedule_time' is not a time such as 20260302T093000.")
        })
}

/// The same time in UTC, with separators.
fn iso(time: &str) -> Option<String> {
    let (date, clock) = time.split_once('T')?;
    if date.len() != 8 || clock.len() != 6 || !date.is_ascii() || !clock.is_ascii() {
        return None;
    }
    let (year, rest) = date.split_at(4);
    let (month, day) = rest.split_at(2);
    let (hour, rest) = clock.split_at(2);
    let (minute, second) = rest.split_at(2);
    Some(format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z"))
}

#[cfg(test)]
mod tests {
    use super::epoch;

    #[test]
    fn times_are_read_in_their_zone() {
        assert_eq!(epoch("20260101T000000", "UTC").expect("is a time"), 1_767_225_600_000);
        assert_eq!(epoch("20260101T053000", "Asia/Kolkata").expect("is a time"), 1_767_225_600_000);
        assert!(epoch("2026-01-01", "UTC").is_err());
        assert!(epoch("20261301T000000", "UTC").is_err());
        assert!(epoch("20260101T000000", "Europe/Berlin").is_err());
    }
}
