//! The JSON scalar a lenient value was read from.

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::{Serialize, Serializer};
use std::fmt;

/// A JSON string, number or boolean, kept as it came. Numbers compare equal to their digits in a
/// string, so that an id is the same id in either form.
#[derive(Clone, Debug)]
pub(crate) enum Wire {
    Text(Box<str>),
    Number(serde_json::Number, Box<str>),
    Bool(bool),
}

impl Wire {
    pub(crate) fn text(value: impl Into<Box<str>>) -> Self {
        Self::Text(value.into())
    }

    pub(crate) fn number(value: impl Into<serde_json::Number>) -> Self {
        let number = value.into();
        let digits = number.to_string().into();
        Self::Number(number, digits)
    }

    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(_, text) => text,
            Self::Bool(true) => "true",
            Self::Bool(false) => "false",
        }
    }
}

impl PartialEq for Wire {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Wire {}

impl std::hash::Hash for Wire {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for Wire {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Wire {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Serialize for Wire {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number, _) => number.serialize(serializer),
            Self::Bool(value) => serializer.serialize_bool(*value),
        }
    }
}

impl<'de> Deserialize<'de> for Wire {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Scalar;

        impl Visitor<'_> for Scalar {
            type Value = Wire;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, a number or a boolean")
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Wire, E> {
                Ok(Wire::text(value))
            }

            fn visit_string<E: de::Error>(self, value: String) -> Result<Wire, E> {
                Ok(Wire::text(value))
            }

            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Wire, E> {
                Ok(Wire::number(value))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Wire, E> {
                Ok(Wire::number(value))
            }

            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Wire, E> {
                serde_json::Number::from_f64(value)
                    .map(Wire::number)
                    .ok_or_else(|| E::custom("a number that is not finite"))
            }

            fn visit_bool<E: de::Error>(self, value: bool) -> Result<Wire, E> {
                Ok(Wire::Bool(value))
            }
        }

        deserializer.deserialize_any(Scalar)
    }
}

/// Implements serde and schemars for a newtype around [`Wire`].
macro_rules! wire_traits {
    ($name:ident, $schema:tt) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.0.as_str())
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!($schema)
            }
        }
    };
}

pub(crate) use wire_traits;
