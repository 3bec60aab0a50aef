//! JSON form of fields of user profiles.

use crate::handlers::json::{insert, iso};
use crate::model::ids::ORGANIZATION;
use crate::model::user_field::{FieldOption, UserField};
use serde_json::{Value, json};

pub(crate) fn user_field(field: &UserField) -> Value {
    let mut body = json!({
        "system_defined": field.is_built_in(),
        "is_searchable": field.is_built_in(),
        "unique_name": field.unique_name,
        "name": field.name,
        "id": field.id,
        "creation_time": iso(field.created),
        "last_modified_time": iso(field.modified),
        "mandatory": field.mandatory,
        "edit_permission": field.edit_permission,
        "organization_id": ORGANIZATION,
        "enabled": true,
        "type": field.kind,
        "label": field.name,
    });
    insert(&mut body, "encrypted", (!field.is_built_in()).then_some(field.encrypted));
    let option = |option: &FieldOption| json!({ "name": option.name, "id": option.id });
    // The service returns them in reverse order.
    let options: Vec<_> = field.options.iter().rev().map(option).collect();
    insert(&mut body, "options", (!options.is_empty()).then_some(options));
    body
}
