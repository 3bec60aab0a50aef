//! Teams.

use super::{Input, ORGANIZATION, State, insert, iso};
use crate::answer::{Answer, Outcome, Refusal};
use serde_json::{Value, json};

/// A team.
#[derive(Clone, Debug)]
pub(crate) struct Team {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) created: i64,
    /// The first is its moderator.
    pub(crate) members: Vec<String>,
}

impl State {
    pub(crate) fn team(&self, id: &str) -> Option<&Team> {
        self.teams.iter().find(|team| team.id == id)
    }

    /// Puts a user into a team, if there is such a team.
    pub(crate) fn join_team(&mut self, team: &str, user: &str) {
        let team = self.teams.iter_mut().find(|known| known.id == team);
        if let Some(team) = team.filter(|team| !team.members.iter().any(|member| member == user)) {
            team.members.push(user.to_owned());
        }
    }

    fn team_mut(&mut self, input: &Input<'_>) -> Result<&mut Team, Refusal> {
        let id = input.id(0);
        self.teams.iter_mut().find(|team| team.id == id).ok_or_else(Refusal::url_invalid)
    }

    fn team_members(&self, members: &[String], team: &Team) -> Value {
        members
            .iter()
            .map(|id| {
                json!({
                    "user_id": id,
                    "display_name": self.display_name(id),
                    "is_moderator": team.members.first() == Some(id),
                })
            })
            .collect()
    }
}

/// A team as lists and changes answer it.
pub(crate) fn full(team: &Team, caller: &str) -> Value {
    let mut answer = brief(team, caller);
    let moderates = team.members.first().is_some_and(|first| first == caller);
    insert(&mut answer, "is_moderator", Some(moderates));
    answer
}

/// A team as it is read alone: without `is_moderator`.
fn brief(team: &Team, caller: &str) -> Value {
    json!({
        "name": team.name,
        "creation_time": iso(team.created),
        "organization_id": ORGANIZATION,
        "is_active": true,
        "description": team.description,
        "team_id": team.id,
        "joined": team.members.iter().any(|member| member == caller),
        "participant_count": team.members.len(),
    })
}

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "teams_create" => create(state, input),
        "teams_list" => Ok(list(state, input)),
        "teams_get" => match state.team(input.id(0)) {
            Some(team) => Ok(Answer::Json(brief(team, input.caller))),
            None => Err(Refusal::url_invalid()),
        },
        "teams_update" => update(state, input),
        "teams_delete" => delete(state, input),
        "teams_list_members" => match state.team(input.id(0)) {
            Some(team) => {
                let members = state.team_members(&team.members, team);
                Ok(Answer::Json(json!({ "members": members })))
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
    for user in state.named_users(input)? {
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
    let answer = full(&team, input.caller);
    state.teams.push(team);
    Ok(Answer::Json(answer))
}

fn list(state: &State, input: &Input<'_>) -> Answer {
    let joined = input.query_flag("joined") == Some(true);
    let teams: Vec<_> = state
        .teams
        .iter()
        .filter(|team| !joined || team.members.iter().any(|member| member == input.caller))
        .map(|team| full(team, input.caller))
        .collect();
    Answer::Json(json!({ "teams": teams }))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let team = state.team_mut(input)?;
    if let Some(name) = input.text("name") {
        name.clone_into(&mut team.name);
    }
    if let Some(description) = input.text("description") {
        description.clone_into(&mut team.description);
    }
    Ok(Answer::Json(full(team, input.caller)))
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = state.team_mut(input)?.id.clone();
    state.teams.retain(|team| team.id != id);
    Ok(Answer::Empty)
}

fn add_members(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = state.named_users(input)?;
    let team = state.team_mut(input)?;
    let mut added = Vec::new();
    for user in users {
        if !team.members.contains(&user) {
            team.members.push(user.clone());
            added.push(user);
        }
    }
    let members = state.team(input.id(0)).map(|team| state.team_members(&added, team));
    Ok(Answer::Json(json!({ "members": members })))
}

fn remove_member(state: &mut State, input: &Input<'_>) -> Outcome {
    let user = input.id(1);
    let team = state.team_mut(input)?;
    let before = team.members.len();
    team.members.retain(|member| member != user);
    if team.members.len() == before { Err(Refusal::url_invalid()) } else { Ok(Answer::Empty) }
}
