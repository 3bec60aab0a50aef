//! A whole number that may come as text.

use super::wire::{Wire, wire_traits};
use serde::de::{Deserialize, Deserializer, Error as _};

/// A whole number, which the service writes as `100` or as `"100"`, depending on the operation.
///
/// ```
/// let count: cliq_api::scalar::Integer = serde_json::from_str("\"100\"")?;
/// assert_eq!(count.get(), 100);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Integer(Wire);

impl Integer {
    /// The number.
    #[must_use]
    pub fn get(&self) -> i64 {
        // Deserialising and `From` let nothing else in.
        self.0.as_str().trim().parse().unwrap_or_default()
    }
}

impl From<i64> for Integer {
    fn from(value: i64) -> Self {
        Self(Wire::number(value))
    }
}

impl From<Integer> for i64 {
    fn from(value: Integer) -> Self {
        value.get()
    }
}

wire_traits!(Integer, { "type": ["integer", "string"] });

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = Wire::deserialize(deserializer)?;
        if wire.as_str().trim().parse::<i64>().is_ok() {
            Ok(Self(wire))
        } else {
            Err(D::Error::custom(format_args!("`{}` is not a whole number", wire.as_str())))
        }
    }
}
