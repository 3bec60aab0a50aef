//! Teams.

use super::input::Input;
use super::view::team::{brief, full, members};
use crate::model::State;
use crate::model::team::Team;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "teams_create" => create(state, input),
        "teams_list" => Ok(list(state, input)),
        "teams_get" => match state.team(input.id(0)) {
            Some(team) => Ok(Reply::Json(brief(team, input.caller))),
            None => Err(Refusal::url_invalid()),
        },
        "teams_update" => update(state, input),
        "teams_delete" => delete(state, input),
        "teams_list_members" => match state.team(input.id(0)) {
            Some(team) => {
                let members = members(state, &team.members, team);
                Ok(Reply::Json(json!({ "members": members })))
            }
            None => Err(Refusal::url_invalid()),
        },
        "teams_add_members" => add_members(state, input),
        "teams_remove_member" => remove_member(state, input),
        _ => return None,
    })
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let mut members = vec![input.caller.to_owned()];
    for user in state.known_users(input.users())? {
        if !members.contains(&user) {
            members.push(user);
        }
    }
    let team = Team {
        id: state.ids.team(),
        name: input.text("name").unwrap_or_default().to_owned(),
        description: input.text("description").unwrap_or_default().to_owned(),
        created: input.now,
        members,
    };
    let body = full(&team, input.caller);
    state.teams.push(team);
    Ok(Reply::Json(body))
}

fn list(state: &State, input: &Input<'_>) -> Reply {
    let joined = input.query_flag("joined") == Some(true);
    let teams: Vec<_> = state
        .teams
        .iter()
        .filter(|team| !joined || team.has(input.caller))
        .map(|team| full(team, input.caller))
        .collect();
    Reply::Json(json!({ "teams": teams }))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let team = state.team_mut(input.id(0))?;
    if let Some(name) = input.text("name") {
        name.clone_into(&mut team.name);
    }
    if let Some(description) = input.text("description") {
        description.clone_into(&mut team.description);
    }
    Ok(Reply::Json(full(team, input.caller)))
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = state.team_mut(input.id(0))?.id.clone();
    state.teams.retain(|team| team.id != id);
    Ok(Reply::Empty)
}

fn add_members(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = state.known_users(input.users())?;
    let team = state.team_mut(input.id(0))?;
    let mut added = Vec::new();
    for user in users {
        if team.add(&user) {
            added.push(user);
        }
    }
    let members = state.team(input.id(0)).map(|team| members(state, &added, team));
    Ok(Reply::Json(json!({ "members": members })))
}

fn remove_member(state: &mut State, input: &Input<'_>) -> Outcome {
    let user = input.id(1);
    let team = state.team_mut(input.id(0))?;
    let before = team.members.len();
    team.members.retain(|member| member != user);
    if team.members.len() == before { Err(Refusal::url_invalid()) } else { Ok(Reply::Empty) }
}
