//! Messages.

use super::super::reading::{Read, Reading, object, open_enums};
use super::{Attachment, EventFile, EventMention, FileThumbnail, User};
use crate::open_enum::open_enum;
use crate::scalar::{Flag, Integer};
use crate::time::Timestamp;
use crate::types::MessageId;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

open_enum! {
    /// The type of a message.
    IncomingMessageType;
    Text = "text";
    File = "file";
    Attachment = "attachment";
    Link = "link";
    Banner = "banner";
    MessageEdit = "message_edit";
    TransientMessage = "transient_message";
}

open_enums!(IncomingMessageType);

object! {
    /// A message, as events have it.
    IncomingMessage {
        /// The id; the service writes it in several forms, which compare equally.
        id: Option<MessageId> = "id", "message_id";
        /// When it was sent.
        time: Option<Timestamp> = "time";
        /// The type.
        kind: Option<IncomingMessageType> = "type";
        /// The text.
        text: Option<String> = "text";
        /// The content, of a message in a list.
        content: Option<MessageContent> = "content";
        /// The comment of the file.
        comment: Option<String> = "comment";
        /// The file.
        file: Option<EventFile> = "file";
        /// The attachments, in messages that scripts forward.
        attachments: Vec<Attachment> = "attachments";
        /// The sender.
        sender: Option<User> = "sender", "user";
        /// The mentions in the text.
        mentions: Vec<EventMention> = "mentions";
        /// Whether the user has read it.
        is_read: Option<Flag> = "is_read";
        /// The key of its acknowledgement.
        ack_key: Option<String> = "ack_key";
        /// The status.
        status: Option<String> = "status";
        /// The message that it replies to.
        replied_message: Option<Box<IncomingMessage>> = "replied_message", "reply_to";
    }
}

/// How many messages reply to each other at most; the service shows one.
const MOST_REPLIES: usize = 8;

/// Whether more than `most` messages reply to each other.
fn replies_exceed(message: &Value, most: usize) -> bool {
    ["replied_message", "reply_to"]
        .iter()
        .filter_map(|key| message.get(*key).filter(|reply| reply.is_object()))
        .any(|reply| most.checked_sub(1).is_none_or(|left| replies_exceed(reply, left)))
}

/// A chain of more replies is not read: reading takes stack for each of them.
impl Read for Box<IncomingMessage> {
    fn read(value: Value) -> Reading<Self> {
        if replies_exceed(&value, MOST_REPLIES) {
            return Reading::Misfit(value);
        }
        IncomingMessage::read(value).map(Self::new)
    }

    fn write(&self) -> Value {
        IncomingMessage::write(self)
    }
}

impl IncomingMessage {
    /// Returns the text, or the comment of the file.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        let content = self.content.as_ref();
        let of_content = || content.and_then(|content| content.text.as_deref());
        let comment = || content.and_then(|content| content.comment.as_deref());
        self.text.as_deref().or_else(of_content).or(self.comment.as_deref()).or_else(comment)
    }

    /// Returns the text without the escapes of [`escape`](crate::message::escape).
    #[must_use]
    pub fn plain_text(&self) -> Option<Cow<'_, str>> {
        self.text().map(crate::message::unescape)
    }

    /// Returns the file.
    #[must_use]
    pub fn file(&self) -> Option<&EventFile> {
        self.file.as_ref().or_else(|| self.content.as_ref()?.file.as_ref())
    }
}

object! {
    /// The content of a message in a list.
    MessageContent {
        /// The text.
        text: Option<String> = "text";
        /// The comment of the file.
        comment: Option<String> = "comment";
        /// The file.
        file: Option<EventFile> = "file";
        /// The preview of the file.
        thumbnail: Option<FileThumbnail> = "thumbnail";
    }
}

object! {
    /// A message, and when it was sent.
    MessageDetails {
        /// When it was sent.
        time: Option<Timestamp> = "time";
        /// The message.
        message: Option<IncomingMessage> = "message";
    }
}

/// Messages, which the service writes as a list or as an object with the list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Messages {
    /// The messages.
    pub list: Vec<IncomingMessage>,
    /// How many there are, as the service counts them.
    pub count: Option<Integer>,
    /// Keys that have no field, as received.
    pub other: Map<String, Value>,
    is_object: bool,
}

object! {
    /// The object with the list.
    MessageList {
        list: Vec<IncomingMessage> = "list";
        count: Option<Integer> = "count";
    }
}

impl Read for Messages {
    fn read(value: Value) -> Reading<Self> {
        use super::super::reading::Field;
        if let Value::Array(_) = value {
            return match <Vec<IncomingMessage> as Field>::read(value) {
                (list, None) => Reading::Whole(Self { list, ..Self::default() }),
                (list, Some(whole)) => Reading::Part(Self { list, ..Self::default() }, whole),
            };
        }
        MessageList::read(value).map(|MessageList { list, count, other }| Self {
            list,
            count,
            other,
            is_object: true,
        })
    }

    fn write(&self) -> Value {
        let list = self.list.clone();
        if self.is_object {
            let (count, other) = (self.count.clone(), self.other.clone());
            return MessageList { list, count, other }.write();
        }
        Value::Array(list.iter().map(Read::write).collect())
    }
}

impl fmt::Debug for Messages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(&self.list).finish()
    }
}
