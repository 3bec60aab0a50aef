//! Scalars, which come in several forms.

use super::super::identifiers::{BotCallId, OrganizationId};
use super::super::response_url::ResponseUrl;
use super::value::{Read, Reading};
use crate::auth::Secret;
use crate::scalar::{Flag, Integer, Number, Text};
use crate::time::Timestamp;
use crate::types::{BotName, ChannelId, ChannelName, ChatId, FileId, MessageId, UserId};
use serde::Deserialize as _;
use serde_json::Value;

/// Text; a number or a boolean becomes text.
impl Read for String {
    fn read(value: Value) -> Reading<Self> {
        match value {
            Value::String(text) => Reading::Whole(text),
            Value::Number(_) | Value::Bool(_) => Reading::Part(value.to_string(), value),
            other => Reading::Misfit(other),
        }
    }

    fn write(&self) -> Value {
        Value::String(self.clone())
    }
}

macro_rules! kept_forms {
    ($($kind:ty),+) => {
        $(impl Read for $kind {
            fn read(value: Value) -> Reading<Self> {
                match Self::deserialize(&value) {
                    Ok(read) => Reading::Whole(read),
                    Err(_) => Reading::Misfit(value),
                }
            }

            fn write(&self) -> Value {
                serde_json::to_value(self).unwrap_or_default()
            }
        })+
    };
}

kept_forms!(
    BotCallId,
    BotName,
    ChannelId,
    ChannelName,
    ChatId,
    FileId,
    Flag,
    Integer,
    MessageId,
    OrganizationId,
    Text,
    Timestamp,
    UserId
);

/// A number, which may be text.
impl Read for Number {
    fn read(value: Value) -> Reading<Self> {
        match value {
            Value::Number(number) => Reading::Whole(number.into()),
            Value::String(text) => match text.trim().parse::<serde_json::Number>() {
                Ok(number) => Reading::Part(number.into(), Value::String(text)),
                Err(_) => Reading::Misfit(Value::String(text)),
            },
            other => Reading::Misfit(other),
        }
    }

    fn write(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

macro_rules! secrets {
    ($($kind:ty),+) => {
        $(impl Read for $kind {
            fn read(value: Value) -> Reading<Self> {
                match value {
                    Value::String(text) => Reading::Whole(text.into()),
                    other => Reading::Misfit(other),
                }
            }

            fn write(&self) -> Value {
                self.expose().into()
            }
        })+
    };
}

secrets!(ResponseUrl, Secret);

/// Implements [`Read`] for open enumerations.
macro_rules! open_enums {
    ($($kind:ty),+ $(,)?) => {
        $(impl $crate::incoming::event::reading::Read for $kind {
            fn read(
                value: ::serde_json::Value,
            ) -> $crate::incoming::event::reading::Reading<Self> {
                use $crate::incoming::event::reading::Reading;
                match value {
                    ::serde_json::Value::String(text) => Reading::Whole(text.into()),
                    other => Reading::Misfit(other),
                }
            }

            fn write(&self) -> ::serde_json::Value {
                self.as_str().into()
            }
        })+
    };
}

pub(in crate::incoming::event) use open_enums;
