//! JSON form of teams.

use crate::handlers::json::{insert, iso};
use crate::model::State;
use crate::model::ids::ORGANIZATION;
use crate::model::team::Team;
use serde_json::{Value, json};

/// A team in lists and in responses to changes.
pub(crate) fn full(team: &Team, caller: &str) -> Value {
    let mut body = brief(team, caller);
    insert(&mut body, "is_moderator", Some(team.is_moderated_by(caller)));
    body
}

/// A team as it is read alone: without `is_moderator`.
pub(crate) fn brief(team: &Team, caller: &str) -> Value {
    json!({
        "name": team.name,
        "creation_time": iso(team.created),
        "organization_id": ORGANIZATION,
        "is_active": true,
        "description": team.description,
        "team_id": team.id,
        "joined": team.has(caller),
        "participant_count": team.members.len(),
    })
}

/// Some members of a team.
pub(crate) fn members(state: &State, members: &[String], team: &Team) -> Value {
    members
        .iter()
        .map(|id| {
            json!({
                "user_id": id,
                "display_name": state.display_name(id),
                "is_moderator": team.is_moderated_by(id),
            })
        })
        .collect()
}
