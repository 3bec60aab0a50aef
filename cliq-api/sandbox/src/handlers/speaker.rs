//! Who speaks where a request posts.

use super::input::Input;
use crate::model::channel::Channel;
use crate::model::chat::ChatKind;
use crate::model::message::Speaker;
use crate::model::{Denied, State};

/// The caller, or the bot that the request names; either has to be in the channel.
pub(crate) fn channel_speaker(
    state: &State,
    input: &Input<'_>,
    channel: &Channel,
) -> Result<Speaker, Denied> {
    let bot = input.query_text("bot_unique_name").or_else(|| input.text("bot_unique_name"));
    speaker_in_channel(state, input, channel, bot)
}

/// The same, with the bot apart from the request.
pub(crate) fn speaker_in_channel(
    state: &State,
    input: &Input<'_>,
    channel: &Channel,
    bot: Option<&str>,
) -> Result<Speaker, Denied> {
    if channel.status != "created" {
        return Err(Denied::forbidden(format!("The channel is {}.", channel.status)));
    }
    match bot {
        Some(bot) => {
            let speaker = state.bot_speaker(bot)?;
            if !channel.bots.contains(bot) {
                return Err(Denied::forbidden(format!(
                    "The bot '{bot}' is not in the channel; associate it first."
                )));
            }
            Ok(speaker)
        }
        None if channel.role(input.caller).is_some() => Ok(state.speaker(input.caller)),
        None => Err(Denied::forbidden("You are not a member of the channel.")),
    }
}

/// Who speaks in a chat of any kind.
pub(crate) fn chat_speaker(state: &State, input: &Input<'_>, id: &str) -> Result<Speaker, Denied> {
    speaker_in_chat(state, input, id, input.query_text("bot_unique_name"))
}

/// The same, with the bot apart from the request.
pub(crate) fn speaker_in_chat(
    state: &State,
    input: &Input<'_>,
    id: &str,
    bot: Option<&str>,
) -> Result<Speaker, Denied> {
    let mut chat = state.chats.get(id).ok_or(Denied::NotFound)?;
    if let ChatKind::Thread(parent) = &chat.kind {
        if state.threads.iter().any(|thread| thread.chat_id == id && !thread.open) {
            return Err(Denied::forbidden("The thread is closed."));
        }
        chat = state.chats.get(parent).ok_or(Denied::NotFound)?;
    }
    if let ChatKind::Channel(channel) = &chat.kind {
        let bot = bot.or_else(|| input.text("bot_unique_name"));
        return speaker_in_channel(state, input, state.channel(channel)?, bot);
    }
    state.chat(id, input.caller)?;
    match bot {
        Some(bot) => state.bot_speaker(bot),
        None => Ok(state.speaker(input.caller)),
    }
}
