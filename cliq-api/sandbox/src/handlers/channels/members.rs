//! Who is in a channel: people and bots.

use crate::handlers::input::Input;
use crate::handlers::view;
use crate::model::State;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

/// Bots per channel.
const BOTS: usize = 10;

pub(crate) fn list_members(state: &State, input: &Input<'_>) -> Outcome {
    let members: Vec<_> = state
        .channel(input.id(0))?
        .members
        .iter()
        .filter_map(|member| state.user(&member.user).map(|user| (member, user)))
        .map(|(member, user)| {
            json!({
                "user_id": user.id,
                "email_id": user.email,
                "name": user.name(),
                "user_role": member.role,
            })
        })
        .collect();
    Ok(Reply::Json(json!({ "members": members })))
}

/// The users of a request that names some, either way.
fn users_of(state: &State, input: &Input<'_>) -> Result<Vec<String>, Refusal> {
    let users = state.known_users(input.users())?;
    if users.is_empty() {
        return Err(Refusal::bad("param_missing", "'user_ids' or 'email_ids' is missing."));
    }
    Ok(users)
}

pub(crate) fn add_members(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = users_of(state, input)?;
    let channel = state.channel_mut(input.id(0))?;
    if channel.role(input.caller).is_none() {
        return Err(Refusal::forbidden("Only members of the channel may add others."));
    }
    for user in users {
        if channel.role(&user).is_none() {
            channel.add(&user, "member");
        }
    }
    Ok(Reply::Empty)
}

pub(crate) fn remove_members(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = users_of(state, input)?;
    state
        .own_channel(input.id(0), input.caller)?
        .members
        .retain(|member| !users.contains(&member.user));
    Ok(Reply::Empty)
}

pub(crate) fn remove_member(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.own_channel(input.id(0), input.caller)?;
    let before = channel.members.len();
    channel.members.retain(|member| member.user != input.id(1));
    if channel.members.len() == before { Err(Refusal::url_invalid()) } else { Ok(Reply::Empty) }
}

pub(crate) fn update_member_role(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.own_channel(input.id(0), input.caller)?;
    if channel.role(input.id(1)).is_none() {
        return Err(Refusal::url_invalid());
    }
    channel.add(input.id(1), input.text("role").unwrap_or("member"));
    Ok(Reply::Empty)
}

pub(crate) fn add_bot(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = state.bot(input.id(0)).ok_or_else(Refusal::url_invalid)?.name.clone();
    let name = input.text("channel_unique_name").unwrap_or_default();
    let id = state.channel_named(name)?.id.clone();
    let channel = state.channel_mut(&id)?;
    if !channel.may_administer(input.caller) {
        return Err(Refusal::forbidden("Only admins of the channel may add bots."));
    }
    if channel.bots.len() >= BOTS && !channel.bots.contains(&bot) {
        return Err(Refusal::bad("operation_failed", "The channel has ten bots already."));
    }
    channel.bots.insert(bot);
    Ok(Reply::Empty)
}

pub(crate) fn join(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.channel_mut(input.id(0))?;
    if channel.role(input.caller).is_none() {
        if channel.invite_only || !channel.is_visible_to(input.caller) {
            return Err(Refusal::forbidden("The channel is joined by invitation only."));
        }
        channel.add(input.caller, "member");
    }
    let channel = state.channel(input.id(0))?;
    Ok(Reply::Json(view::channel(state, channel, input.caller, false)))
}

pub(crate) fn leave(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.channel_mut(input.id(0))?;
    if channel.role(input.caller).is_none() {
        return Err(Refusal::forbidden("You are not a member of the channel."));
    }
    channel.members.retain(|member| member.user != input.caller);
    Ok(Reply::Empty)
}
