//! Scalars, which come in several forms.

use super::super::{BotCallId, OrganizationId, ResponseUrl};
use super::{Found, Read};
use crate::auth::Secret;
use crate::scalar::{Flag, Integer, Number, Text};
use crate::time::Timestamp;
use crate::types::{BotName, ChannelId, ChannelName, ChatId, FileId, MessageId, UserId};
use serde::Deserialize as _;
use serde_json::Value;

/// Text; a number or a boolean becomes text.
impl Read for String {
    fn read(value: Value) -> Found<Self> {
        match value {
            Value::String(text) => Found::Whole(text),
            Value::Number(_) | Value::Bool(_) => Found::Part(value.to_string(), value),
            other => Found::Misfit(other),
        }
    }

    fn write(&self) -> Value {
        Value::String(self.clone())
    }
}

macro_rules! kept_forms {
    ($($kind:ty),+) => {
        $(impl Read for $kind {
            fn read(value: Value) -> Found<Self> {
                match Self::deserialize(&value) {
                    Ok(read) => Found::Whole(read),
                    Err(_) => Found::Misfit(value),
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
    fn read(value: Value) -> Found<Self> {
        match value {
            Value::Number(number) => Found::Whole(number.into()),
            Value::String(text) => match text.trim().parse::<serde_json::Number>() {
                Ok(number) => Found::Part(number.into(), Value::String(text)),
                Err(_) => Found::Misfit(Value::String(text)),
            },
            other => Found::Misfit(other),
        }
    }

    fn write(&self) -> Value {
        serde_json::to_value(self).unwrap_or_default()
    }
}

macro_rules! secrets {
    ($($kind:ty),+) => {
        $(impl Read for $kind {
            fn read(value: Value) -> Found<Self> {
                match value {
                    Value::String(text) => Found::Whole(text.into()),
                    other => Found::Misfit(other),
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
            ) -> $crate::incoming::event::reading::Found<Self> {
                use $crate::incoming::event::reading::Found;
                match value {
                    ::serde_json::Value::String(text) => Found::Whole(text.into()),
                    other => Found::Misfit(other),
                }
            }

            fn write(&self) -> ::serde_json::Value {
                self.as_str().into()
            }
        })+
    };
}

pub(in crate::incoming::event) use open_enums;
