//! Text that may be a number.

use super::wire::{Wire, wire_traits};
use serde::de::{Deserialize, Deserializer};

/// Text that the service sometimes writes as a number or a boolean.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Text(Wire);

impl Text {
    /// Returns the text; a number or boolean as written in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl From<&str> for Text {
    fn from(value: &str) -> Self {
        Self(Wire::text(value))
    }
}

impl From<String> for Text {
    fn from(value: String) -> Self {
        Self(Wire::text(value))
    }
}

impl From<i64> for Text {
    fn from(value: i64) -> Self {
        Self(Wire::integer(value))
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

wire_traits!(Text, { "type": ["string", "number", "boolean"] });

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Wire::deserialize(deserializer).map(Self)
    }
}
