//! Posting: where it goes, and what comes back.

use super::input::{self, Input};
use super::json::insert;
use super::speaker::{channel_speaker, chat_speaker};
use crate::model::State;
use crate::model::bot::Bot;
use crate::model::channel::Channel;
use crate::model::message::{Draft, Speaker, message_key};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Map, Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "messages_post_to_channel_by_name" => {
            let channel = state.channel_named(input.id(0)).cloned();
            channel.map_err(Refusal::from).and_then(|channel| to_channel(state, input, &channel))
        }
        "messages_post_to_channel" => {
            let channel = state.channel(input.id(0)).cloned();
            channel.map_err(Refusal::from).and_then(|channel| to_channel(state, input, &channel))
        }
        "messages_post_to_chat" => to_chat(state, input),
        "messages_post_to_user" => to_user(state, input),
        "messages_post_to_bot" => to_bot(state, input),
        _ => return None,
    })
}

pub(crate) fn to_channel(state: &mut State, input: &Input<'_>, channel: &Channel) -> Outcome {
    let speaker = channel_speaker(state, input, channel)?;
    post(state, input, &channel.chat_id, &speaker)
}

pub(crate) fn to_chat(state: &mut State, input: &Input<'_>) -> Outcome {
    let speaker = chat_speaker(state, input, input.id(0))?;
    post(state, input, input.id(0), &speaker)
}

pub(crate) fn to_user(state: &mut State, input: &Input<'_>) -> Outcome {
    let user = state.user_at(input.id(0)).ok_or_else(Refusal::url_invalid)?.id.clone();
    let chat = state.direct_chat(input.caller, &user, input.now);
    let speaker = state.speaker(input.caller);
    post(state, input, &chat, &speaker)
}

/// A bot speaks to some of its subscribers, to all, or to the caller.
pub(crate) fn to_bot(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = state.bot(input.id(0)).ok_or_else(Refusal::url_invalid)?.clone();
    let users = bot_audience(state, input, &bot)?;
    to_audience(state, input, &bot, &users)
}

/// Posts a message as a bot in its chat with each of the users.
pub(crate) fn to_audience(
    state: &mut State,
    input: &Input<'_>,
    bot: &Bot,
    users: &[String],
) -> Outcome {
    let speaker = state.bot_speaker(&bot.name)?;
    let mut details = Map::new();
    for user in users {
        let chat = state.bot_chat(&bot.name, user, input.now);
        let (time, number) = state.push(&chat, &speaker, draft(input.body), input.now);
        let message_id = format!("{time}%20{number}");
        details.insert(user.clone(), json!({ "chat_id": chat, "message_id": message_id }));
    }
    if !input.flag("sync_message") {
        return Ok(Reply::Empty);
    }
    Ok(Reply::Json(json!({ "user_ids": users, "message_details": details })))
}

/// Whom a bot speaks to: the users named, all subscribers, or else the caller.
pub(crate) fn bot_audience(
    state: &State,
    input: &Input<'_>,
    bot: &Bot,
) -> Result<Vec<String>, Refusal> {
    let named = input.text("userids").or_else(|| input.text("user_id"));
    let users = match named {
        _ if input.flag("broadcast") => bot.subscribers.clone(),
        Some(list) => state.known_users(input::parts(list))?,
        None => vec![input.caller.to_owned()],
    };
    match users.iter().find(|user| !bot.subscribers.contains(user)) {
        Some(user) => {
            Err(Refusal::forbidden(format!("User {user} has not subscribed to the bot.")))
        }
        None => Ok(users),
    }
}

/// Posts the body of a request in a chat, or in the thread it names.
fn post(state: &mut State, input: &Input<'_>, chat: &str, speaker: &Speaker) -> Outcome {
    let posted = deliver(state, input, chat, speaker)?;
    if !input.flag("sync_message") {
        return Ok(Reply::Empty);
    }
    // The id of a bot's message comes under another name.
    let key = if speaker.is_bot { "id" } else { "message_id" };
    let (time, number) = posted.key;
    Ok(Reply::Json(json!({ key: format!("{time}%20{number}") })))
}

/// A message that was posted: the chat it is in, and its time and number.
pub(crate) struct Posted {
    pub(crate) chat: String,
    pub(crate) key: (i64, u64),
}

/// Puts the body of a request into a chat, or into the thread it names.
pub(crate) fn deliver(
    state: &mut State,
    input: &Input<'_>,
    chat: &str,
    speaker: &Speaker,
) -> Result<Posted, Refusal> {
    if let Some(id) = input.text("reply_to") {
        let known = message_key(id)
            .and_then(|key| state.chats.get(chat).and_then(|chat| chat.message(key)));
        if known.is_none() {
            return Err(Refusal::bad("invalid_inputs", "'reply_to' is no message of the chat."));
        }
    }
    let mut speaker = speaker.clone();
    let shown = input.body.get("bot").and_then(|bot| bot.get("name")).and_then(Value::as_str);
    if let Some(name) = shown {
        name.clone_into(&mut speaker.name);
    }
    let message = draft(input.body);
    let Some(id) = input.text("thread_message_id") else {
        let key = state.push(chat, &speaker, message, input.now);
        return Ok(Posted { chat: chat.to_owned(), key });
    };
    let thread = state.thread_chat(chat, id, input.text("thread_title"), &speaker, input.now)?;
    let key = state.push(&thread, &speaker, message.clone(), input.now);
    if input.flag("post_in_parent") {
        state.push(chat, &speaker, message, input.now);
    }
    Ok(Posted { chat: thread, key })
}

/// What a request says, as it will be read.
pub(crate) fn draft(body: &Value) -> Draft {
    let text = body.get("text").and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut content = json!({ "text": text });
    let mut kind = "text";
    for key in ["card", "slides", "buttons"] {
        if let Some(part) = body.get(key) {
            kind = "card";
            insert(&mut content, key, Some(part.clone()));
        }
    }
    let reply_to = body.get("reply_to").and_then(Value::as_str).and_then(message_key);
    Draft { kind, text, content, reply_to }
}
