//! Chats: reading and searching.

use super::forward::no_access;
use super::view;
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::model::State;
use crate::model::chat::{Chat, ChatKind};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "chats_list" => Ok(list(state, input)),
        "chats_search" => search(state, input),
        "chats_get" => get(state, input),
        _ => return None,
    })
}

/// The chats of the caller that pass a filter, newest first, in their JSON form.
fn found(
    state: &State,
    input: &Input<'_>,
    default_limit: usize,
    takes: impl Fn(&str, &Chat) -> bool,
) -> Vec<Value> {
    let after = input.query_time("modified_after");
    let before = input.query_time("modified_before");
    let mut chats: Vec<_> = state
        .chats
        .iter()
        .filter(|(_, chat)| state.members_of(chat).iter().any(|member| member == input.caller))
        .filter(|(_, chat)| after.is_none_or(|after| chat.modified() > after))
        .filter(|(_, chat)| before.is_none_or(|before| chat.modified() < before))
        .filter(|(id, chat)| takes(id, chat))
        .collect();
    chats.sort_by_key(|(_, chat)| chat.modified());
    if after.is_none() {
        chats.reverse();
    }
    let with_last = |(id, chat): (&String, &Chat)| {
        let mut body = view::chat(state, id, chat, input.caller);
        insert(&mut body, "last_message_info", view::last_message(chat, input.caller));
        body
    };
    chats.into_iter().take(input.limit(default_limit)).map(with_last).collect()
}

/// Direct chats, groups and chats with bots, unless the query asks for others.
fn list(state: &State, input: &Input<'_>) -> Reply {
    let ids = input.query_ids("chat_ids");
    let name = input.query_text("name").map(str::to_lowercase);
    let (recipient, parent) = (input.query_text("recipient"), input.query_text("parent_chid"));
    let kind = input.query_text("type");
    let takes = |id: &str, chat: &Chat| {
        let is_muted = chat.muted_by.contains(input.caller);
        let is_kind = match (kind, &chat.kind) {
            (Some("threads"), kind) => matches!(kind, ChatKind::Thread(_)),
            (Some("channel"), kind) => matches!(kind, ChatKind::Channel(_)),
            (Some("bot"), kind) => matches!(kind, ChatKind::Bot(_)),
            (Some("dm"), kind) => *kind == ChatKind::Direct,
            (Some("muted"), _) => is_muted,
            // No chat has guests.
            (Some(_), _) => false,
            (None, _) if ids.is_some() || parent.is_some() => true,
            (None, kind) => !matches!(kind, ChatKind::Channel(_) | ChatKind::Thread(_)),
        };
        let shown = || view::name(state, chat, input.caller).to_lowercase();
        let has = |user: &str| state.members_of(chat).iter().any(|member| member == user);
        let same = |key: &str, now: bool| input.query_flag(key).is_none_or(|wanted| wanted == now);
        is_kind
            && ids.as_ref().is_none_or(|ids| ids.iter().any(|wanted| wanted == id))
            && parent.is_none_or(|parent| chat.is_thread_of(parent))
            && name.as_ref().is_none_or(|name| shown().contains(name))
            && recipient.is_none_or(has)
            && same("muted", is_muted)
            && same("pinned", chat.pinned_by.contains(input.caller))
            // Those that were closed are listed on demand only.
            && chat.is_closed_by(input.caller) == (input.query_flag("closed") == Some(true))
            // No draft is ever kept, and all of these are joined.
            && input.query_flag("drafts") != Some(true)
            && input.query_flag("joined") != Some(false)
    };
    Reply::Json(json!({ "chats": found(state, input, 100, takes) }))
}

fn search(state: &State, input: &Input<'_>) -> Outcome {
    let (after, before) = (input.query_time("modified_after"), input.query_time("modified_before"));
    if after.zip(before).is_some_and(|(after, before)| after >= before) {
        let message = "'modified_after' is not earlier than 'modified_before'.";
        return Err(Refusal::bad("invalid.time.submitted", message));
    }
    let title = input.query_text("title").map(str::to_lowercase);
    let kinds = input.query_ids("chat_type").unwrap_or_default();
    let (recipient, parent) = (input.query_text("recipient"), input.query_text("parent_chat_id"));
    let takes = |_: &str, chat: &Chat| {
        let kind = view::chat_type(chat);
        let shown = || view::name(state, chat, input.caller).to_lowercase();
        let has = |user: &str| state.members_of(chat).iter().any(|member| member == user);
        title.as_ref().is_none_or(|title| shown().contains(title))
            && (kinds.is_empty() || kinds.iter().any(|wanted| wanted == kind))
            && recipient.is_none_or(has)
            && parent.is_none_or(|parent| chat.is_thread_of(parent))
    };
    Ok(Reply::Json(json!({ "chats": found(state, input, 500, takes) })))
}

fn get(state: &State, input: &Input<'_>) -> Outcome {
    let chat = state.chat(input.id(0), input.caller).map_err(no_access)?;
    let mut data = view::chat(state, input.id(0), chat, input.caller);
    let includes = input.query_ids("include").unwrap_or_default();
    if includes.iter().any(|one| one == "last_message_info") {
        insert(&mut data, "last_message_info", view::last_message(chat, input.caller));
    }
    Ok(Reply::Json(json!({ "type": "chat", "data": data })))
}
