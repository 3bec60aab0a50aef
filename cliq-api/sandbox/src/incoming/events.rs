//! The sender of events, and its settings.

use super::key::{PublicKey, SigningKey};
use super::target::Target;
use crate::service::Service;
use std::sync::Arc;
use std::time::Duration;

/// Sends events to the handler of a bot, as the service does.
///
/// Made by [`Sandbox::incoming`](crate::Sandbox::incoming). Clones are cheap. Each method that changes a
/// setting returns a sender with that setting; each action sends one event and returns what a user then
/// sees. The first user acts, unless [`by`](Self::by) names another.
#[derive(Clone, Debug)]
#[must_use]
pub struct IncomingEvents {
    pub(super) service: Arc<Service>,
    /// Root of the sandbox.
    pub(super) root: String,
    pub(super) target: Target,
    pub(super) key: Arc<SigningKey>,
    pub(super) user: Option<String>,
    pub(super) bot: String,
    pub(super) place: Place,
    pub(super) timeout: Duration,
    pub(super) limit: usize,
    pub(super) signature: Signature,
    pub(super) left_out: Vec<String>,
}

/// Where the user is.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// In the chat with the bot.
    WithBot,
    Chat(String),
    /// A channel by its unique name.
    Channel(String),
}

/// How events are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Signature {
    /// As the service does.
    Genuine,
    /// Of another body.
    Wrong,
    /// Not at all.
    Missing,
}

impl IncomingEvents {
    pub(crate) fn new(
        service: Arc<Service>,
        root: String,
        target: Target,
        key: Arc<SigningKey>,
    ) -> Self {
        let bot = service.lock().state.bots.first().map(|bot| bot.name.clone());
        Self {
            service,
            root,
            target,
            key,
            user: None,
            bot: bot.unwrap_or_default(),
            place: Place::WithBot,
            timeout: Duration::from_secs(15),
            limit: 1 << 20,
            signature: Signature::Genuine,
            left_out: Vec::new(),
        }
    }

    /// The public key that verifies the signatures.
    #[must_use]
    pub fn public_key(&self) -> &PublicKey {
        self.key.public()
    }

    /// Lets another user act, by ID or email address.
    pub fn by(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets the bot that gets the events of bots and posts the answers, by its unique name. Default:
    /// `releasebot`.
    pub fn bot(mut self, unique_name: impl Into<String>) -> Self {
        self.bot = unique_name.into();
        self
    }

    /// Lets the user act in a channel, by its unique name. Default: in the chat with the bot.
    pub fn in_channel(mut self, unique_name: impl Into<String>) -> Self {
        self.place = Place::Channel(unique_name.into());
        self
    }

    /// Lets the user act in a chat, by its ID.
    pub fn in_chat(mut self, chat_id: impl Into<String>) -> Self {
        self.place = Place::Chat(chat_id.into());
        self
    }

    /// Sets how long an answer may take. Default: 15 seconds. The wait ends when that time has passed
    /// by the clock of the sandbox or by the timer of Tokio. An answer after that time is dropped.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets the maximum size of an answer in bytes. Default: 1 MiB.
    pub fn max_answer_size(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Sets how events are signed. Default: [`Signature::Genuine`].
    pub fn signature(mut self, signature: Signature) -> Self {
        self.signature = signature;
        self
    }

    /// Leaves out an argument, such as `user`, as if the developer had not asked for the permission or
    /// the user had not consented.
    pub fn without(mut self, argument: impl Into<String>) -> Self {
        self.left_out.push(argument.into());
        self
    }
}
