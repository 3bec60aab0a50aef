//! A duration in milliseconds.

use crate::scalar::Wire;
use serde::de::{Deserialize, Deserializer, Error as _};
use std::time::Duration;

/// A duration, which requests send in milliseconds. Fractions of a millisecond are lost.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::time::Milliseconds;
/// use std::time::Duration;
///
/// let snooze = Milliseconds::from(Duration::from_secs(900));
/// assert_eq!(serde_json::to_string(&snooze)?, "900000");
/// assert_eq!(snooze.to_duration(), Some(Duration::from_secs(900)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Milliseconds(Wire);

impl Milliseconds {
    /// Returns the duration; `None` if it was read from text that is not a number of milliseconds.
    #[must_use]
    pub fn to_duration(&self) -> Option<Duration> {
        self.0.as_str().trim().parse().ok().map(Duration::from_millis)
    }
}

impl From<Duration> for Milliseconds {
    fn from(duration: Duration) -> Self {
        let milliseconds = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        Self(Wire::integer(milliseconds))
    }
}

crate::scalar::wire_traits!(Milliseconds, { "type": ["integer", "string"] });

impl<'de> Deserialize<'de> for Milliseconds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Wire::deserialize(deserializer)? {
            Wire::Bool(value) => Err(D::Error::custom(format_args!("`{value}` is not a duration"))),
            wire => Ok(Self(wire)),
        }
    }
}
