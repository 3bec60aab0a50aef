//! Messages as answers.

use super::object::{Object, json, words};
use super::{Context, Suggestion};
use crate::Error;
use crate::message::{Message, RichText};
use serde_json::Value;

/// A message, with what only answers have: suggestions, a context, a view and a highlight.
///
/// Suggestions and contexts are documented for the handlers of messages, menu actions and contexts of
/// a bot, and suggestions for the welcome. Keys of a [`Message`] that say where to post it, such as
/// `reply_to`, are rejected: the service knows the chat.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Reply {
    message: Box<Message>,
    more: Object,
}

words! {
    /// How a message is shown.
    View {
        /// In the sidebar, on top of what is there.
        Navigation = "navigation",
        /// Only to the user, and not for long.
        Ephemeral = "ephemeral",
        /// In a dialog.
        Popup = "popup",
    }
}

impl Reply {
    /// Creates a reply from a message.
    pub fn new(message: impl Into<Message>) -> Self {
        Self { message: Box::new(message.into()), more: Object::default() }
    }

    /// Creates a reply from text.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Message::text(text))
    }

    /// Adds a text that the user can send with one click.
    pub fn suggestion(self, suggestion: impl Into<Suggestion>) -> Self {
        self.having(|more| more.push_in("suggestions", "list", suggestion.into().0))
    }

    /// Asks questions after the message.
    pub fn context(self, context: Context) -> Self {
        self.having(|more| more.with("context", context.0))
    }

    /// Sets how the message is shown.
    pub fn view(self, view: View) -> Self {
        self.having(|more| more.with("view", view))
    }

    /// Highlights the message.
    pub fn highlight(self) -> Self {
        self.having(|more| more.with_in("styles", "highlight", true))
    }

    fn having(mut self, change: impl FnOnce(Object) -> Object) -> Self {
        self.more = change(self.more);
        self
    }

    pub(super) fn json(&self) -> Result<Value, Error> {
        whole(&self.message, &self.more)
    }
}

/// Replaces the message whose button was clicked or whose form was submitted. Only the extension that
/// sent a message can edit it.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct MessageEdit(Box<Message>);

impl MessageEdit {
    /// Creates an edit from the new message.
    pub fn new(message: impl Into<Message>) -> Self {
        Self(Box::new(message.into()))
    }

    pub(super) fn json(&self) -> Result<Value, Error> {
        whole(&self.0, &Object::of("message_edit"))
    }
}

/// What applies to posts only.
const POSTING: [&str; 5] =
    ["reply_to", "sync_message", "thread_message_id", "thread_title", "post_in_parent"];

fn whole(message: &Message, more: &Object) -> Result<Value, Error> {
    let Value::Object(keys) = json(message) else { return Ok(Value::Null) };
    if let Some(key) = POSTING.iter().find(|key| keys.contains_key(**key)) {
        return Err(Error::input(
            format!("the answer has `{key}`, which only a posted message can have"),
            "remove it, or post the message with a `Cliq` client",
        ));
    }
    let mut whole = Object::from(keys);
    whole.extend(more);
    Ok(whole.into())
}

/// A reply from what makes a message.
macro_rules! from_messages {
    ($($kind:ty),+) => {
        $(impl From<$kind> for Reply {
            fn from(message: $kind) -> Self {
                Self::new(message)
            }
        })+
    };
}

from_messages!(Message, RichText, String, &str);
