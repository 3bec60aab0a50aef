//! Enumerations that keep unknown values, so that a response with a new value can still be read.

use crate::source::{Source, SourceError, taken};

/// An enumeration that keeps unknown values. Implemented by each generated enumeration.
pub trait OpenEnum: Sized {
    /// Returns the value as the service writes it.
    fn as_str(&self) -> &str;
    /// Parses a value; an unknown one is kept.
    fn from_wire(value: &str) -> Self;
    /// Returns the documented values, in documentation order.
    fn known() -> &'static [&'static str];
}

/// Reads a value without an allocation, unless it is unknown.
pub fn from_source<T: OpenEnum>(source: &mut dyn Source) -> Result<T, SourceError> {
    let mut value = None;
    source.text(&mut |text| value = Some(T::from_wire(text)))?;
    taken(value)
}

/// Implements the text and serde traits of an [`OpenEnum`]; or defines one: `Name;`, then
/// `Variant = "value";` for each documented value.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($(#[$docs:meta])* $name:ident; $($variant:ident = $value:literal;)*) => {
        $(#[$docs])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::open_enum::OpenEnum::as_str(self))
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
                serializer.serialize_str($crate::open_enum::OpenEnum::as_str(self))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::source::deserialize(d)
            }
        }

        impl $crate::source::FromSource for $name {
            fn from_source(
                source: &mut dyn $crate::source::Source,
            ) -> Result<Self, $crate::source::SourceError> {
                $crate::open_enum::from_source(source)
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
