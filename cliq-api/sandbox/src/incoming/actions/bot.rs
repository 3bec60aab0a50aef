//! Events of a bot.

use crate::handlers::post::draft;
use crate::incoming::answered::Answered;
use crate::incoming::error::IncomingError;
use crate::incoming::events::IncomingEvents;
use crate::incoming::params;
use crate::model::State;
use crate::model::chat::ChatKind;
use serde_json::{Map, Value, json};

impl IncomingEvents {
    /// The user writes a message to the bot: its message handler.
    pub async fn message(&self, text: impl Into<String>) -> Result<Answered, IncomingError> {
        let text = text.into();
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            let in_bot_chat = state
                .chats
                .get(&actor.chat)
                .is_some_and(|chat| matches!(&chat.kind, ChatKind::Bot(name) if *name == self.bot));
            if !in_bot_chat {
                return Err(IncomingError::impossible(
                    "the bot reads messages in its own chats only; use `mention` or `say`",
                ));
            }
            let time = say(state, &actor.chat, &actor.user, &text, actor.now);
            let arguments = [
                ("message", json!(text)),
                ("raw_message", json!(text)),
                ("message_details", params::details(time, &text, &json!([]))),
                ("attachments", json!([])),
                ("mentions", json!([])),
                ("links", links(&text)),
                ("options", json!({})),
                ("selections", json!([])),
                ("arguments", json!("")),
            ];
            self.bot_event(state, "message_handler", &actor, arguments)?
        };
        self.deliver(event).await
    }

    /// The user mentions the bot in a channel or chat: its mention handler. The name of the bot is put
    /// in front of the text. Set the place with [`in_channel`](Self::in_channel).
    pub async fn mention(&self, text: impl Into<String>) -> Result<Answered, IncomingError> {
        let text = text.into();
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            self.check_presence(state, &actor.chat)?;
            let bot = self.known_bot(state)?.clone();
            let whole = format!("@{} {text}", bot.title);
            let raw = format!("{{@{}}} {text}", bot.id);
            let time = say(state, &actor.chat, &actor.user, &whole, actor.now);
            let dname = format!("@{}", bot.title);
            let mentions =
                json!([{ "name": bot.title, "dname": dname, "id": bot.id, "type": "bot" }]);
            let arguments = [
                ("message", json!(whole)),
                ("raw_message", json!(raw)),
                ("message_details", params::details(time, &raw, &mentions)),
                ("mentions", mentions),
            ];
            self.bot_event(state, "mention_handler", &actor, arguments)?
        };
        self.deliver(event).await
    }

    /// The user subscribes to the bot: its welcome handler.
    pub async fn subscribe(&self) -> Result<Answered, IncomingError> {
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            let mut is_new = false;
            if let Some(bot) = state.bots.iter_mut().find(|bot| bot.name == self.bot)
                && !bot.subscribers.contains(&actor.user)
            {
                bot.subscribers.push(actor.user.clone());
                is_new = true;
            }
            self.bot_event(state, "welcome_handler", &actor, [("newuser", json!(is_new))])?
        };
        self.deliver(event).await
    }

    /// The user chooses an action of the menu of the bot: its menu handler.
    pub async fn menu_action(
        &self,
        label: impl Into<String>,
        sub_action: impl Into<String>,
    ) -> Result<Answered, IncomingError> {
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            let mut event = self.bot_event(state, "action_handler", &actor, [])?;
            event.action = Some(label.into());
            event.extra.insert("sub_action".to_owned(), sub_action.into().into());
            event
        };
        self.deliver(event).await
    }

    /// The user has answered all questions of a context: its context handler. `answers` are texts by the
    /// names of the questions.
    pub async fn answer_context(
        &self,
        context_id: impl Into<String>,
        answers: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Result<Answered, IncomingError> {
        let answers: Map<String, Value> = answers
            .into_iter()
            .map(|(name, text)| (name.into(), json!({ "text": text.into() })))
            .collect();
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            let id: String = context_id.into();
            let arguments = [("context_id", json!(id)), ("answers", Value::Object(answers))];
            self.bot_event(state, "context_handler", &actor, arguments)?
        };
        self.deliver(event).await
    }

    /// Requires the bot in a channel.
    pub(super) fn check_presence(&self, state: &State, chat: &str) -> Result<(), IncomingError> {
        let kind = state.chats.get(chat).map(|chat| &chat.kind);
        if let Some(ChatKind::Channel(id)) = kind
            && let Ok(channel) = state.channel(id)
            && !channel.bots.contains(&self.bot)
        {
            return Err(IncomingError::impossible(format!(
                "the bot `{}` is not in the channel `{}`; add it with `add_bot`",
                self.bot, channel.unique_name
            )));
        }
        Ok(())
    }
}

/// Puts a message of a user into a chat, and gives its time.
pub(super) fn say(state: &mut State, chat: &str, user: &str, text: &str, now: i64) -> i64 {
    let speaker = state.speaker(user);
    state.push(chat, &speaker, draft(&json!({ "text": text })), now).0
}

/// The links of a text.
fn links(text: &str) -> Value {
    let is_link = |word: &&str| word.starts_with("http://") || word.starts_with("https://");
    text.split_whitespace().filter(is_link).collect()
}
