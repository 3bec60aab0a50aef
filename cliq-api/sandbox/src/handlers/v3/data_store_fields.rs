//! Fields of data stores.

use super::data_stores::{check_field, new_fields, own, respond};
use crate::handlers::input::Input;
use crate::model::State;
use crate::model::data_store::{DataField, MAX_FIELDS};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::Value;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "data_stores_add_fields" => add(state, input),
        "data_stores_update_fields" => update(state, input),
        "data_stores_delete_fields" => delete(state, input),
        _ => return None,
    })
}

/// Adds fields. Records that exist have the default values in them.
fn add(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut store = own(state, input)?;
    let fields = new_fields(state, input)?;
    if let Some(field) = fields.iter().find(|field| store.field(&field.unique_name).is_some()) {
        let message = format!("There is a field '{}' already.", field.unique_name);
        return Err(Refusal::bad("datastore_field_name_already_exists", message));
    }
    if store.fields.len() + fields.len() > MAX_FIELDS {
        let message = format!("A data store has at most {MAX_FIELDS} fields.");
        return Err(Refusal::bad("datastore_fields_limit_exceeded", message));
    }
    let records = state.databases.get_mut(&store.unique_name);
    for record in records.into_iter().flat_map(|database| &mut database.records) {
        let defaults = fields.iter().map(|field| (field.unique_name.clone(), field.default()));
        record.extend(defaults);
    }
    store.fields.extend(fields);
    state.replace_data_store(store.clone());
    Ok(respond(state, &store))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut store = own(state, input)?;
    let changes = input.body.get("fields").and_then(Value::as_array);
    for change in changes.into_iter().flatten() {
        let id = change.get("id").and_then(Value::as_str).unwrap_or_default();
        let field = store.fields.iter_mut().find(|field| field.id == id);
        let field = field.ok_or_else(|| missing("datastore_field_not_found", id))?;
        apply(field, change)?;
        check_field(field)?;
    }
    state.replace_data_store(store.clone());
    Ok(respond(state, &store))
}

fn missing(code: &'static str, id: &str) -> Refusal {
    Refusal::not_found(code, format!("The data store has no field '{id}'."))
}

/// Takes over a change. The unique name never changes.
fn apply(field: &mut DataField, change: &Value) -> Result<(), Refusal> {
    let text = |key: &str| change.get(key).and_then(Value::as_str);
    if text("unique_name").is_some_and(|name| name != field.unique_name) {
        let message = "The unique name of a field cannot change.";
        return Err(Refusal::bad("datastore_field_update_failed", message));
    }
    if let Some(name) = text("name") {
        name.clone_into(&mut field.name);
    }
    if let Some(value) = text("default_value") {
        value.clone_into(&mut field.default_value);
    }
    let flag = |key: &str, before: bool| change.get(key).and_then(Value::as_bool).unwrap_or(before);
    field.mandatory = flag("mandatory", field.mandatory);
    field.masked = flag("masked", field.masked);
    Ok(())
}

/// Deletes fields with their values, and the unique keys that have them.
fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut store = own(state, input)?;
    for id in input.query_ids("ids").unwrap_or_default() {
        let at = store.fields.iter().position(|field| field.id == id);
        let at = at.ok_or_else(|| missing("datastore_column_not_found", &id))?;
        let field = store.fields.remove(at);
        store.unique_keys.retain(|key| !key.contains(&field.unique_name));
        let records = state.databases.get_mut(&store.unique_name);
        for record in records.into_iter().flat_map(|database| &mut database.records) {
            record.remove(&field.unique_name);
        }
    }
    state.replace_data_store(store);
    Ok(Reply::Empty)
}
