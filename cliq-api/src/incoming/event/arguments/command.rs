//! Arguments of the handlers of commands and message actions.

use super::super::objects::{
    Arguments, Attachment, Chat, EventMention, FormValue, IncomingMessage, Location, MessageBody,
    Messages, Suggestion, User,
};
use super::super::reading::object;
use std::collections::BTreeMap;

object! {
    /// A user ran a command.
    CommandRunEvent {
        /// What follows the name of the command.
        arguments: Option<Arguments> = "arguments";
        /// The options by their name.
        options: BTreeMap<String, FormValue> = "options";
        /// The suggestions that the user selected.
        selections: Vec<Suggestion> = "selections";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// The files.
        attachments: Vec<Attachment> = "attachments";
        /// The mentions.
        mentions: Vec<EventMention> = "mentions";
        /// Where the user is.
        location: Option<Location> = "location";
    }
}

object! {
    /// A user types a command, which may suggest something.
    CommandSuggestEvent {
        /// What the user typed so far.
        arguments: Option<Arguments> = "arguments";
        /// The options by their name.
        options: BTreeMap<String, FormValue> = "options";
        /// The suggestions that the user selected before.
        selections: Vec<Suggestion> = "selections";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// The mentions.
        mentions: Vec<EventMention> = "mentions";
        /// Where the user is.
        location: Option<Location> = "location";
    }
}

object! {
    /// A user chose an action of a message.
    MessageActionEvent {
        /// The message; the first of several.
        message: Option<MessageBody> = "message";
        /// The messages, at most 25.
        messages: Option<Messages> = "messages";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// The files, at most ten.
        attachments: Vec<Attachment> = "attachments";
        /// The mentions.
        mentions: Vec<EventMention> = "mentions";
        /// Where the user is.
        location: Option<Location> = "location";
    }
}

impl MessageActionEvent {
    /// Returns the messages, or the one message.
    pub fn messages(&self) -> impl Iterator<Item = &IncomingMessage> {
        let list = self.messages.as_ref().map(|messages| messages.list.as_slice());
        let list = list.unwrap_or_default();
        let one = self.message.as_ref().and_then(MessageBody::message);
        list.iter().chain(one.filter(|_| list.is_empty()))
    }
}
