//! Identifiers are types: the service answers the wrong kind of id with a misleading error.

use crate::scalar::Wire;

/// What every identifier type can do.
pub trait Identifier: Sized {
    /// Name of the type, such as `ChannelId`.
    const NAME: &'static str;
    /// The identifier as it goes over the wire, before it is percent-encoded.
    fn as_str(&self) -> &str;
    /// The form that goes into an address, before it is percent-encoded. The service hands out
    /// some identifiers encoded; here they are not, so that they are encoded exactly once.
    fn to_address(&self) -> String {
        unencoded(self.as_str())
    }
}

/// Says why `value` cannot be an identifier of the kind `name`, where that is certain.
pub(crate) fn mistake(name: &str, value: &str) -> Option<&'static str> {
    let channel = value.len() > 6
        && value.starts_with(['O', 'T', 'P', 'E'])
        && value.bytes().skip(1).all(|byte| byte.is_ascii_digit());
    let chat = value.starts_with("CT_");
    match name {
        _ if value.trim().is_empty() => Some("it is empty"),
        "ChannelId" if chat => Some("this is a chat id; use the channel's `channel_id`"),
        "ChannelName" if chat => Some("this is a chat id; use the channel's `unique_name`"),
        "ChannelName" if value.starts_with('#') => {
            Some("this is a display name; use the channel's `unique_name`")
        }
        "ChatId" | "ThreadId" if channel => Some("this is a channel id; use its `chat_id`"),
        "BotName" if value.strip_prefix("b-").is_some_and(|rest| rest.parse::<u64>().is_ok()) => {
            Some("this is a bot id; use the bot's unique name")
        }
        _ => None,
    }
}

/// What was percent-encoded, however often.
pub(crate) fn unencoded(value: &str) -> String {
    let mut text = value.to_owned();
    // Every round makes it shorter.
    while text.contains('%') {
        let decoded = percent_encoding::percent_decode_str(&text).decode_utf8();
        match decoded.map(std::borrow::Cow::into_owned) {
            Ok(decoded) if decoded != text => text = decoded,
            _ => break,
        }
    }
    text
}

/// Turns the written forms of a message id into the one with `_`: the service writes
/// `<milliseconds>%20<number>`, `<milliseconds>_<number>` or both with a space, and takes `_` back.
pub(crate) fn message_id(value: &str) -> Option<String> {
    let normal = value.replace("%2520", "_").replace("%20", "_").replace([' ', '+'], "_");
    (normal != value).then_some(normal)
}

/// Defines an identifier type around [`Wire`].
macro_rules! identifier {
    ($(#[$meta:meta])* $name:ident) => {
        $crate::identifier::identifier!($(#[$meta])* $name, |_: &str| -> Option<String> { None });
    };
    ($(#[$meta:meta])* $name:ident, $normal:expr) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name($crate::scalar::Wire);

        impl $name {
            /// Takes the identifier as the service wrote it.
            pub fn new(value: impl Into<String>) -> Self {
                Self($crate::scalar::Wire::text(value.into()))
            }

            /// The identifier as the service wrote it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        impl $crate::identifier::Identifier for $name {
            const NAME: &'static str = stringify!($name);

            fn as_str(&self) -> &str {
                self.0.as_str()
            }

            fn to_address(&self) -> String {
                let normal: fn(&str) -> Option<String> = $normal;
                normal(self.as_str())
                    .unwrap_or_else(|| $crate::identifier::unencoded(self.as_str()))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::identifier::identifier_from!($name: &str, String, &String);

        impl ::std::convert::From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl ::std::convert::From<u64> for $name {
            fn from(value: u64) -> Self {
                Self::new(value.to_string())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::new(value))
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::identifier::from_wire(::serde::Deserialize::deserialize(d)?).map(Self)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({ "type": ["string", "integer"] })
            }
        }
    };
}

macro_rules! identifier_from {
    ($name:ident: $($from:ty),+) => {$(
        impl ::std::convert::From<$from> for $name {
            fn from(value: $from) -> Self {
                Self::new(value)
            }
        }
    )+};
}

pub(crate) use {identifier, identifier_from};

/// Refuses booleans, which no id is.
pub(crate) fn from_wire<E: serde::de::Error>(wire: Wire) -> Result<Wire, E> {
    match wire {
        Wire::Bool(value) => Err(E::custom(format_args!("`{value}` is not an identifier"))),
        other => Ok(other),
    }
}
