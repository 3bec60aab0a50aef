//! Members of the organization.

use super::input::{Input, ids};
use super::json::insert;
use super::page::page;
use super::view::team;
use super::view::user::{chosen, full};
use crate::model::State;
use crate::model::user::User;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Map, Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "users_list" => list(state, input),
        "users_get" => get(state, input),
        "users_add" => Ok(add(state, input)),
        "users_update" => update(state, input),
        "users_list_teams" => list_teams(state, input),
        _ => return None,
    })
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let search = input.query_text("search").map(str::to_lowercase);
    let fields = input.query_ids("fields").unwrap_or_default();
    let users: Vec<_> = state
        .users
        .iter()
        .filter(|user| input.query_text("status").is_none_or(|status| user.status == status))
        .filter(|user| {
            search.as_ref().is_none_or(|text| {
                user.name().to_lowercase().contains(text) || user.email.contains(text)
            })
        })
        .collect();
    let page = page(users, input.query_text("next_token"), input.limit(50))?;
    let data: Vec<_> = page.items.iter().map(|user| chosen(user, &fields)).collect();
    let mut body = json!({ "data": data, "has_more": page.next.is_some() });
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let user = state.user(input.id(0)).ok_or_else(Refusal::url_invalid)?;
    let fields = input.query_ids("fields").unwrap_or_else(|| vec!["all".to_owned()]);
    let data = if fields.iter().any(|field| field == "chat_status") {
        json!({ "state": "available", "activity": "web", "text": "Available" })
    } else {
        chosen(user, &fields)
    };
    Ok(Reply::Json(json!({ "data": data })))
}

fn add(state: &mut State, input: &Input<'_>) -> Reply {
    let mut added = Vec::new();
    let mut failed = Map::new();
    let people = input.body.get("users").and_then(Value::as_array).into_iter().flatten();
    for person in people.filter_map(Value::as_object) {
        let email = person.get("email_id").and_then(Value::as_str).unwrap_or_default().to_owned();
        if let Some(user) = state.user_at(&email) {
            let code =
                if user.status == "pending" { "email.pendinguser" } else { "email.activeuser" };
            failed.insert(email, code.into());
            continue;
        }
        let local = email.split('@').next().unwrap_or_default().to_owned();
        let mut user = User {
            id: state.ids.user(),
            display_name: local.clone(),
            first_name: local,
            last_name: String::new(),
            status: "pending",
            profile: Map::new(),
            custom: Map::new(),
            email: email.clone(),
        };
        if let (Some(first), None) = (person.get("first_name"), person.get("display_name")) {
            first.as_str().unwrap_or_default().clone_into(&mut user.display_name);
        }
        user.apply(person);
        for channel in ids(person.get("channel_ids")) {
            state.join_channel(&channel, &user.id);
        }
        for team in ids(person.get("team_ids")) {
            state.join_team(&team, &user.id);
        }
        let id = user.id.clone();
        state.users.push(user);
        state.name_assignments(&id);
        added.push(email);
    }
    Reply::Json(json!({ "data": { "success_users": added, "failed_users": failed } }))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = input.id(0);
    let allowed = input.caller == id || input.caller == state.owner();
    let user =
        state.users.iter_mut().find(|user| user.id == id).ok_or_else(Refusal::url_invalid)?;
    if !allowed {
        return Err(Refusal::forbidden("The profile belongs to another user."));
    }
    if let Some(request) = input.body.as_object() {
        user.apply(request);
    }
    state.name_assignments(id);
    let user = state.user(id).ok_or_else(Refusal::url_invalid)?;
    Ok(Reply::Json(json!({ "data": full(user) })))
}

fn list_teams(state: &State, input: &Input<'_>) -> Outcome {
    let user = state.user(input.id(0)).ok_or_else(Refusal::url_invalid)?;
    let teams: Vec<_> = state
        .teams
        .iter()
        .filter(|team| team.has(&user.id))
        .map(|team| team::full(team, input.caller))
        .collect();
    Ok(Reply::Json(json!({ "data": teams })))
}
