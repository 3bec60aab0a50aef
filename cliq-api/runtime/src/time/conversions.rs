//! What a time is made of, and what it converts back to.

use super::Timestamp;
use crate::scalar::Wire;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Why a time does not convert: it is no time, such as `-1`, or out of the range of the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeError(String);

impl TimeError {
    pub(super) fn new(text: impl fmt::Display) -> Self {
        Self(text.to_string())
    }
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a time of this type; check whether a time is set", self.0)
    }
}

impl std::error::Error for TimeError {}

/// Converts milliseconds since the Unix epoch.
fn system_time(milliseconds: i64) -> Option<SystemTime> {
    let distance = Duration::from_millis(milliseconds.unsigned_abs());
    if milliseconds < 0 {
        UNIX_EPOCH.checked_sub(distance)
    } else {
        UNIX_EPOCH.checked_add(distance)
    }
}

impl From<i64> for Timestamp {
    /// Milliseconds since the Unix epoch, sent as a number.
    fn from(milliseconds: i64) -> Self {
        Self(Wire::integer(milliseconds))
    }
}

/// Implements `TryFrom` a time, and a reference to it, for another type.
macro_rules! convert_back {
    ($other:ty, $convert:expr) => {
        impl TryFrom<&Timestamp> for $other {
            type Error = TimeError;

            fn try_from(time: &Timestamp) -> Result<Self, TimeError> {
                let convert: fn(i64) -> Option<$other> = $convert;
                time.epoch_milliseconds().and_then(convert).ok_or_else(|| TimeError::new(time))
            }
        }

        impl TryFrom<Timestamp> for $other {
            type Error = TimeError;

            fn try_from(time: Timestamp) -> Result<Self, TimeError> {
                Self::try_from(&time)
            }
        }
    };
}
#[cfg(any(feature = "chrono", feature = "jiff"))]
pub(super) use convert_back;

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        Self::from(super::since_epoch(time))
    }
}

convert_back!(SystemTime, system_time);
