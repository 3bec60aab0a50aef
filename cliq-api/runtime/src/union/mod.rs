//! Union types. Their documents declare how the variant is selected; variants are never tried in
//! turn.

mod select;

pub use select::{Kind, Select, When};

/// Implements serde for a union whose type has a constant `SELECT`. A value that does not match the
/// selected variant is an error. With `open`, a value that selects no variant is kept.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    (@unmatched open $name:ident, $json:ident) => {
        Ok(Self::UnknownValue($json))
    };
    (@unmatched closed $name:ident, $json:ident) => {
        Err(::serde::de::Error::custom(concat!(
            "the value matches no variant of ",
            stringify!($name)
        )))
    };
    ($mode:ident $name:ident { $($index:literal $variant:ident($kind:ty)),+ }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::__union!(@serialize $mode self, serializer, $($variant),+)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let json = <::serde_json::Value as ::serde::Deserialize>::deserialize(d)?;
                match Self::SELECT.select(&json) {
                    $(
                        Some($index) => <$kind as ::serde::Deserialize>::deserialize(json)
                            .map(Self::$variant)
                            .map_err(::serde::de::Error::custom),
                    )+
                    _ => $crate::__union!(@unmatched $mode $name, json),
                }
            }
        }

        impl $crate::reading::Unknown for $name {
            fn may_hide_error(&self) -> bool {
                true
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({
                    "anyOf": [$(generator.subschema_for::<$kind>()),+]
                })
            }
        }
    };
    (@serialize open $self:ident, $serializer:ident, $($variant:ident),+) => {
        match $self {
            $(Self::$variant(value) => ::serde::Serialize::serialize(value, $serializer),)+
            Self::UnknownValue(value) => ::serde::Serialize::serialize(value, $serializer),
        }
    };
    (@serialize closed $self:ident, $serializer:ident, $($variant:ident),+) => {
        match $self {
            $(Self::$variant(value) => ::serde::Serialize::serialize(value, $serializer),)+
        }
    };
}

#[doc(hidden)]
pub use __union as union;
