//! What a webhook reaches.

use super::operations::operation as incoming;
use crate::Error;
use crate::identifier::{Identifier, mistake};
use crate::messages::operation as posting;
use crate::operation::Operation;
use crate::types::{BotName, ChannelId, ChannelName, ChatId, UserAddress};

/// The target of a webhook. The token belongs to a user, who can post wherever the user has access.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Target {
    /// A channel, by its unique name: `/channelsbyname/{name}/message`.
    ChannelByName(ChannelName),
    /// A channel, by its id: `/channels/{id}/message`.
    Channel(ChannelId),
    /// A bot, which forwards the message to its subscribers: `/bots/{name}/message`.
    Bot(BotName),
    /// A chat: `/chats/{id}/message`.
    Chat(ChatId),
    /// The direct chat with a user: `/buddies/{id}/message`.
    User(UserAddress),
    /// The incoming webhook handler of a bot: `/bots/{name}/incoming`.
    BotHandler(BotName),
    /// The incoming webhook handler of an extension, by the id of its application:
    /// `/applications/{id}/incoming`. It needs an [`appkey`](super::WebhookBuilder::appkey).
    Application(String),
}

/// The valid paths of a webhook URL, for errors.
pub(super) const PATHS: &str = "`/api/v2/channelsbyname/<name>/message`, the same with `channels`, `bots`, `chats` or \
     `buddies`, or `/incoming` of `bots` or `applications`";

impl Target {
    /// Parses the decoded segments of the path after `/api/v2`.
    pub(super) fn of_path(segments: &[&str]) -> Option<Self> {
        let [kind, name, verb] = segments else { return None };
        Some(match (*kind, *verb) {
            ("channelsbyname", "message") => Self::ChannelByName((*name).into()),
            ("channels", "message") => Self::Channel((*name).into()),
            ("bots", "message") => Self::Bot((*name).into()),
            ("chats", "message") => Self::Chat((*name).into()),
            ("buddies", "message") => Self::User((*name).into()),
            ("bots", "incoming") => Self::BotHandler((*name).into()),
            ("applications", "incoming") => Self::Application((*name).into()),
            _ => return None,
        })
    }

    /// Returns the operation of requests to the target, for rate limits and traces.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        match self {
            Self::ChannelByName(_) => &posting::POST_TO_CHANNEL_BY_NAME,
            Self::Channel(_) => &posting::POST_TO_CHANNEL,
            Self::Bot(_) => &posting::POST_TO_BOT,
            Self::Chat(_) => &posting::POST_TO_CHAT,
            Self::User(_) => &posting::POST_TO_USER,
            Self::BotHandler(_) => &incoming::TO_BOT,
            Self::Application(_) => &incoming::TO_APPLICATION,
        }
    }

    /// Returns whether the target is a handler, which accepts any JSON.
    #[must_use]
    pub const fn is_handler(&self) -> bool {
        matches!(self, Self::BotHandler(_) | Self::Application(_))
    }

    /// Whether the target accepts a bot as the sender.
    pub(super) const fn takes_bot(&self) -> bool {
        matches!(self, Self::ChannelByName(_) | Self::Channel(_) | Self::Chat(_))
    }

    /// Whether the target belongs to a bot or an extension, which may require a key.
    pub(super) const fn takes_appkey(&self) -> bool {
        matches!(self, Self::Bot(_) | Self::BotHandler(_) | Self::Application(_))
    }

    /// Description for errors.
    pub(super) const fn noun(&self) -> &'static str {
        match self {
            Self::ChannelByName(_) | Self::Channel(_) => "a channel",
            Self::Bot(_) => "a bot",
            Self::Chat(_) => "a chat",
            Self::User(_) => "a user",
            Self::BotHandler(_) => "the handler of a bot",
            Self::Application(_) => "the handler of an extension",
        }
    }

    /// The path parameter, the type of its value, and the decoded value.
    pub(super) fn path_parameter(&self) -> (&'static str, &'static str, String) {
        fn named<I: Identifier>(
            name: &'static str,
            id: &I,
        ) -> (&'static str, &'static str, String) {
            (name, I::NAME, id.to_address())
        }
        match self {
            Self::ChannelByName(id) => named("CHANNEL_UNIQUE_NAME", id),
            Self::Channel(id) => named("CHANNEL_ID", id),
            Self::Bot(id) | Self::BotHandler(id) => named("BOT_UNIQUE_NAME", id),
            Self::Chat(id) => named("CHAT_ID", id),
            Self::User(id) => named("EMAIL_ID", id),
            Self::Application(id) => ("APPLICATION_ID", "ApplicationId", id.clone()),
        }
    }

    /// Rejects a value that is certainly invalid.
    pub(super) fn check(&self) -> Result<(), Error> {
        let (_, kind, value) = self.path_parameter();
        if let Some(why) = mistake(kind, &value) {
            return Err(Error::input(
                format!("the webhook cannot reach {}, since {kind} is wrong", self.noun()),
                why,
            ));
        }
        if value.contains(['<', '>', '{', '}']) {
            return Err(Error::input(
                format!("the {kind} of the webhook is a placeholder"),
                "replace it with the name or id of the target",
            ));
        }
        Ok(())
    }
}
