//! Listing channels.

use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::handlers::page::page;
use crate::handlers::view;
use crate::model::State;
use crate::model::channel::Channel;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;
use std::cmp::Reverse;

pub(crate) fn list(state: &State, input: &Input<'_>) -> Outcome {
    let modified = |channel: &Channel| {
        let last = state.chats.get(&channel.chat_id).and_then(|chat| chat.messages.last());
        last.map_or(channel.created, |message| message.time)
    };
    let name = input.query_text("name").map(str::to_lowercase);
    let creator = input.query_text("created_by").and_then(|address| state.user_at(address));
    let one_of = |key: &str, value: &str| {
        input.query_ids(key).is_none_or(|ids| ids.iter().any(|id| id == value))
    };
    let within = |time: i64, after: &str, before: &str| {
        input.query_time(after).is_none_or(|after| time > after)
            && input.query_time(before).is_none_or(|before| time < before)
    };
    let since: Option<i64> = match input.query_text("sync_token") {
        None => None,
        Some(token) => Some(token.parse().map_err(|_| {
            Refusal::bad("client_not_synced", "The sync token is none of ours; start again.")
        })?),
    };
    let mut channels: Vec<&Channel> = state
        .channels
        .iter()
        .filter(|channel| channel.is_visible_to(input.caller))
        .filter(|c| name.as_ref().is_none_or(|name| c.name.to_lowercase().contains(name)))
        .filter(|c| input.query_text("status").is_none_or(|status| c.status == status))
        .filter(|c| input.query_text("level").is_none_or(|level| c.level == level))
        .filter(|c| one_of("channel_ids", &c.id) && one_of("chat_ids", &c.chat_id))
        .filter(|c| {
            input.query_ids("team_ids").is_none_or(|ids| ids.iter().any(|id| c.teams.contains(id)))
        })
        .filter(|c| {
            input.query_text("created_by").is_none()
                || creator.is_some_and(|creator| creator.id == c.creator)
        })
        .filter(|c| within(c.created, "created_after", "created_before"))
        .filter(|c| within(modified(c), "modified_after", "modified_before"))
        .filter(|c| since.is_none_or(|since| modified(c) >= since))
        .filter(|c| {
            input.query_flag("joined").is_none_or(|joined| c.role(input.caller).is_some() == joined)
        })
        .filter(|c| {
            let chat = state.chats.get(&c.chat_id);
            let pinned = chat.is_some_and(|chat| chat.pinned_by.contains(input.caller));
            input.query_flag("pinned").is_none_or(|wanted| pinned == wanted)
        })
        .collect();
    match input.query_text("order_by") {
        Some("+last_modified_time") => channels.sort_by_key(|c| modified(c)),
        Some("-last_modified_time") => channels.sort_by_key(|c| Reverse(modified(c))),
        Some("+creation_time") => channels.sort_by_key(|c| c.created),
        Some("-creation_time") => channels.sort_by_key(|c| Reverse(c.created)),
        _ => {}
    }
    let page = page(channels, input.query_text("next_token"), input.limit(50))?;
    let channels: Vec<_> = page
        .items
        .iter()
        .map(|channel| view::channel(state, channel, input.caller, true))
        .collect();
    let mut body = json!({ "channels": channels, "has_more": page.next.is_some() });
    insert(&mut body, "sync_token", Some(input.now.to_string()));
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}
