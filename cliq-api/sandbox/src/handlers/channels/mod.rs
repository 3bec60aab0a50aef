//! Channels: how they come, change and go.

mod list;
pub(crate) mod members;

use crate::handlers::input::Input;
use crate::handlers::view;
use crate::model::State;
use crate::model::channel::{Channel, unique_name};
use crate::model::permissions::{apply_permissions, default_permissions};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;
use std::collections::BTreeSet;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "channels_create" => create(state, input),
        "channels_list" => list::list(state, input),
        "channels_get" => get(state, input),
        "channels_get_by_name" => get_by_name(state, input),
        "channels_update" => update(state, input),
        "channels_delete" => delete(state, input),
        "channels_list_members" => members::list_members(state, input),
        "channels_add_members" => members::add_members(state, input),
        "channels_remove_members" => members::remove_members(state, input),
        "channels_remove_member" => members::remove_member(state, input),
        "channels_update_member_role" => members::update_member_role(state, input),
        "channels_add_bot" => members::add_bot(state, input),
        "channels_approve" => decide(state, input, true),
        "channels_reject" => decide(state, input, false),
        "channels_join" => members::join(state, input),
        "channels_leave" => members::leave(state, input),
        "channels_archive" => set_status(state, input, ["created", "archived"]),
        "channels_unarchive" => set_status(state, input, ["archived", "created"]),
        _ => return None,
    })
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let name = input.text("name").unwrap_or_default().trim_start_matches('#').to_owned();
    let level = input.text("level").unwrap_or_default().to_owned();
    let teams = input.ids("team_ids");
    if unique_name(&name).is_empty() {
        return Err(Refusal::bad("input_pattern_mismatch", "'name' has no letter or digit."));
    }
    if level == "team" && teams.is_empty() {
        return Err(Refusal::bad("param_missing", "'team_ids' is missing."));
    }
    if let Some(team) = teams.iter().find(|team| state.team(team).is_none()) {
        return Err(Refusal::bad("invalid_inputs", format!("There is no team '{team}'.")));
    }
    if state.is_channel_name_taken(&name) {
        return Err(Refusal::bad(
            "operation_failed",
            format!("There is a channel named '#{name}' already."),
        ));
    }
    let mut permissions = default_permissions();
    apply_permissions(&mut permissions, input.body);
    let mut channel = Channel {
        id: String::new(),
        unique_name: unique_name(&name),
        name: format!("#{name}"),
        chat_id: String::new(),
        description: input.text("description").unwrap_or_default().to_owned(),
        invite_only: level == "private" || input.flag("invite_only"),
        level,
        status: "created",
        creator: input.caller.to_owned(),
        created: input.now,
        members: Vec::new(),
        teams,
        permissions,
        bots: BTreeSet::new(),
    };
    for user in state.known_users(input.users())? {
        channel.add(&user, "member");
    }
    for (key, role) in [("moderator_ids", "moderator"), ("admin_ids", "admin")] {
        for user in state.known_users(input.ids(key))? {
            channel.add(&user, role);
        }
    }
    channel.add(input.caller, "super_admin");
    let channel = state.add_channel(channel);
    Ok(Reply::Json(view::channel(state, &channel, input.caller, false)))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let channel = state.channel(input.id(0))?;
    if !channel.is_visible_to(input.caller) {
        return Err(Refusal::no_channel());
    }
    Ok(Reply::Json(view::channel(state, channel, input.caller, false)))
}

fn get_by_name(state: &State, input: &Input<'_>) -> Outcome {
    let channel = state.channel_named(input.id(0))?;
    if !channel.is_visible_to(input.caller) {
        return Err(Refusal::no_channel());
    }
    let channel = view::channel(state, channel, input.caller, false);
    Ok(Reply::Json(json!({ "type": "channel", "data": channel })))
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.own_channel(input.id(0), input.caller)?;
    if let Some(name) = input.text("name") {
        channel.name = format!("#{}", name.trim_start_matches('#'));
    }
    if let Some(description) = input.text("description") {
        description.clone_into(&mut channel.description);
    }
    apply_permissions(&mut channel.permissions, input.body);
    // Only this switch returns its new state.
    if let Some(switch) = input.text("auto_follow_threads") {
        return Ok(Reply::Json(json!({ "status": format!("{switch}d") })));
    }
    let channel = state.channel(input.id(0))?;
    Ok(Reply::Json(view::channel(state, channel, input.caller, false)))
}

fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.own_channel(input.id(0), input.caller)?.clone();
    state.remove_channel(&channel);
    Ok(Reply::Empty)
}

/// Approves or rejects a channel that waits for it.
fn decide(state: &mut State, input: &Input<'_>, approve: bool) -> Outcome {
    let owner = state.owner() == input.caller;
    let channel = state.channel_mut(input.id(0))?;
    if !owner {
        return Err(Refusal {
            code: "not_an_organization_admin",
            ..Refusal::forbidden("Only admins of the organization may decide on channels.")
        });
    }
    if channel.status != "pending" {
        return Err(Refusal::bad("operation_failed", "The channel does not wait for approval."));
    }
    if approve {
        channel.status = "created";
    } else {
        let id = channel.id.clone();
        state.channels.retain(|channel| channel.id != id);
    }
    Ok(Reply::Empty)
}

fn set_status(state: &mut State, input: &Input<'_>, [from, to]: [&'static str; 2]) -> Outcome {
    let channel = state.own_channel(input.id(0), input.caller)?;
    if channel.status != from {
        return Err(Refusal::bad(
            "operation_failed",
            format!("The channel is {}.", channel.status),
        ));
    }
    channel.status = to;
    Ok(Reply::Empty)
}
