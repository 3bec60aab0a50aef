//! What happens in a channel with the bot: its participation handler.

use super::bot::say;
use crate::incoming::answered::Answered;
use crate::incoming::error::IncomingError;
use crate::incoming::events::IncomingEvents;
use crate::incoming::params;
use crate::model::State;
use crate::model::chat::ChatKind;
use serde_json::{Value, json};

impl IncomingEvents {
    /// The user adds the bot to a channel. Set the channel with [`in_channel`](Self::in_channel).
    pub async fn add_bot(&self) -> Result<Answered, IncomingError> {
        self.participate("added", |state, sender, chat| {
            change_bots(state, chat, |bots| bots.insert(sender.bot.clone()))
        })
        .await
    }

    /// The user removes the bot from a channel.
    pub async fn remove_bot(&self) -> Result<Answered, IncomingError> {
        self.participate("removed", |state, sender, chat| {
            sender.check_presence(state, chat)?;
            change_bots(state, chat, |bots| bots.remove(&sender.bot))
        })
        .await
    }

    async fn participate(
        &self,
        operation: &str,
        change: impl FnOnce(&mut State, &Self, &str) -> Result<(), IncomingError> + Send,
    ) -> Result<Answered, IncomingError> {
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            change(state, self, &actor.chat)?;
            let data = json!({ "time": actor.now });
            let arguments = [("operation", json!(operation)), ("data", data)];
            self.bot_event(state, "participation_handler", &actor, arguments)?
        };
        self.deliver(event).await
    }

    /// The user writes a message in a channel with the bot, without a mention.
    pub async fn say(&self, text: impl Into<String>) -> Result<Answered, IncomingError> {
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            self.check_presence(state, &actor.chat)?;
            let time = say(state, &actor.chat, &actor.user, &text.into(), actor.now);
            let chat = state.chats.get(&actor.chat);
            let message = chat.and_then(|chat| chat.messages.last()).map(params::message);
            let data = json!({ "time": time, "message": message.unwrap_or(Value::Null) });
            let arguments = [("operation", json!("message_sent")), ("data", data)];
            self.bot_event(state, "participation_handler", &actor, arguments)?
        };
        self.deliver(event).await
    }
}

/// Changes the bots of the channel of a chat.
fn change_bots(
    state: &mut State,
    chat: &str,
    change: impl FnOnce(&mut std::collections::BTreeSet<String>) -> bool,
) -> Result<(), IncomingError> {
    let kind = state.chats.get(chat).map(|chat| chat.kind.clone());
    let Some(ChatKind::Channel(id)) = kind else {
        return Err(IncomingError::impossible("this chat is no channel; use `in_channel`"));
    };
    if let Ok(channel) = state.channel_mut(&id) {
        change(&mut channel.bots);
    }
    Ok(())
}
