//! An integer that may be text.

use super::wire::{Wire, wire_traits};
use serde::de::{Deserialize, Deserializer, Error as _};

/// An integer that the service writes as `100` or `"100"`, depending on the operation. Other text
/// is kept.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// let count: cliq_api::scalar::Integer = serde_json::from_str("\"100\"")?;
/// assert_eq!(count.get(), Some(100));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Integer(Wire);

impl Integer {
    /// Returns the integer; `None` if the text is not one.
    #[must_use]
    pub fn get(&self) -> Option<i64> {
        self.0.as_str().trim().parse().ok()
    }
}

impl From<i64> for Integer {
    fn from(value: i64) -> Self {
        Self(Wire::integer(value))
    }
}

wire_traits!(Integer, { "type": ["integer", "string"] });

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Wire::deserialize(deserializer)? {
            Wire::Bool(value) => Err(D::Error::custom(format_args!("`{value}` is not a number"))),
            wire => Ok(Self(wire)),
        }
    }
}
