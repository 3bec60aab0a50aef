//! Bots and their subscribers.

use super::input::Input;
use super::json::insert;
use super::page::page;
use crate::model::State;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    match input.operation {
        "bots_list_subscribers" => Some(list_subscribers(state, input)),
        // Its handler has no script.
        "webhook_to_bot" => {
            Some(state.bot(input.id(0)).map(|_| Reply::Empty).ok_or_else(Refusal::url_invalid))
        }
        _ => None,
    }
}

fn list_subscribers(state: &State, input: &Input<'_>) -> Outcome {
    let bot = state.bot(input.id(0)).ok_or_else(Refusal::url_invalid)?;
    let users = bot.subscribers.iter().filter_map(|id| state.user(id)).collect();
    let page = page(users, input.query_text("next_token"), input.limit(50))?;
    let data: Vec<_> = page
        .items
        .iter()
        .map(|user| json!({ "email_id": user.email, "user_id": user.id, "name": user.name() }))
        .collect();
    let mut body = json!({
        "url": format!("/api/v2/bots/{}/subscribers", bot.name),
        "type": "bot_subscriber",
        "data": data,
    });
    insert(&mut body, "sync_token", Some(input.now.to_string()));
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}
