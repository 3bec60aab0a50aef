//! Members of chats, and who left.

use super::forward::no_access;
use crate::handlers::channels::members::leave as leave_channel;
use crate::handlers::chats;
use crate::handlers::input::Input;
use crate::handlers::threads;
use crate::model::State;
use crate::model::chat::{Chat, ChatKind};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        // The same as in version 2.
        "chats_list_members" | "chats_mute" | "chats_unmute" => {
            return chats::execute(state, input);
        }
        "chats_add_members" => add(state, input),
        "chats_remove_members" => remove(state, input),
        "chats_leave" => leave(state, input),
        _ => return None,
    })
}

/// A group chat; the codes are for direct chats, and for chats of other kinds.
fn group<'a>(
    state: &'a mut State,
    input: &Input<'_>,
    direct: &'static str,
    other: &'static str,
) -> Result<&'a mut Chat, Refusal> {
    let chat = state.chat_mut(input.id(0), input.caller).map_err(no_access)?;
    match chat.kind {
        ChatKind::Group => Ok(chat),
        ChatKind::Direct | ChatKind::Bot(_) => {
            Err(Refusal::bad(direct, "The members of a direct chat do not change."))
        }
        _ => Err(Refusal::bad(other, "Only the members of group chats change here.")),
    }
}

fn add(state: &mut State, input: &Input<'_>) -> Outcome {
    let users = state.known_users(input.ids("user_ids"))?;
    let chat = group(state, input, "one_to_one_chat_add_member_not_allowed", "member_add_failed")?;
    let mut added = Vec::new();
    for user in users {
        if !chat.members.contains(&user) {
            chat.members.push(user.clone());
            added.push(user);
        }
    }
    let data = json!({ "chat_id": input.id(0), "added_user_ids": added });
    Ok(Reply::Json(json!({ "type": "chat.member", "data": data })))
}

fn remove(state: &mut State, input: &Input<'_>) -> Outcome {
    let named = input.query_ids("user_ids").unwrap_or_default();
    let codes = ("one_to_one_chat_delete_member_not_allowed", "member_delete_failed");
    let chat = group(state, input, codes.0, codes.1)?;
    let (removed, members) =
        std::mem::take(&mut chat.members).into_iter().partition(|member| named.contains(member));
    chat.members = members;
    let removed: Vec<String> = removed;
    let data = json!({ "chat_id": input.id(0), "removed_user_ids": removed });
    Ok(Reply::Json(json!({ "type": "chat.member", "data": data })))
}

/// Leaves a group chat or a channel, or unfollows a thread.
fn leave(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = state.chat(input.id(0), input.caller).map_err(no_access)?;
    match chat.kind.clone() {
        ChatKind::Channel(id) => leave_channel(state, &Input { path: &[id], ..*input }),
        ChatKind::Thread(_) => {
            let input = Input { operation: "threads_unfollow", ..*input };
            threads::execute(state, &input).unwrap_or_else(|| Err(Refusal::url_invalid()))
        }
        _ => chats::execute(state, input).unwrap_or_else(|| Err(Refusal::url_invalid())),
    }
}
