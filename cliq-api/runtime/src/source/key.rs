//! Finds keys of objects.

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use std::fmt;

/// A key of an object.
pub(super) enum FoundKey {
    /// One of the keys of the type, with its index.
    Known(usize, &'static str),
    Unknown(String),
}

/// Finds a key among those of a type.
pub(super) struct KeyOf(pub(super) &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for KeyOf {
    type Value = FoundKey;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<FoundKey, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyOf {
    type Value = FoundKey;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<FoundKey, E> {
        let found = self.0.iter().enumerate().find(|(_, key)| **key == name);
        Ok(found.map_or_else(
            || FoundKey::Unknown(name.to_owned()),
            |(index, key)| FoundKey::Known(index, key),
        ))
    }
}
