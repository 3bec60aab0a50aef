//! Enumerations that keep unknown values, so that a response with a new value can still be read.

use serde::de::{Deserializer, Error, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// An enumeration that keeps unknown values. Implemented by each generated enumeration, for generic
/// code; the enumerations have `as_str`, comparison with text, `FromStr` and `Display` of their own.
/// They are ordered as documented, unknown values last.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::ErrorCode;
///
/// let code: ErrorCode = "param_missing".parse()?;
/// assert_eq!(code.as_str(), "param_missing");
/// assert!(code == "param_missing");
/// # Ok::<(), std::convert::Infallible>(())
/// ```
pub trait OpenEnum: Sized {
    /// Returns the value as the service writes it.
    fn as_str(&self) -> &str;
    /// Parses a value; an unknown one is kept.
    fn from_wire(value: &str) -> Self;
    /// Returns the documented values, in documentation order.
    fn known() -> &'static [&'static str];
}

/// Deserializes a value without an allocation, unless it is unknown.
pub fn read<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Text<T>(PhantomData<T>);

    impl<T: OpenEnum> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
            Ok(T::from_wire(value))
        }
    }

    deserializer.deserialize_str(Text(PhantomData))
}

/// Implements the text and serde traits of an [`OpenEnum`]; or defines one: `Name;`, then
/// `Variant = "value";` for each documented value.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($(#[$docs:meta])* $name:ident; $($variant:ident = $value:literal;)*) => {
        $(#[$docs])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $value, "`")] $variant,)*
            /// An undocumented value, as received.
            UnknownValue(String),
        }

        impl $crate::open_enum::OpenEnum for $name {
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::UnknownValue(value) => value,
                }
            }

            fn from_wire(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::UnknownValue(value.to_owned()),
                }
            }

            fn known() -> &'static [&'static str] {
                &[$($value),*]
            }
        }

        $crate::__open_enum!($name);
    };
    ($name:ident) => {
        impl $name {
            /// Returns the value as the service writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                $crate::open_enum::OpenEnum::as_str(self)
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self == *other
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                <Self as $crate::open_enum::OpenEnum>::from_wire(value)
            }
        }

        impl ::std::convert::From<String> for $name {
            fn from(value: String) -> Self {
                <Self as $crate::open_enum::OpenEnum>::from_wire(&value)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::open_enum::read(d)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({
                    "type": "string",
                    "examples": <Self as $crate::open_enum::OpenEnum>::known(),
                })
            }
        }
    };
}

#[doc(hidden)]
pub use __open_enum as open_enum;

#[cfg(test)]
mod tests {
    use super::{OpenEnum, open_enum};
    use crate::ErrorCode;

    open_enum! {
        /// How many see a channel.
        Level;
        Organization = "organization";
        Private = "private";
    }

    #[test]
    fn a_value_reads_as_text_without_a_trait_in_scope() {
        assert_eq!(Level::Private.as_str(), "private");
        assert_eq!(Level::from("new").as_str(), "new");
        assert_eq!(ErrorCode::ParamMissing.as_str(), "param_missing");
        assert_eq!(format!("{:>8}|", Level::Private), " private|");
    }

    #[test]
    fn a_value_compares_with_text() {
        let level = Level::Private;
        assert!(level == "private" && level == *"private");
        assert!(level != "Private" && level != "organization");
        let unknown = Level::from("new");
        assert!(unknown == "new");
        assert!(ErrorCode::ChannelNotExists == "channel_not_exists");
    }

    #[test]
    fn every_known_value_parses_to_its_variant_and_others_are_kept() {
        for known in Level::known() {
            let level: Level = known.parse().unwrap();
            assert!(!matches!(level, Level::UnknownValue(_)), "{known}");
            assert_eq!(level, *known);
        }
        assert_eq!("new".parse(), Ok(Level::UnknownValue("new".to_owned())));
    }

    #[test]
    fn values_are_in_the_order_of_the_documentation_and_unknown_ones_last() {
        let mut levels = ["b", "private", "a", "organization"].map(Level::from);
        levels.sort();
        assert_eq!(levels, ["organization", "private", "a", "b"]);
    }
}
