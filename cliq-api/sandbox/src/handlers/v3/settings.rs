//! Settings of users: times without notifications, and preferences.

use crate::handlers::input::Input;
use crate::model::State;
use crate::response::{Outcome, Reply};
use serde_json::{Map, Value, json};

/// Settings of do-not-disturb that nobody changed.
const QUIET: &[(&str, &str)] = &[("quiet_days", "saturday,sunday"), ("quiet_hours", "18:00-09:00")];
/// Preferences that nobody changed.
const PREFERENCES: &[(&str, &str)] = &[
    ("av_hd_video", "enabled"),
    ("av_noise_cancellation", "disabled"),
    ("cliq_font", "-1"),
    ("cliq_font_size", "2"),
    ("conference_recording", "disabled"),
    ("dark_mode", "disabled"),
    ("desktop_notification", "disabled"),
    ("last_seen", "enabled"),
    ("lhs_theme", "enabled"),
    ("linkpreview_status", "enabled"),
    ("reading_mask", "disabled"),
    ("smileys", "enabled"),
    ("sound_notification", "enabled"),
    ("translation_mode", "enabled"),
    ("ui_theme", "4"),
    ("video_background", "none"),
    ("video_filter", "none"),
    ("vision_assistive", "disabled"),
];

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(Ok(match input.operation {
        "do_not_disturb_get" => Reply::Json(get(state, input, "do_not_disturb", QUIET)),
        "do_not_disturb_update" => update(state, input, "do_not_disturb"),
        "preferences_get" => {
            let preferences = get(state, input, "preferences", PREFERENCES);
            Reply::Json(json!({ "userpreferences": preferences }))
        }
        "preferences_update" => update(state, input, "preferences"),
        _ => return None,
    }))
}

/// The settings of the caller, or those that the query names.
fn get(state: &State, input: &Input<'_>, group: &'static str, defaults: &[(&str, &str)]) -> Value {
    let pairs = defaults.iter().map(|(key, value)| ((*key).to_owned(), Value::from(*value)));
    let mut settings: Map<String, Value> = pairs.collect();
    if let Some(changed) = state.settings.get(&(input.caller.to_owned(), group)) {
        settings.extend(changed.clone());
    }
    // `schedule` stands for days and hours together.
    let keys = input.query_ids("keys").filter(|keys| !keys.iter().any(|key| key == "schedule"));
    if let Some(keys) = keys {
        settings.retain(|key, _| keys.contains(key));
    }
    Value::Object(settings)
}

fn update(state: &mut State, input: &Input<'_>, group: &'static str) -> Reply {
    let changes = input.body.as_object().cloned().unwrap_or_default();
    state.settings.entry((input.caller.to_owned(), group)).or_default().extend(changes);
    Reply::Empty
}
