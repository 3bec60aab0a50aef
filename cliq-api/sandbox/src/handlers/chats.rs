//! Chats.

use super::input::Input;
use super::json::insert;
use super::view;
use crate::model::State;
use crate::model::chat::ChatKind;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "chats_list" => Ok(list(state, input)),
        "chats_list_members" => list_members(state, input),
        "chats_mute" => mute(state, input, true),
        "chats_unmute" => mute(state, input, false),
        "chats_leave" => leave(state, input),
        _ => return None,
    })
}

/// Chats of the caller, newest first; with `modified_after` oldest first. Channels and threads are
/// listed by operations of their own.
fn list(state: &State, input: &Input<'_>) -> Reply {
    let after = input.query_time("modified_after");
    let before = input.query_time("modified_before");
    let mut chats: Vec<_> = state
        .chats
        .iter()
        .filter(|(_, chat)| !matches!(chat.kind, ChatKind::Channel(_) | ChatKind::Thread(_)))
        .filter(|(_, chat)| chat.members.iter().any(|member| member == input.caller))
        .filter(|(_, chat)| after.is_none_or(|after| chat.modified() > after))
        .filter(|(_, chat)| before.is_none_or(|before| chat.modified() < before))
        // No draft is ever kept.
        .filter(|_| input.query_flag("drafts") != Some(true))
        .collect();
    chats.sort_by_key(|(_, chat)| chat.modified());
    if after.is_none() {
        chats.reverse();
    }
    let chats: Vec<_> = chats
        .into_iter()
        .take(input.limit(100))
        .map(|(id, chat)| view::chat(state, id, chat, input.caller))
        .collect();
    Reply::Json(json!({ "chats": chats }))
}

fn list_members(state: &State, input: &Input<'_>) -> Outcome {
    let chat = state.chat(input.id(0), input.caller)?;
    let fields = input.query_ids("fields");
    let wanted = |field: &str| fields.as_ref().is_none_or(|all| all.iter().any(|one| one == field));
    let members: Vec<_> = state
        .members_of(chat)
        .iter()
        .filter_map(|id| state.user(id))
        .map(|user| {
            let mut member = json!({});
            insert(&mut member, "user_id", wanted("user_id").then(|| user.id.clone()));
            insert(&mut member, "email_id", wanted("email_id").then(|| user.email.clone()));
            insert(&mut member, "name", wanted("name").then(|| user.name()));
            member
        })
        .collect();
    Ok(Reply::Json(json!({ "members": members })))
}

fn mute(state: &mut State, input: &Input<'_>, mute: bool) -> Outcome {
    let chat = state.chat_mut(input.id(0), input.caller)?;
    if mute {
        chat.muted_by.insert(input.caller.to_owned());
    } else {
        chat.muted_by.remove(input.caller);
    }
    Ok(Reply::Empty)
}

fn leave(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = state.chat_mut(input.id(0), input.caller)?;
    if chat.kind != ChatKind::Group {
        return Err(Refusal::bad("operation_failed", "Only group chats can be left this way."));
    }
    chat.members.retain(|member| member != input.caller);
    Ok(Reply::Empty)
}
