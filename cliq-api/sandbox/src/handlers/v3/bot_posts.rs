//! Bots that post, call, and react to webhooks.

use super::bots::named;
use super::messages::{posted_reply, thread_of};
use crate::handlers::bots::run_webhook;
use crate::handlers::input::{Input, parts};
use crate::handlers::post::{deliver, to_audience};
use crate::handlers::speaker::{speaker_in_channel, speaker_in_chat};
use crate::model::State;
use crate::model::bot::Bot;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::json;

/// Users that one message reaches.
const USERS: usize = 100;

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "bots_post_message" => post(state, input),
        "bots_call" => call(state, input),
        "bots_trigger_webhook" => trigger_webhook(state, input),
        _ => return None,
    })
}

fn bot_of(state: &State, input: &Input<'_>) -> Result<Bot, Refusal> {
    named(state, input).cloned()
}

/// To a channel, to a thread, or to users.
fn post(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = bot_of(state, input)?;
    if let Some(name) = input.query_text("CHANNEL_UNIQUE_NAME") {
        let channel = state.channel_named(name)?.clone();
        let speaker = speaker_in_channel(state, input, &channel, Some(&bot.name))?;
        let posted = deliver(state, input, &channel.chat_id, &speaker)?;
        return Ok(posted_reply(input, "id", &posted, thread_of(state, &posted.chat)));
    }
    if let Some(thread) = input.text("thread_chat_id") {
        let speaker = speaker_in_chat(state, input, thread, Some(&bot.name))?;
        let posted = deliver(state, input, thread, &speaker)?;
        return Ok(posted_reply(input, "id", &posted, thread_of(state, &posted.chat)));
    }
    let users = audience(state, input, &bot)?;
    to_audience(state, input, &bot, &users)
}

/// Whom a bot speaks to: all subscribers, the users named who subscribe, or else the caller.
fn audience(state: &State, input: &Input<'_>, bot: &Bot) -> Result<Vec<String>, Refusal> {
    if input.flag("broadcast") {
        return valid(bot.subscribers.clone());
    }
    let Some(list) = input.text("userids").or_else(|| input.text("user_ids")) else {
        return subscribing(state, bot, &[input.caller.to_owned()]);
    };
    let names = parts(list);
    if names.len() > USERS {
        let message = format!("A message reaches at most {USERS} users.");
        return Err(Refusal::bad("invalid_inputs", message));
    }
    subscribing(state, bot, &names)
}

/// The users at addresses who subscribe to a bot.
fn subscribing(state: &State, bot: &Bot, names: &[String]) -> Result<Vec<String>, Refusal> {
    let users: Vec<_> =
        names.iter().filter_map(|name| state.user_at(name)).map(|user| user.id.clone()).collect();
    if !users.is_empty() && !users.iter().any(|user| bot.subscribers.contains(user)) {
        let message = "None of the users has subscribed to the bot.";
        return Err(Refusal::denied("bot_unauthorized_message_access", message));
    }
    valid(users.into_iter().filter(|user| bot.subscribers.contains(user)).collect())
}

fn valid(users: Vec<String>) -> Result<Vec<String>, Refusal> {
    if users.is_empty() {
        let message = "None of the users can receive the message.";
        return Err(Refusal::bad("botmessage_no_valid_users", message));
    }
    Ok(users)
}

fn call(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = bot_of(state, input)?;
    if bot.definition.text("calls") != "enabled" {
        let message = "Calls are not enabled for the bot.";
        return Err(Refusal::bad("bot_alert_not_enabled", message));
    }
    let mut users = state.known_users(input.ids("user_ids"))?;
    if users.is_empty() {
        users.push(input.caller.to_owned());
    }
    Ok(Reply::Json(json!({ "id": state.ids.call(), "user_ids": users })))
}

fn trigger_webhook(state: &State, input: &Input<'_>) -> Outcome {
    let bot = bot_of(state, input)?;
    run_webhook(state, &bot.name)?;
    let named = input.query_ids("user_ids").unwrap_or_default();
    let meant = if named.is_empty() { vec![input.caller.to_owned()] } else { named };
    let users = subscribing(state, &bot, &meant)?;
    Ok(Reply::Json(json!({ "user_ids": users })))
}
