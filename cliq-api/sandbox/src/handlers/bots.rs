//! Bots and their subscribers.

use super::input::Input;
use super::json::insert;
use super::page::page;
use crate::model::State;
use crate::model::bot::Bot;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    match input.operation {
        "bots_list_subscribers" => Some(match state.bot(input.id(0)) {
            Some(bot) => list_subscribers(state, input, bot, "v2"),
            None => Err(Refusal::url_invalid()),
        }),
        "webhook_to_bot" => Some(run_webhook(state, input.id(0)).map(|()| Reply::Empty)),
        _ => None,
    }
}

/// Runs the incoming webhook handler of a bot. The sandbox runs no scripts, so nothing comes of it.
pub(crate) fn run_webhook(state: &State, bot: &str) -> Result<(), Refusal> {
    let bot = state.bot(bot).ok_or_else(Refusal::url_invalid)?;
    if bot.definition.has_handler("incoming_webhook_handler") {
        return Ok(());
    }
    let message = "The bot has no incoming webhook handler.";
    Err(Refusal::not_found("execution_handler_not_found", message))
}

/// The subscribers of a bot, as a version of the API lists them.
pub(crate) fn list_subscribers(
    state: &State,
    input: &Input<'_>,
    bot: &Bot,
    version: &str,
) -> Outcome {
    let users = bot.subscribers.iter().filter_map(|id| state.user(id)).collect();
    let page = page(users, input.query_text("next_token"), input.limit(50))?;
    let data: Vec<_> = page
        .items
        .iter()
        .map(|user| json!({ "email_id": user.email, "user_id": user.id, "name": user.name() }))
        .collect();
    let mut body = json!({
        "url": format!("/api/{version}/bots/{}/subscribers", bot.name),
        "type": "bot_subscriber",
        "data": data,
    });
    insert(&mut body, "sync_token", Some(input.now.to_string()));
    insert(&mut body, "next_token", page.next);
    Ok(Reply::Json(body))
}
