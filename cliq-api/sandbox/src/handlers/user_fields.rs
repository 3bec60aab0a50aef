//! Fields of user profiles.

use super::input::{Input, id as id_of};
use super::view;
use crate::model::State;
use crate::model::user_field::{FieldOption, Origin, UserField};
use crate::model::user_fields::MAX_CUSTOM;
use crate::response::{Outcome, Refusal, Reply};
use http::StatusCode;
use serde_json::{Value, json};

const PATH: &str = "/api/v2/userfields";
const DROP_DOWN: &str = "drop_down";
const TYPES: [&str; 3] = ["text_field", DROP_DOWN, "date_picker"];

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "userfields_create" => create(state, input),
        "userfields_list" => Ok(list(state)),
        "userfields_get" => known(state, input).map(respond),
        "userfields_update" => update(state, input),
        "userfields_delete" => delete(state, input),
        _ => return None,
    })
}

/// The field of an address.
fn known<'a>(state: &'a State, input: &Input<'_>) -> Result<&'a UserField, Refusal> {
    state.user_field(input.id(0)).ok_or_else(Refusal::url_invalid)
}

fn respond(field: &UserField) -> Reply {
    let url = format!("{PATH}/{}", field.id);
    Reply::Json(json!({ "url": url, "data": view::user_field(field) }))
}

fn list(state: &State) -> Reply {
    let list: Vec<_> = state.user_fields.iter().map(view::user_field).collect();
    Reply::Json(json!({ "url": PATH, "list": list }))
}

/// Only the first user administers the organization.
fn editor(state: &State, input: &Input<'_>) -> Result<(), Refusal> {
    if input.caller == state.owner() {
        return Ok(());
    }
    Err(Refusal {
        status: StatusCode::FORBIDDEN,
        code: "FIELD_EDIT_NOT_ALLOWED",
        message: "Only an administrator of the organization can edit fields.".to_owned(),
    })
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    editor(state, input)?;
    let kind = input.text("type").unwrap_or("text_field").to_owned();
    if !TYPES.contains(&&*kind) {
        let message = "The field type is not supported.";
        return Err(Refusal::bad("FIELD_TYPE_NOT_SUPPORTED", message));
    }
    let options = input.ids("options");
    if kind == DROP_DOWN && options.is_empty() {
        return Err(Refusal::bad("param_missing", "A drop-down field needs 'options'."));
    }
    if state.custom_fields() >= MAX_CUSTOM {
        let message = "The organization has the maximum number of custom fields.";
        return Err(Refusal::bad("FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED", message));
    }
    let name = input.text("name").unwrap_or_default();
    let options = options.into_iter().filter(|_| kind == DROP_DOWN);
    let options = options.map(|name| FieldOption { id: state.ids.directory(), name }).collect();
    let field = UserField {
        id: state.ids.directory(),
        unique_name: state.unique_field_name(name),
        name: name.to_owned(),
        kind,
        origin: Origin::Custom,
        mandatory: input.flag("mandatory"),
        encrypted: input.flag("encrypted"),
        edit_permission: input.flag("edit_permission"),
        options,
        created: input.now,
        modified: input.now,
    };
    let body = json!({ "url": PATH, "data": view::user_field(&field) });
    state.user_fields.push(field);
    Ok(Reply::Json(body))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    editor(state, input)?;
    let mut changed = known(state, input)?.clone();
    if let Some(name) = input.text("name") {
        if changed.is_built_in() {
            let message = "A built-in field cannot be renamed.";
            return Err(Refusal::bad("FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED", message));
        }
        name.clone_into(&mut changed.name);
    }
    if let Some(options) = input.body.get("options").and_then(Value::as_array) {
        if changed.is_built_in() {
            let message = "Options of a built-in field cannot be changed.";
            return Err(Refusal::bad("FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED", message));
        }
        changed.options = new_options(state, &changed.options, options)?;
    }
    for (key, setting) in [
        ("mandatory", &mut changed.mandatory),
        ("encrypted", &mut changed.encrypted),
        ("edit_permission", &mut changed.edit_permission),
    ] {
        if input.body.get(key).is_some() {
            *setting = input.flag(key);
        }
    }
    changed.modified = input.now;
    for field in &mut state.user_fields {
        if field.id == changed.id {
            field.clone_from(&changed);
        }
    }
    Ok(respond(&changed))
}

/// The options that replace those of a field: kept ones by their ID, and new ones.
fn new_options(
    state: &mut State,
    present: &[FieldOption],
    options: &[Value],
) -> Result<Vec<FieldOption>, Refusal> {
    let mut kept: Vec<FieldOption> = Vec::new();
    for option in options {
        let name = option.get("name").and_then(Value::as_str).map(str::to_owned);
        let Some(id) = option.get("id").and_then(id_of) else {
            let id = state.ids.directory();
            kept.push(FieldOption { id, name: name.unwrap_or_default() });
            continue;
        };
        let Some(old) = present.iter().find(|option| option.id == id) else {
            let message = "The field has no option with this ID.";
            return Err(Refusal::bad("FIELDS_OPTIONS_NOT_EXIST", message));
        };
        let name = name.unwrap_or_else(|| old.name.clone());
        // Options with the same ID are merged.
        match kept.iter_mut().find(|option| option.id == id) {
            Some(same) => same.name = name,
            None => kept.push(FieldOption { id, name }),
        }
    }
    Ok(kept)
}

/// Deletes a custom field, and its values in users.
fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    editor(state, input)?;
    let field = known(state, input)?;
    if field.is_built_in() {
        let message = "A built-in field cannot be deleted.";
        return Err(Refusal::bad("FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED", message));
    }
    let id = field.id.clone();
    state.delete_user_field(&id);
    Ok(Reply::Empty)
}
