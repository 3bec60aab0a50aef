//! Values that are one of several types: the one that loses nothing is chosen.

/// Implements serde for a union; a value that fits no type is kept.
macro_rules! union {
    ($name:ident { $($variant:ident($kind:ty)),+ }) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => ::serde::Serialize::serialize(value, serializer),)+
                    Self::UnknownValue(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let json = <::serde_json::Value as ::serde::Deserialize>::deserialize(d)?;
                let mut first = None;
                $(
                    if let Some((value, lossless)) = $crate::union::attempt::<$kind>(&json) {
                        if lossless {
                            return Ok(Self::$variant(value));
                        }
                        first.get_or_insert(Self::$variant(value));
                    }
                )+
                Ok(first.unwrap_or(Self::UnknownValue(json)))
            }
        }

        impl $crate::reading::Unknown for $name {}

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
}

pub(crate) use union;

/// Reads `json` as a `T`, and tells whether writing it back gives the same.
pub(crate) fn attempt<T>(json: &serde_json::Value) -> Option<(T, bool)>
where
    T: serde::de::DeserializeOwned + serde::Serialize,
{
    let value = T::deserialize(json).ok()?;
    let lossless = serde_json::to_value(&value).is_ok_and(|back| back == *json);
    Some((value, lossless))
}
