//! Designations.

use super::admin::{self, admin, organization_users};
use super::input::Input;
use super::json::insert;
use super::page::page;
use super::view;
use crate::model::State;
use crate::model::designation::Designation;
use crate::model::directory::Assignment;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "designations_create" => create(state, input),
        "designations_list" => Ok(list(state, input)),
        "designations_get" => known(state, input).map(respond),
        "designations_update" => update(state, input),
        "designations_delete" => delete(state, input),
        "designations_list_members" => list_members(state, input),
        "designations_add_members" => add_members(state, input),
        "designations_remove_members" => remove_members(state, input),
        _ => return None,
    })
}

/// The designation of an address.
fn known<'a>(state: &'a State, input: &Input<'_>) -> Result<&'a Designation, Refusal> {
    state
        .designation(input.id(0))
        .ok_or_else(|| Refusal::bad("designation_not_exist", "There is no such designation."))
}

fn respond(designation: &Designation) -> Reply {
    Reply::Json(json!({ "data": view::designation(designation) }))
}

/// The name of the body, which no other designation has.
fn new_name(state: &State, input: &Input<'_>) -> Result<String, Refusal> {
    let name = input.text("name").unwrap_or_default();
    let is_taken = state
        .designations
        .iter()
        .any(|designation| designation.name == name && designation.id != input.id(0));
    if is_taken {
        let message = "Another designation has this name.";
        return Err(Refusal::bad("designation_already_exist", message));
    }
    Ok(name.to_owned())
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let name = new_name(state, input)?;
    let users = organization_users(state, input.users())?;
    let designation = Designation { id: state.ids.directory(), name };
    state.assign(Assignment::Designation, &designation.id, &designation.name, &users);
    let body = respond(&designation);
    state.designations.push(designation);
    Ok(body)
}

fn list(state: &State, input: &Input<'_>) -> Reply {
    let data: Vec<_> = state
        .designations
        .iter()
        .filter(|designation| input.search_finds(&designation.name))
        .take(input.limit(usize::MAX))
        .map(view::designation)
        .collect();
    Reply::Json(json!({ "data": data }))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let mut changed = known(state, input)?.clone();
    changed.name = new_name(state, input)?;
    state.rename_assigned(Assignment::Designation, &changed.id, &changed.name);
    for designation in &mut state.designations {
        if designation.id == changed.id {
            designation.clone_from(&changed);
        }
    }
    Ok(respond(&changed))
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let id = known(state, input)?.id.clone();
    state.unassign(Assignment::Designation, &id, None);
    state.designations.retain(|designation| designation.id != id);
    Ok(Reply::Empty)
}

fn list_members(state: &State, input: &Input<'_>) -> Outcome {
    let designation = known(state, input)?;
    let members = state.assigned(Assignment::Designation, &designation.id);
    let page = page(members, input.query_text("next_token"), input.limit(25))?;
    let data: Vec<_> = page.items.into_iter().map(view::user::brief).collect();
    let mut body = json!({ "data": data });
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}

fn add_members(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let Designation { id, name } = known(state, input)?.clone();
    admin::add_members(state, input, Assignment::Designation, (&id, &name))
}

fn remove_members(state: &mut State, input: &Input<'_>) -> Outcome {
    admin(state, input)?;
    let id = known(state, input)?.id.clone();
    admin::remove_members(state, input, Assignment::Designation, &id)
}
