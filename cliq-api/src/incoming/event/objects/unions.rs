//! Values whose kind of JSON differs.

use super::super::reading::{Read, Reading};
use super::IncomingMessage;
use serde_json::{Map, Value};
use std::fmt;

/// A message: its text, or the whole.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MessageBody {
    /// The text.
    Text(String),
    /// The message.
    Message(Box<IncomingMessage>),
}

impl MessageBody {
    /// Returns the text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Message(message) => message.text(),
        }
    }

    /// Returns the message, if the event has more than its text.
    #[must_use]
    pub fn message(&self) -> Option<&IncomingMessage> {
        match self {
            Self::Text(_) => None,
            Self::Message(message) => Some(message),
        }
    }
}

impl Read for MessageBody {
    fn read(value: Value) -> Reading<Self> {
        match value {
            Value::Object(keys) => Reading::Whole(Self::Message(Box::new(keys.into()))),
            other => String::read(other).map(Self::Text),
        }
    }

    fn write(&self) -> Value {
        match self {
            Self::Text(text) => text.write(),
            Self::Message(message) => message.write(),
        }
    }
}

/// Arguments: the text after the name of a command, or values by name.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Arguments {
    /// Text.
    Text(String),
    /// Values by name.
    Named(Map<String, Value>),
}

impl Arguments {
    /// Returns the text.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Named(_) => None,
        }
    }

    /// Returns a value by name. The service sends numbers as text.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Self::Text(_) => None,
            Self::Named(values) => values.get(name),
        }
    }

    /// Returns a value that is text, by name.
    #[must_use]
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }
}

impl Read for Arguments {
    fn read(value: Value) -> Reading<Self> {
        match value {
            Value::Object(values) => Reading::Whole(Self::Named(values)),
            other => String::read(other).map(Self::Text),
        }
    }

    fn write(&self) -> Value {
        match self {
            Self::Text(text) => text.write(),
            Self::Named(values) => Value::Object(values.clone()),
        }
    }
}

impl fmt::Debug for Arguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => fmt::Debug::fmt(text, f),
            Self::Named(values) => f.debug_map().entries(values).finish(),
        }
    }
}

/// The body of a request to an incoming webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookBody {
    /// The text that the caller sent.
    Text(String),
    /// JSON.
    Json(Value),
}

impl WebhookBody {
    /// Returns the text that the caller sent.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Json(_) => None,
        }
    }

    /// Returns the body as JSON; `None` if it is text that is not JSON.
    #[must_use]
    pub fn to_json(&self) -> Option<Value> {
        match self {
            Self::Text(text) => serde_json::from_str(text).ok(),
            Self::Json(value) => Some(value.clone()),
        }
    }
}

impl Read for WebhookBody {
    fn read(value: Value) -> Reading<Self> {
        Reading::Whole(match value {
            Value::String(text) => Self::Text(text),
            other => Self::Json(other),
        })
    }

    fn write(&self) -> Value {
        match self {
            Self::Text(text) => text.write(),
            Self::Json(value) => value.clone(),
        }
    }
}

/// Shows the kind only: callers send secrets.
impl fmt::Debug for WebhookBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(..)",
            Self::Json(_) => "Json(..)",
        })
    }
}
