//! JSON form of data stores.

use super::person;
use crate::model::State;
use crate::model::data_store::{DataField, DataStore};
use serde_json::{Value, json};

pub(crate) fn data_store(state: &State, store: &DataStore) -> Value {
    json!({
        "id": store.id,
        "unique_name": store.unique_name,
        "name": store.name,
        "description": store.description,
        "fields": store.fields.iter().map(field).collect::<Vec<_>>(),
        "unique_keys": store.unique_keys,
        "scope": "personal",
        "status": "enabled",
        "type": "custom",
        "creator": person(state, &store.creator),
    })
}

fn field(field: &DataField) -> Value {
    json!({
        "id": field.id,
        "unique_name": field.unique_name,
        "name": field.name,
        "type": field.kind,
        "mandatory": field.mandatory,
        "masked": field.masked,
        "default_value": field.default_value,
    })
}
