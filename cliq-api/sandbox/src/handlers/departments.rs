//! Departments.

use super::admin::{self, admin, organization_users};
use super::input::{Input, id as id_of};
use super::json::insert;
use super::page::page;
use super::view;
use crate::model::State;
use crate::model::department::Department;
use crate::model::directory::Assignment;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "departments_create" => create(state, input),
        "departments_list" => list(state, input),
        "departments_get" => known(state, input.id(0))
            .map(|department| Reply::Json(json!({ "data": counted(state, department) }))),
        "departments_update" => update(state, input),
        "departments_delete" => delete(state, input),
        "departments_list_members" => known(state, input.id(0)).map(|department| {
            let members = state.assigned(Assignment::Department, &department.id);
            let data: Vec<_> = members.into_iter().map(view::user::brief).collect();
            Reply::Json(json!({ "data": data }))
        }),
        "departments_add_members" => add_members(state, input),
        "departments_remove_members" => remove_members(state, input),
        _ => return None,
    })
}

/// The department of an ID.
fn known<'a>(state: &'a State, id: &str) -> Result<&'a Department, Refusal> {
    state
        .department(id)
        .ok_or_else(|| Refusal::bad("department_not_exist", "There is no such department."))
}

/// The lead that the body names.
fn lead(state: &State, input: &Input<'_>) -> Result<Option<String>, Refusal> {
    let Some(lead) = input.body.get("lead_zuid").and_then(id_of) else { return Ok(None) };
    if state.has_user(&lead) {
        Ok(Some(lead))
    } else {
        Err(Refusal::bad("department_lead_invalid", "'lead_zuid' is not a user."))
    }
}

/// The parent that the body names.
fn parent(state: &State, input: &Input<'_>) -> Result<Option<String>, Refusal> {
    let parent = input.body.get("parent_department_id").and_then(id_of);
    parent.map(|id| known(state, &id).map(|parent| parent.id.clone())).transpose()
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let (lead, parent) = (lead(state, input)?, parent(state, input)?);
    let users = organization_users(state, input.users())?;
    let department = Department {
        id: state.ids.directory(),
        name: input.text("name").unwrap_or_default().to_owned(),
        parent,
        lead,
    };
    state.assign(Assignment::Department, &department.id, &department.name, &users);
    let data = view::department(state, &department);
    state.departments.push(department);
    Ok(Reply::Json(json!({ "data": data })))
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let found: Vec<_> = state
        .departments
        .iter()
        .filter(|department| input.search_finds(&department.name))
        .collect();
    let page = page(found, input.query_text("next_token"), input.limit(25))?;
    let data: Vec<_> =
        page.items.into_iter().map(|department| counted(state, department)).collect();
    let mut body = json!({ "data": data });
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let mut changed = known(state, input.id(0))?.clone();
    if let Some(name) = input.text("name") {
        let is_taken =
            state.departments.iter().any(|other| other.id != changed.id && other.name == name);
        if is_taken {
            let message = "Another department has this name.";
            return Err(Refusal::bad("department_already_exist", message));
        }
        name.clone_into(&mut changed.name);
    }
    changed.lead = lead(state, input)?.or(changed.lead);
    if let Some(parent) = parent(state, input)? {
        if state.is_below(&parent, &changed.id) {
            let message = "The parent is the department or below it.";
            return Err(Refusal::bad("department_cyclic_loop", message));
        }
        changed.parent = Some(parent);
    }
    let users = organization_users(state, input.users())?;
    state.rename_assigned(Assignment::Department, &changed.id, &changed.name);
    state.assign(Assignment::Department, &changed.id, &changed.name, &users);
    let data = view::department(state, &changed);
    for department in &mut state.departments {
        if department.id == changed.id {
            department.clone_from(&changed);
        }
    }
    Ok(Reply::Json(json!({ "data": data })))
}

/// Deletes a department. The departments below it move up.
fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let deleted = known(state, input.id(0))?.clone();
    if deleted.is_default() {
        let message = "The default department cannot be deleted.";
        return Err(Refusal::bad("department_base_dept_delete_not_allowed", message));
    }
    state.unassign(Assignment::Department, &deleted.id, None);
    state.departments.retain(|department| department.id != deleted.id);
    for department in &mut state.departments {
        if department.parent.as_ref() == Some(&deleted.id) {
            department.parent.clone_from(&deleted.parent);
        }
    }
    Ok(Reply::Empty)
}

/// A department with the number of its members.
fn counted(state: &State, department: &Department) -> Value {
    let mut data = view::department(state, department);
    let count = state.assigned(Assignment::Department, &department.id).len();
    insert(&mut data, "members_count", Some(count.to_string()));
    data
}

fn add_members(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let Department { id, name, .. } = known(state, input.id(0))?.clone();
    admin::add_members(state, input, Assignment::Department, (&id, &name))
}

fn remove_members(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let id = known(state, input.id(0))?.id.clone();
    admin::remove_members(state, input, Assignment::Department, &id)
}
