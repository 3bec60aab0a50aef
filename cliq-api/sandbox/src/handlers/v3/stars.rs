//! Starred messages.

use super::lists::{since, sync_token};
use super::message_deletion::no_chat;
use super::view;
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::handlers::page::page;
use crate::model::State;
use crate::model::message::{address_key, message_key};
use crate::model::star::Star;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "stars_add" => add(state, input),
        "stars_list" => list(state, input),
        "stars_remove" => remove(state, input),
        _ => return None,
    })
}

fn invalid(message: &str) -> Refusal {
    Refusal::bad("input_invalid", message)
}

/// A message has one star of a user; another one replaces it.
fn add(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = input.text("chat_id").unwrap_or_default().to_owned();
    let chat = state.chat(&id, input.caller).map_err(|_| no_chat())?;
    let message = input.text("message_id").and_then(message_key);
    let message = message.filter(|key| chat.message(*key).is_some());
    let message = message.ok_or_else(|| invalid("There is no such message in the chat."))?;
    let is_same =
        |star: &Star| star.user == input.caller && star.chat == id && star.message == message;
    let old_kind = state.stars.iter().find(|star| is_same(star)).map(|star| star.kind.clone());
    state.stars.retain(|star| !is_same(star));
    let star = Star {
        user: input.caller.to_owned(),
        chat: id,
        message,
        kind: input.text("star_type").unwrap_or_default().to_owned(),
        old_kind,
        time: input.now,
        changed: state.ids.revise(),
    };
    let body = view::starred_message(state, &star).ok_or_else(no_chat)?;
    // The kind before is part of this response only.
    state.stars.push(Star { old_kind: None, ..star });
    Ok(Reply::Json(body))
}

fn list(state: &State, input: &Input<'_>) -> Outcome {
    let chat = input.query_text("chat_id");
    if let Some(id) = chat {
        state.chat(id, input.caller).map_err(|_| {
            Refusal::denied("chat_access_denied", "You do not take part in the chat.")
        })?;
    }
    let from = input.query_time("from_time").unwrap_or(i64::MIN);
    let to = input.query_time("to_time").unwrap_or(i64::MAX);
    let kind = input.query_text("star_type").filter(|kind| *kind != "all");
    let since = since(input)?.unwrap_or_default();
    let stars = state.stars.iter().rev();
    let stars: Vec<_> = stars
        .filter(|star| star.user == input.caller && star.changed > since)
        .filter(|star| chat.is_none_or(|chat| star.chat == chat))
        .filter(|star| kind.is_none_or(|kind| star.kind == kind))
        .filter(|star| star.time > from && star.time < to)
        .filter_map(|star| view::starred_message(state, star))
        .collect();
    let page = page(stars, input.query_text("next_token"), input.limit(50))
        .map_err(|refusal| invalid(&refusal.message))?;
    let mut body = json!({ "star_messages": page.items });
    insert(&mut body, "next_token", page.next);
    insert(&mut body, "sync_token", Some(sync_token(state)));
    Ok(Reply::Json(body))
}

fn remove(state: &mut State, input: &Input<'_>) -> Outcome {
    let key = address_key(input.id(0)).ok_or_else(|| invalid("The message ID is malformed."))?;
    let before = state.stars.len();
    state.stars.retain(|star| star.user != input.caller || star.message != key);
    if state.stars.len() == before {
        return Err(Refusal::not_found("star_not_found", "You have not starred the message."));
    }
    Ok(Reply::Empty)
}
