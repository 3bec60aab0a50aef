//! Identifier types. The service reports an id of the wrong kind with a misleading error.

use crate::scalar::Wire;
use std::borrow::Cow;

/// An identifier type.
pub trait Identifier: Sized {
    /// Name of the type, such as `ChannelId`.
    const NAME: &'static str;
    /// Returns the identifier as received, without percent-encoding.
    fn as_str(&self) -> &str;
    /// Returns the form for paths, without percent-encoding. The service returns some identifiers
    /// encoded; they are decoded here, so that they are encoded exactly once.
    fn to_address(&self) -> String {
        unencoded(self.as_str()).into_owned()
    }
    /// Returns the form for paths, without a copy where nothing changes.
    fn into_address(self) -> String {
        self.to_address()
    }
}

/// Returns why `value` is certainly not an identifier of the kind `name`.
#[must_use]
pub fn mistake(name: &str, value: &str) -> Option<&'static str> {
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

/// Decodes percent-encoding repeatedly, in one pass. Escapes that are not UTF-8 are kept. Borrows
/// if nothing changes.
#[must_use]
pub fn unencoded(value: &str) -> Cow<'_, str> {
    if !value.contains('%') {
        return Cow::Borrowed(value);
    }
    let decoded = String::from_utf8(decoded(value, u8::MAX)).or_else(|_| {
        // Without the non-ASCII escapes, the value is UTF-8 again.
        String::from_utf8(self::decoded(value, 0x7F))
    });
    match decoded {
        Ok(decoded) if decoded != value => Cow::Owned(decoded),
        _ => Cow::Borrowed(value),
    }
}

/// Decodes escapes of bytes up to `most` as soon as they are complete, including escapes that a
/// decoded byte completes. Each replacement shortens the output, so the time is linear.
fn decoded(value: &str, most: u8) -> Vec<u8> {
    let mut output = Vec::with_capacity(value.len());
    for byte in value.bytes() {
        output.push(byte);
        while let Some((rest, &[b'%', high, low])) = output.split_last_chunk::<3>()
            && let Some(byte) = hex(high).zip(hex(low)).map(|(high, low)| high << 4 | low)
            && byte <= most
        {
            let length = rest.len();
            output.truncate(length);
            output.push(byte);
        }
    }
    output
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Returns the canonical form of a message id, with `_`. The service writes
/// `<milliseconds>%20<number>`, `<milliseconds>_<number>` or both with a space, and accepts `_`.
/// Borrows if nothing changes.
#[must_use]
pub fn message_id(value: &str) -> Cow<'_, str> {
    if !value.bytes().any(|byte| matches!(byte, b'%' | b' ' | b'+')) {
        return Cow::Borrowed(value);
    }
    let unencoded = unencoded(value);
    if unencoded.contains([' ', '+']) {
        Cow::Owned(unencoded.replace([' ', '+'], "_"))
    } else {
        unencoded
    }
}

/// Defines an identifier type around [`Wire`].
#[doc(hidden)]
#[macro_export]
macro_rules! __identifier {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name($crate::scalar::Wire);

        $crate::__identifier!(@ $name, $crate::identifier::unencoded);
    };
    ($(#[$meta:meta])* $name:ident, $normal:expr) => {
        $(#[$meta])*
        #[doc = ""]
        #[doc = " The service writes the same id in several forms. All forms compare, hash and"]
        #[doc = " order equally, and requests send the canonical one. `as_str` and serialization keep"]
        #[doc = " the received form."]
        #[derive(Clone, Debug)]
        pub struct $name($crate::scalar::Wire);

        impl $name {
            /// Returns the canonical form, which requests send.
            #[must_use]
            pub fn canonical(&self) -> ::std::borrow::Cow<'_, str> {
                let normal: fn(&str) -> ::std::borrow::Cow<'_, str> = $normal;
                normal(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.canonical() == other.canonical()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.canonical().hash(state);
            }
        }

        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.canonical().cmp(&other.canonical())
            }
        }

        $crate::__identifier!(@ $name, $normal);
    };
    (@ $name:ident, $normal:expr) => {
        impl $name {
            /// Creates an identifier from its text.
            pub fn new(value: impl Into<String>) -> Self {
                Self($crate::scalar::Wire::text(value.into()))
            }

            /// Creates an identifier that is sent as a JSON number, as some documentation shows it.
            /// `From<u64>` sends text.
            #[must_use]
            pub fn from_number(value: u64) -> Self {
                Self($crate::scalar::Wire::integer(value))
            }

            /// Returns the identifier as the service wrote it.
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
                let normal: fn(&str) -> ::std::borrow::Cow<'_, str> = $normal;
                normal(self.as_str()).into_owned()
            }

            fn into_address(self) -> String {
                let normal: fn(&str) -> ::std::borrow::Cow<'_, str> = $normal;
                if let ::std::borrow::Cow::Owned(changed) = normal(self.as_str()) {
                    return changed;
                }
                self.0.into_string()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::__identifier_from!($name: &str, String);

        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                let other = Self::from(other);
                *self == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                *self == **other
            }
        }

        impl ::std::convert::From<&String> for $name {
            fn from(value: &String) -> Self {
                Self::from(value.as_str())
            }
        }

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

#[doc(hidden)]
#[macro_export]
macro_rules! __identifier_from {
    ($name:ident: $($from:ty),+) => {$(
        impl ::std::convert::From<$from> for $name {
            fn from(value: $from) -> Self {
                Self($crate::scalar::Wire::text(value))
            }
        }
    )+};
}

#[doc(hidden)]
pub use __identifier as identifier;

/// Makes an object and a reference to it convert into its identifiers: `Type: field Id, …`.
#[doc(hidden)]
#[macro_export]
macro_rules! __identifies {
    ($object:ident: $($field:ident $id:ty),+) => {$(
        impl ::std::convert::From<&$object> for $id {
            /// Returns the identifier of the object.
            fn from(object: &$object) -> Self {
                object.$field.clone()
            }
        }

        impl ::std::convert::From<$object> for $id {
            /// Returns the identifier of the object.
            fn from(object: $object) -> Self {
                object.$field
            }
        }
    )+};
}

#[doc(hidden)]
pub use __identifies as identifies;

/// Rejects booleans, which are never ids.
pub fn from_wire<E: serde::de::Error>(wire: Wire) -> Result<Wire, E> {
    match wire {
        Wire::Bool(value) => Err(E::custom(format_args!("`{value}` is not an identifier"))),
        other => Ok(other),
    }
}

#[cfg(test)]
mod tests {
    use super::{identifier, identifies, message_id, unencoded};
    use std::borrow::Cow;
    use std::collections::{BTreeSet, HashSet};

    identifier!(MessageId, message_id);

    #[test]
    fn decoding_runs_to_the_end_and_keeps_what_is_not_utf8() {
        for (encoded, plain) in [
            ("a%20b", "a b"),
            ("a%252520b", "a b"),
            ("%2%35", "%"),
            ("%E2%82%AC", "€"),
            ("%25FF", "%FF"),
            ("100%", "100%"),
            ("%zz", "%zz"),
        ] {
            assert_eq!(unencoded(encoded), plain, "{encoded}");
        }
    }

    #[test]
    fn a_long_run_of_escapes_is_decoded_in_one_pass() {
        // Round by round, this takes 10^10 steps.
        let hostile = format!("%{}20", "25".repeat(500_000));
        assert_eq!(unencoded(&hostile), " ");
        assert_eq!(message_id(&hostile), "_");
    }

    #[test]
    fn nothing_is_allocated_when_nothing_changes() {
        for value in ["1573708648341_375412769224", "CT_1", "100%", "%FF"] {
            assert!(matches!(message_id(value), Cow::Borrowed(_)), "{value}");
        }
    }

    struct Posted {
        id: MessageId,
    }

    identifies!(Posted: id MessageId);

    #[test]
    fn an_object_converts_to_its_id() {
        let posted = Posted { id: MessageId::new("1 2") };
        let id: MessageId = (&posted).into();
        assert_eq!(id.as_str(), "1 2");
        assert_eq!(MessageId::from(posted).as_str(), "1 2");
    }

    #[test]
    fn an_id_compares_with_text_in_any_spelling() {
        let id = MessageId::new("1%202");
        assert!(id == "1%202" && id == "1_2" && id == *"1 2");
        assert!(id != "1_3");
    }

    #[test]
    fn an_id_honours_the_width_of_a_format() {
        assert_eq!(
            format!("{:<5}|{:>5}", MessageId::new("1_2"), MessageId::new("7")),
            "1_2  |    7"
        );
    }

    #[test]
    fn the_spellings_of_a_message_id_are_one_id() {
        let spellings = ["1_2", "1%202", "1 2", "1%25202", "1+2"];
        let ids = spellings.map(MessageId::new);
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), 1);
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 1);
        assert_eq!(ids.each_ref().map(MessageId::as_str), spellings);
        assert_eq!(serde_json::to_value(&ids[1]).unwrap(), "1%202");
        assert_eq!(MessageId::from_number(12), MessageId::new("12"));
        assert_ne!(ids[0], MessageId::new("1_3"));
    }
}
