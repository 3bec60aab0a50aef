//! Data stores: how they come, change and go. Their records are those of the databases of version 2.

use super::lists::{page_of, wrapped};
use super::view;
use crate::handlers::input::Input;
use crate::model::State;
use crate::model::data_store::{DataField, DataStore, RESERVED};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::Value;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "data_stores_list" => list(state, input),
        "data_stores_create" => create(state, input),
        "data_stores_get" => find(state, input).map(|store| respond(state, store)),
        "data_stores_update" => update(state, input),
        "data_stores_delete" => delete(state, input),
        "data_stores_export_records" => export(state, input),
        _ => return None,
    })
}

pub(crate) fn not_found() -> Refusal {
    Refusal::not_found("datastore_not_found", "There is no such data store.")
}

fn find<'a>(state: &'a State, input: &Input<'_>) -> Result<&'a DataStore, Refusal> {
    state.data_store(input.id(0)).ok_or_else(not_found)
}

/// A data store that the caller may change.
pub(crate) fn own(state: &State, input: &Input<'_>) -> Result<DataStore, Refusal> {
    let store = find(state, input)?;
    if store.creator == input.caller || state.owner() == input.caller {
        return Ok(store.clone());
    }
    let message = "Only the creator of a data store and administrators may change it.";
    Err(Refusal::denied("datastore_access_denied", message))
}

pub(crate) fn respond(state: &State, store: &DataStore) -> Reply {
    let path = format!("/datastores/{}", store.id);
    wrapped("datastore", &path, view::data_store(state, store))
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let stores = state.data_stores.iter();
    let stores = stores.map(|store| (store.changed, view::data_store(state, store))).collect();
    page_of(state, input, ("datastore", "/datastores"), stores, 20).map(Reply::Json)
}

/// The fields that a request defines.
pub(crate) fn new_fields(state: &mut State, input: &Input<'_>) -> Result<Vec<DataField>, Refusal> {
    let fields = input.body.get("fields").and_then(Value::as_array);
    let mut new = Vec::new();
    for field in fields.into_iter().flatten() {
        let text =
            |key: &str| field.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let flag = |key: &str| field.get(key).and_then(Value::as_bool).unwrap_or_default();
        new.push(DataField {
            id: state.ids.data_store_field(),
            unique_name: text("unique_name"),
            name: text("name"),
            kind: text("type"),
            mandatory: flag("mandatory"),
            masked: flag("masked"),
            default_value: text("default_value"),
        });
    }
    new.iter().try_for_each(check_field)?;
    Ok(new)
}

pub(crate) fn check_field(field: &DataField) -> Result<(), Refusal> {
    if RESERVED.contains(&field.unique_name.as_str()) {
        let message = format!("The name '{}' is reserved.", field.unique_name);
        return Err(Refusal::bad("datastore_field_name_reserved", message));
    }
    if field.masked && !matches!(field.kind.as_str(), "limited-text" | "number") {
        let message = format!("A field of the type '{}' cannot be masked.", field.kind);
        return Err(Refusal::bad("datastore_field_mask_not_supported", message));
    }
    Ok(())
}

/// The unique keys of a request, whose fields have to exist and to be comparable.
fn unique_keys(
    input: &Input<'_>,
    fields: &[DataField],
) -> Result<Option<Vec<Vec<String>>>, Refusal> {
    let Some(keys) = input.body.get("unique_keys").and_then(Value::as_array) else {
        return Ok(None);
    };
    let names = |key: &Value| -> Vec<String> {
        let names = key.as_array().into_iter().flatten();
        names.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let keys: Vec<Vec<String>> = keys.iter().map(names).collect();
    for name in keys.iter().flatten() {
        let Some(field) = fields.iter().find(|field| field.unique_name == *name) else {
            let message = format!("A unique key names the field '{name}', which does not exist.");
            return Err(Refusal::bad("datastore_unique_key_column_not_found", message));
        };
        if matches!(field.kind.as_str(), "encrypted-text" | "large-text") {
            let message = format!("A field of the type '{}' cannot be unique.", field.kind);
            return Err(Refusal::bad("datastore_field_unique_key_not_supported", message));
        }
    }
    Ok(Some(keys))
}

fn check_names(state: &State, store: &DataStore) -> Result<(), Refusal> {
    let is_taken = |other: &DataStore| {
        other.id != store.id
            && (other.unique_name == store.unique_name
                || other.name.eq_ignore_ascii_case(&store.name))
    };
    if state.data_stores.iter().any(is_taken) {
        let message = "There is a data store of this name already.";
        return Err(Refusal::bad("datastore_name_already_exists", message));
    }
    Ok(())
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let text = |key: &str| input.text(key).unwrap_or_default().to_owned();
    let fields = new_fields(state, input)?;
    if fields.is_empty() {
        let message = "A data store needs at least one field.";
        return Err(Refusal::bad("datastore_fields_required", message));
    }
    let store = DataStore {
        id: state.ids.data_store(),
        unique_name: text("unique_name"),
        name: text("name"),
        description: text("description"),
        unique_keys: unique_keys(input, &fields)?.unwrap_or_default(),
        fields,
        creator: input.caller.to_owned(),
        changed: state.ids.revise(),
    };
    check_names(state, &store)?;
    let data = view::data_store(state, &store);
    state.databases.entry(store.unique_name.clone()).or_default();
    state.data_stores.push(store);
    Ok(wrapped("datastore", "/datastores", data))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut store = own(state, input)?;
    let before = store.unique_name.clone();
    for (key, target) in [
        ("unique_name", &mut store.unique_name),
        ("name", &mut store.name),
        ("description", &mut store.description),
    ] {
        if let Some(text) = input.text(key) {
            text.clone_into(target);
        }
    }
    check_names(state, &store)?;
    if let Some(keys) = unique_keys(input, &store.fields)? {
        store.unique_keys = keys;
    }
    if let Some(database) = state.databases.remove(&before) {
        state.databases.insert(store.unique_name.clone(), database);
    }
    state.replace_data_store(store.clone());
    Ok(respond(state, &store))
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let store = own(state, input)?;
    state.data_stores.retain(|other| other.id != store.id);
    state.databases.remove(&store.unique_name);
    Ok(Reply::Empty)
}

/// Starts an export. Nothing comes of it, as no source says how its file is delivered.
fn export(state: &State, input: &Input<'_>) -> Outcome {
    own(state, input)?;
    if input.flag("password_protected") && input.text("password").is_none() {
        let message = "'password' is missing.";
        return Err(Refusal::bad("datastore_export_password_missing", message));
    }
    Ok(Reply::Empty)
}
