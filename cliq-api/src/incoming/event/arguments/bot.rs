//! Arguments of the handlers of bots.

use super::super::objects::{
    Arguments, Attachment, BotStatus, CallData, CallState, Channel, Chat, ContextAnswer,
    EventMention, FormValue, Headers, IncomingMessage, Location, MessageBody, MessageDetails,
    Parameters, ParticipationData, ParticipationOperation, Suggestion, User, WebhookBody,
};
use super::super::reading::{Several, object};
use crate::scalar::Flag;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

object! {
    /// A user subscribed to the bot.
    WelcomeEvent {
        /// The user.
        user: Option<User> = "user", "sender";
        /// Whether the user subscribes for the first time.
        new_user: Option<Flag> = "newuser";
        /// The chat, in events that scripts forward.
        chat: Option<Chat> = "chat";
    }
}

object! {
    /// A message to the bot.
    MessageEvent {
        /// The message: usually its text.
        message: Option<MessageBody> = "message", "text", "content";
        /// The text before the service converts it.
        raw_message: Option<String> = "raw_message";
        /// The message with its time.
        message_details: Several<MessageDetails> = "message_details";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// The files.
        attachments: Vec<Attachment> = "attachments";
        /// The mentions.
        mentions: Vec<EventMention> = "mentions";
        /// The addresses in the text.
        links: Vec<String> = "links";
        /// Where the user is.
        location: Option<Location> = "location";
        /// Options, of a command that was run in the chat of the bot.
        options: BTreeMap<String, FormValue> = "options";
        /// Suggestions that the user selected.
        selections: Vec<Suggestion> = "selections";
        /// Arguments, of a command that was run in the chat of the bot.
        arguments: Option<Arguments> = "arguments";
        /// The channel, in events that scripts forward.
        channel: Option<Channel> = "channel";
        /// The thread, in events that scripts forward.
        thread: Option<Channel> = "thread";
        /// The messages before, in events that scripts forward.
        recent_messages: Vec<IncomingMessage> = "recent_messages";
        /// The message that it replies to, in events that scripts forward.
        reply_to: Option<MessageBody> = "reply_to", "parent", "quoted", "parent_message",
            "quoted_message", "reply_to_message";
    }
}

object! {
    /// The bot was mentioned.
    MentionEvent {
        /// The message: its text, or an object.
        message: Option<MessageBody> = "message", "text", "content";
        /// The text before the service converts it.
        raw_message: Option<String> = "raw_message";
        /// The message with its time.
        message_details: Several<MessageDetails> = "message_details";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// The mentions, also that of the bot.
        mentions: Vec<EventMention> = "mentions";
        /// Where the user is.
        location: Option<Location> = "location";
        /// Options, of a command.
        options: BTreeMap<String, FormValue> = "options";
        /// Suggestions that the user selected.
        selections: Vec<Suggestion> = "selections";
        /// Arguments, of a command.
        arguments: Option<Arguments> = "arguments";
        /// The channel, in events that scripts forward.
        channel: Option<Channel> = "channel";
        /// The thread, in events that scripts forward.
        thread: Option<Channel> = "thread";
        /// The messages before, in events that scripts forward.
        recent_messages: Vec<IncomingMessage> = "recent_messages";
        /// The message that it replies to, in events that scripts forward.
        reply_to: Option<MessageBody> = "reply_to", "parent", "quoted", "parent_message",
            "quoted_message", "reply_to_message";
    }
}

macro_rules! message_texts {
    ($($event:ident),+) => {
        $(impl $event {
            /// Returns the text of the message, or the comment of its file.
            #[must_use]
            pub fn text(&self) -> Option<&str> {
                let details = || self.details().and_then(IncomingMessage::text);
                let text = self.message.as_ref().and_then(MessageBody::text);
                text.or_else(details).or(self.raw_message.as_deref())
            }

            /// Returns the message with its type, file or the message that it replies to.
            #[must_use]
            pub fn details(&self) -> Option<&IncomingMessage> {
                let details = self.message_details.iter().find_map(|one| one.message.as_ref());
                details.or_else(|| self.message.as_ref()?.message())
            }
        })+
    };
}

message_texts!(MessageEvent, MentionEvent);

object! {
    /// A user answered the questions of a context.
    ContextEvent {
        /// The id of the context.
        context_id: Option<String> = "context_id";
        /// The answers by the name of the question.
        answers: BTreeMap<String, ContextAnswer> = "answers";
        /// A summary.
        context_summary: Option<Map<String, Value>> = "context_summary";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// The files.
        attachments: Vec<Attachment> = "attachments";
        /// The mentions.
        mentions: Vec<EventMention> = "mentions";
    }
}

object! {
    /// A user chose an action of the bot's menu. The envelope has the labels of the
    /// [action](super::super::Envelope::action) and of the one below it.
    MenuActionEvent {
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// Where the user is.
        location: Option<Location> = "location";
        /// The message.
        message: Option<MessageBody> = "message";
    }
}

object! {
    /// Something happened in a channel of the bot.
    ParticipationEvent {
        /// What happened.
        operation: Option<ParticipationOperation> = "operation";
        /// The details.
        data: Option<ParticipationData> = "data";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The channel.
        chat: Option<Chat> = "chat";
    }
}

impl ParticipationEvent {
    /// Returns the message that was sent, edited or deleted.
    #[must_use]
    pub fn message(&self) -> Option<&IncomingMessage> {
        self.data.as_ref()?.message.as_ref()
    }
}

object! {
    /// A request to the bot's incoming webhook.
    IncomingWebhookEvent {
        /// The headers.
        headers: Option<Headers> = "headers";
        /// The parameters of the query.
        parameters: Option<Parameters> = "params", "parameters", "param";
        /// The body.
        body: Option<WebhookBody> = "body";
        /// The method: `GET`, `POST` or `HEAD`.
        http_method: Option<String> = "http_method";
        /// The user whose webhook token it is.
        user: Option<User> = "user";
    }
}

object! {
    /// The state of a call that the bot placed.
    CallEvent {
        /// The state.
        operation: Option<CallState> = "operation";
        /// The details.
        data: Option<CallData> = "data";
        /// The user who is called.
        user: Option<User> = "user";
    }
}

object! {
    /// The custom status of a user changed.
    StatusChangedEvent {
        /// The status before.
        existing_status: Option<BotStatus> = "existing_status";
        /// The status now.
        current_status: Option<BotStatus> = "current_status";
        /// The user.
        user: Option<User> = "user";
    }
}
