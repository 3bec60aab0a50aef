//! The received form of a scalar.

use super::short::Short;
use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{self, Serialize, Serializer};
use std::fmt;

/// A JSON string, number or boolean as received. A number equals the string of its digits, so an id
/// is the same in either form.
#[derive(Clone)]
pub enum Wire {
    /// A string.
    Short(Short),
    /// A string that is longer.
    Long(Box<str>),
    /// The digits of an integer.
    Integer(Short),
    /// Another number, with its digits.
    Number(Box<(serde_json::Number, Box<str>)>),
    Bool(bool),
}

impl Wire {
    pub fn text(value: impl AsRef<str> + Into<Box<str>>) -> Self {
        Short::new(value.as_ref()).map_or_else(|| Self::Long(value.into()), Self::Short)
    }

    pub fn integer(value: impl itoa::Integer) -> Self {
        let mut buffer = itoa::Buffer::new();
        let digits = buffer.format(value);
        Short::new(digits).map_or_else(|| Self::Long(digits.into()), Self::Integer)
    }

    fn number(number: serde_json::Number) -> Self {
        let digits = number.to_string().into();
        Self::Number(Box::new((number, digits)))
    }

    #[must_use]
    pub fn into_string(self) -> String {
        match self {
            Self::Long(text) => text.into_string(),
            other => other.as_str().to_owned(),
        }
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Short(text) | Self::Integer(text) => text.as_str(),
            Self::Long(text) => text,
            Self::Number(number) => &number.1,
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

impl fmt::Debug for Wire {
    /// Prints the JSON scalar, not its representation.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short(_) | Self::Long(_) => fmt::Debug::fmt(self.as_str(), f),
            Self::Integer(_) | Self::Number(_) | Self::Bool(_) => f.write_str(self.as_str()),
        }
    }
}

impl Serialize for Wire {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Short(text) => serializer.serialize_str(text.as_str()),
            Self::Long(text) => serializer.serialize_str(text),
            Self::Integer(digits) => {
                if let Ok(value) = digits.as_str().parse::<i64>() {
                    return serializer.serialize_i64(value);
                }
                let value = digits.as_str().parse().map_err(ser::Error::custom)?;
                serializer.serialize_u64(value)
            }
            Self::Number(number) => number.0.serialize(serializer),
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
                Ok(Wire::integer(value))
            }

            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Wire, E> {
                Ok(Wire::integer(value))
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
                f.pad(self.0.as_str())
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

#[cfg(test)]
mod tests {
    use super::Wire;

    #[test]
    fn scalars_are_written_back_as_they_came() {
        for json in [
            "\"\"",
            "\"7\"",
            "\"a text of more than twenty-two bytes\"",
            "7",
            "-9223372036854775808",
            "12345678901234567890",
            "18446744073709551615",
            "1.0",
            "-0.5",
            "1e300",
            "true",
            "false",
        ] {
            let wire: Wire = serde_json::from_str(json).unwrap();
            assert_eq!(wire.as_str(), json.trim_matches('"').replace("1e300", "1e+300"), "{json}");
            let back = serde_json::to_string(&wire).unwrap();
            assert_eq!(back, json.replace("1e300", "1e+300"), "{json}");
        }
    }

    #[test]
    fn debug_shows_the_scalar_alone() {
        for json in ["\"7\"", "\"a text of more than twenty-two bytes\"", "7", "1.5", "true"] {
            let wire: Wire = serde_json::from_str(json).unwrap();
            assert_eq!(format!("{wire:?}"), json);
        }
    }

    #[test]
    fn it_is_no_larger_than_a_string() {
        assert!(size_of::<Option<Wire>>() <= size_of::<String>());
    }
}
