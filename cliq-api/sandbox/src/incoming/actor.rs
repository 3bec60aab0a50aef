//! Who acts, and where.

use super::error::IncomingError;
use super::events::{IncomingEvents, Place};
use super::handler;
use super::new_event::NewEvent;
use super::params;
use super::scene::Scene;
use crate::model::State;
use crate::model::bot::Bot;
use cliq_runtime::time::Timestamp;
use serde_json::{Map, Value};

/// A user in a chat.
#[derive(Debug)]
pub(super) struct Actor {
    pub(super) user: String,
    pub(super) chat: String,
    /// Epoch milliseconds.
    pub(super) now: i64,
}

impl IncomingEvents {
    /// The time of the sandbox in epoch milliseconds.
    pub(super) fn now(&self) -> i64 {
        Timestamp::from(self.service.clock.now()).epoch_milliseconds().unwrap_or_default()
    }

    /// The ID of the user who acts.
    pub(super) fn user_id(&self, state: &State) -> Result<String, IncomingError> {
        let address = self.user.as_deref().unwrap_or(state.owner());
        let user = state.user_at(address).map(|user| user.id.clone());
        user.ok_or_else(|| {
            IncomingError::impossible(format!(
                "the sandbox has no user `{address}`; use the ID or email address of one of its users"
            ))
        })
    }

    /// The bot of the events.
    pub(super) fn known_bot<'s>(&self, state: &'s State) -> Result<&'s Bot, IncomingError> {
        state.bot(&self.bot).ok_or_else(|| {
            IncomingError::impossible(format!(
                "the sandbox has no bot `{}`; add it with `Sandbox::builder().bot(..)`",
                self.bot
            ))
        })
    }

    /// The user who acts, in a chat that the user takes part in.
    pub(super) fn actor(&self, state: &mut State) -> Result<Actor, IncomingError> {
        let (user, now) = (self.user_id(state)?, self.now());
        self.known_bot(state)?;
        let chat = match &self.place {
            Place::WithBot => state.bot_chat(&self.bot, &user, now),
            Place::Chat(id) => id.clone(),
            Place::Channel(name) => match state.channel_named(name) {
                Ok(channel) => channel.chat_id.clone(),
                Err(_) => {
                    return Err(IncomingError::impossible(format!(
                        "the sandbox has no channel `{name}`; use the unique name of one"
                    )));
                }
            },
        };
        if state.chat(&chat, &user).is_err() {
            return Err(IncomingError::impossible(format!(
                "the user {user} does not take part in the chat {chat}; add the user first"
            )));
        }
        Ok(Actor { user, chat, now })
    }

    /// An event of a handler with what every event of a chat has.
    pub(super) fn event(
        &self,
        state: &State,
        of: (&str, &str),
        actor: &Actor,
        arguments: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> NewEvent {
        let mut params = self.origin(&actor.user, Some(&actor.chat), None);
        params.insert("user".to_owned(), params::user(state, &actor.user));
        params.insert("chat".to_owned(), params::chat(state, &actor.chat));
        for (key, value) in arguments {
            params.insert(key.to_owned(), value);
        }
        let scene = self.scene(of, actor.user.clone(), Some(actor.chat.clone()));
        NewEvent { name: String::new(), extra: Map::new(), action: None, params, scene }
    }

    /// An event of the bot.
    pub(super) fn bot_event(
        &self,
        state: &State,
        handler: &str,
        actor: &Actor,
        arguments: impl IntoIterator<Item = (&'static str, Value)>,
    ) -> Result<NewEvent, IncomingError> {
        let bot = self.known_bot(state)?;
        let mut event = self.event(state, ("bot", handler), actor, arguments);
        event.name.clone_from(&bot.title);
        event.extra.insert("unique_name".to_owned(), bot.name.clone().into());
        Ok(event)
    }

    /// The arguments of every event.
    pub(super) fn origin(
        &self,
        user: &str,
        chat: Option<&str>,
        message: Option<String>,
    ) -> Map<String, Value> {
        let access = params::access(user, chat, message);
        let pairs = [("environment", params::environment(&self.root)), ("access", access)];
        pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }

    pub(super) fn scene(&self, of: (&str, &str), user: String, chat: Option<String>) -> Scene {
        Scene {
            handler: handler::find(of.0, of.1),
            server: None,
            user,
            bot: self.bot.clone(),
            chat,
            message: None,
            form: None,
            widget: None,
        }
    }
}
