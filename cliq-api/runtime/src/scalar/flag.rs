//! A boolean that may be text.

use super::wire::{Wire, wire_traits};
use serde::de::{Deserialize, Deserializer, Error as _};

/// A boolean that the service writes as `true` or `"true"`, depending on the operation.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// let flag: cliq_api::scalar::Flag = serde_json::from_str("\"true\"")?;
/// assert!(flag.get());
/// assert_eq!(serde_json::to_string(&flag)?, "\"true\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Flag(Wire);

impl Flag {
    /// Returns the boolean.
    #[must_use]
    pub fn get(&self) -> bool {
        self.0.as_str().eq_ignore_ascii_case("true")
    }
}

impl From<bool> for Flag {
    fn from(value: bool) -> Self {
        Self(Wire::Bool(value))
    }
}

impl From<Flag> for bool {
    fn from(value: Flag) -> Self {
        value.get()
    }
}

wire_traits!(Flag, { "type": ["boolean", "string"] });

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = Wire::deserialize(deserializer)?;
        let known = ["true", "false"].iter().any(|word| wire.as_str().eq_ignore_ascii_case(word));
        if known {
            Ok(Self(wire))
        } else {
            Err(D::Error::custom(format_args!("`{}` is neither true nor false", wire.as_str())))
        }
    }
}
