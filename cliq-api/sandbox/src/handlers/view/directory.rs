//! JSON forms of departments and designations.

use super::user::brief;
use crate::handlers::json::insert;
use crate::model::State;
use crate::model::department::Department;
use crate::model::designation::Designation;
use serde_json::{Value, json};

pub(crate) fn department(state: &State, department: &Department) -> Value {
    let mut body = json!({
        "id": department.id,
        "name": department.name,
        "is_default": department.is_default(),
    });
    let lead = department.lead.as_ref().and_then(|lead| state.user(lead));
    insert(&mut body, "parent_department_id", department.parent.clone());
    insert(&mut body, "lead_zuid", department.lead.clone());
    insert(&mut body, "lead", lead.map(brief));
    body
}

pub(crate) fn designation(designation: &Designation) -> Value {
    json!({ "id": designation.id, "name": designation.name })
}
