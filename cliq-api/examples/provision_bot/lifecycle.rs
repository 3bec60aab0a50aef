//! The life of a bot, from its creation to its deletion.

use crate::support::Result;
use cliq_api::message::Message;
use cliq_api::types::{Channel, ChannelLevel, ChatId, MessageId, ReceivedMessage};
use cliq_api::v3::types::{Bot, BotChannelParticipation, BotHandlerType, ComponentScope};
use cliq_api::{Cliq, Error, Operation, channels, messages, v3};

/// The operations that are called, of both versions.
pub const OPERATIONS: &[&Operation] = &[
    &v3::bots::operation::CREATE,
    &v3::bots::operation::CREATE_HANDLER,
    &v3::bots::operation::UPDATE_HANDLER,
    &v3::bots::operation::ADD_TO_CHANNEL,
    &v3::bots::operation::POST_MESSAGE,
    &v3::bots::operation::DELETE,
    &channels::operation::CREATE,
    &channels::operation::DELETE,
    &messages::operation::LIST,
    &messages::operation::EDIT,
];

/// What the bot says to a message.
const SCRIPT: &str =
    r#"response = Map(); response.put("text", "All builds are green."); return response;"#;

/// A bot that lives for the time of the program.
#[derive(Debug)]
pub struct Lifecycle<'a> {
    /// The client.
    pub cliq: &'a Cliq,
}

impl Lifecycle<'_> {
    /// Provisions a bot and a channel, uses them, and deletes both, also after a failure.
    pub async fn run(&self, name: &str, mut log: impl FnMut(String)) -> Result<()> {
        let bots = self.cliq.v3().bots();
        let bot = bots
            .create(name, "Reports the results of builds")
            .scope(ComponentScope::Organization)
            .channel_participation([BotChannelParticipation::SendMessage])
            .await?;
        log(format!(
            "v3: created the bot `{}` with the unique name `{}`",
            bot.name, bot.unique_name
        ));
        let used = self.use_bot(&bot, &mut log).await;
        bots.delete(&bot.id).await?;
        log(format!("v3: deleted the bot `{}`", bot.unique_name));
        used
    }

    async fn use_bot(&self, bot: &Bot, log: &mut impl FnMut(String)) -> Result<()> {
        self.add_handlers(bot, log).await?;
        let channels = self.cliq.channels();
        // A private channel, so that nobody else is notified.
        let channel = channels.create(format!("{} test", bot.name), ChannelLevel::Private).await?;
        log(format!("v2: created the channel `{}`", channel.unique_name));
        let used = self.talk(bot, &channel, log).await;
        channels.delete(&channel).await?;
        log(format!("v2: deleted the channel `{}`", channel.unique_name));
        used
    }

    /// Adds a handler of messages and two entries of the menu.
    async fn add_handlers(&self, bot: &Bot, log: &mut impl FnMut(String)) -> Result<()> {
        let bots = self.cliq.v3().bots();
        bots.create_handler(&bot.id, BotHandlerType::MessageHandler).script(SCRIPT).await?;
        log("v3: added the message handler".to_owned());
        for label in ["Last build", "Subscribe"] {
            let handler = bots.create_handler(&bot.id, BotHandlerType::MenuHandler);
            let handler = handler.name(label).icon("wand/FF5733").script(SCRIPT).await?;
            // A bot has several entries of the menu, which their IDs tell apart.
            let id = handler.id.ok_or("the response has no ID of the handler")?;
            let update = bots.update_handler(&bot.id, BotHandlerType::MenuHandler).handler_id(id);
            update.script(SCRIPT).await?;
            log(format!("v3: added and updated the menu entry `{label}`"));
        }
        Ok(())
    }

    /// Posts as the bot, and edits the post.
    async fn talk(&self, bot: &Bot, channel: &Channel, log: &mut impl FnMut(String)) -> Result<()> {
        let bots = self.cliq.v3().bots();
        bots.add_to_channel(&bot.unique_name, &channel.unique_name).await?;
        let text = "Build 514: running";
        let message = Message::text(text).sync_message(true);
        let post = bots.post_message(&bot.unique_name, message);
        let posted = post.channel_unique_name(&channel.unique_name).await?;
        log(format!("v3: posted `{text}` as the bot"));
        let chat = channel.chat_id.as_ref().ok_or("the response has no chat ID of the channel")?;
        let id = match posted.message_id() {
            Some(id) => id.clone(),
            // The service does not always return an ID for posts in channels.
            None => self.find(chat, text).await?.ok_or("the message is not in the channel")?,
        };
        let result = "Build 514: passed";
        self.cliq.messages().edit(chat, &id, result).await?;
        let listed = self.cliq.messages().list(chat).await?;
        let edited = listed.items().iter().find(|message| message.id == id);
        let shown = edited.and_then(ReceivedMessage::plain_text).unwrap_or_default();
        log(format!("v2: edited it; the channel shows `{shown}`"));
        if shown == result {
            Ok(())
        } else {
            Err("the channel shows the text before the edit".into())
        }
    }

    /// The ID of the latest message with a text.
    async fn find(
        &self,
        chat: &ChatId,
        text: &str,
    ) -> std::result::Result<Option<MessageId>, Error> {
        let messages = self.cliq.messages().list(chat).await?;
        let items = messages.items().iter();
        let found = items.filter(|message| message.plain_text().as_deref() == Some(text));
        Ok(found.max_by_key(|message| message.id.to_string()).map(|message| message.id.clone()))
    }
}
