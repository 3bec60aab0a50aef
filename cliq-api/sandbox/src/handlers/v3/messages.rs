//! Posting of messages, which both versions see.

use super::lists::wrapped;
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::handlers::post::{Posted, deliver};
use crate::handlers::speaker::{channel_speaker, chat_speaker};
use crate::model::State;
use crate::model::channel::Channel;
use crate::model::thread::Thread;
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "messages_post_to_channel" => {
            let channel = state.channel(input.id(0)).cloned();
            channel.map_err(Refusal::from).and_then(|channel| to_channel(state, input, &channel))
        }
        "messages_post_to_channel_by_name" => {
            let channel = state.channel_named(input.id(0)).cloned();
            channel.map_err(Refusal::from).and_then(|channel| to_channel(state, input, &channel))
        }
        "messages_post_to_chat" => to_chat(state, input),
        "messages_post_card_to_channel" => card_to_channel(state, input),
        _ => return None,
    })
}

fn to_channel(state: &mut State, input: &Input<'_>, channel: &Channel) -> Outcome {
    let speaker = channel_speaker(state, input, channel)?;
    let posted = deliver(state, input, &channel.chat_id, &speaker)?;
    Ok(posted_reply(input, "message_id", &posted, thread_of(state, &posted.chat)))
}

/// A message with a card comes back as it is stored, unless its ID is asked for.
fn to_chat(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = input.id(0);
    let speaker = chat_speaker(state, input, chat)?;
    let posted = deliver(state, input, chat, &speaker)?;
    if input.body.get("card").is_some() && !input.flag("sync_message") {
        return Ok(wrapped("message", &format!("/chats/{chat}/messages"), stored(input, &posted)));
    }
    Ok(posted_reply(input, "message_id", &posted, thread_of(state, &posted.chat)))
}

/// The channel is identified by its unique name here.
fn card_to_channel(state: &mut State, input: &Input<'_>) -> Outcome {
    let channel = state.channel_named(input.id(0))?.clone();
    let speaker = channel_speaker(state, input, &channel)?;
    let posted = deliver(state, input, &channel.chat_id, &speaker)?;
    Ok(wrapped("message", &format!("/channels/{}/message", input.id(0)), stored(input, &posted)))
}

/// A card as it is stored: without buttons, and with the votes of a poll.
fn stored(input: &Input<'_>, posted: &Posted) -> Value {
    let sent = input.body.get("card");
    let text = |key: &str| sent.and_then(|card| card.get(key)).and_then(Value::as_str);
    let mut card = json!({
        "theme": text("theme").unwrap_or("modern-inline"),
        "title": text("title").unwrap_or_default(),
    });
    let options = sent.and_then(|card| card.get("options")).and_then(Value::as_array);
    let options = options.map(|options| {
        let text = |option: &Value| option.get("text").cloned().unwrap_or_default();
        options.iter().map(|option| json!({ "text": text(option), "votes": 0 })).collect::<Vec<_>>()
    });
    insert(&mut card, "options", options);
    let (time, number) = posted.key;
    let mut body = json!({ "id": format!("{time}_{number}"), "card": card });
    insert(&mut body, "slides", input.body.get("slides").cloned());
    body
}

/// The response to a post: the ID of the message under a key, if it is asked for.
pub(crate) fn posted_reply(
    input: &Input<'_>,
    key: &str,
    posted: &Posted,
    thread: Option<&Thread>,
) -> Reply {
    if !input.flag("sync_message") {
        return Reply::Empty;
    }
    let (time, number) = posted.key;
    let mut body = json!({ key: format!("{time}_{number}") });
    let information = thread.map(|thread| {
        let message = thread.message_id();
        json!({ "chat_id": thread.chat_id, "thread_message_id": message })
    });
    insert(&mut body, "thread_information", information);
    Reply::Json(body)
}

/// The thread that a chat is.
pub(crate) fn thread_of<'a>(state: &'a State, chat: &str) -> Option<&'a Thread> {
    state.threads.iter().find(|thread| thread.chat_id == chat)
}
