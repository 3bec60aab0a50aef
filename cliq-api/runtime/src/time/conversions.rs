//! What the types of times have in common: each is made of the same values and converts back.

use super::{DateTime, EpochMilliseconds, Timestamp, format_iso};
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

impl From<i64> for DateTime {
    /// Milliseconds since the Unix epoch. The text has whole seconds, in UTC.
    fn from(milliseconds: i64) -> Self {
        Self(format_iso(milliseconds))
    }
}

impl DateTime {
    /// Returns the milliseconds since the Unix epoch; `None` if the text is not a time.
    #[must_use]
    pub fn epoch_milliseconds(&self) -> Option<i64> {
        super::parse_iso(self.as_str())
    }
}

impl EpochMilliseconds {
    /// No end, where the documentation writes `-1`: a pin that stays.
    pub const NEVER: Self = Self(-1);

    /// Returns the milliseconds since the Unix epoch; `None` for [`NEVER`](Self::NEVER).
    #[must_use]
    pub fn epoch_milliseconds(self) -> Option<i64> {
        (self != Self::NEVER).then_some(self.0)
    }
}

/// Converts the types of times: from another library, and back.
macro_rules! each_time {
    ($convert:ident) => {
        $convert!(Timestamp);
        $convert!(EpochMilliseconds);
        $convert!(DateTime);
    };
}
#[cfg(any(feature = "chrono", feature = "jiff"))]
pub(super) use each_time;

/// Implements `TryFrom` a time, and a reference to it, for another type.
macro_rules! convert_back {
    ($time:ident => $other:ty, $convert:expr) => {
        impl TryFrom<&$time> for $other {
            type Error = TimeError;

            fn try_from(time: &$time) -> Result<Self, TimeError> {
                let convert: fn(i64) -> Option<$other> = $convert;
                time.epoch_milliseconds().and_then(convert).ok_or_else(|| TimeError::new(time))
            }
        }

        impl TryFrom<$time> for $other {
            type Error = TimeError;

            fn try_from(time: $time) -> Result<Self, TimeError> {
                Self::try_from(&time)
            }
        }
    };
}
#[cfg(any(feature = "chrono", feature = "jiff"))]
pub(super) use convert_back;

macro_rules! system_time {
    ($time:ident) => {
        impl From<SystemTime> for $time {
            fn from(time: SystemTime) -> Self {
                Self::from(super::since_epoch(time))
            }
        }

        convert_back!($time => SystemTime, system_time);
    };
}
each_time!(system_time);

/// A time of a response converts into what requests take.
macro_rules! into_request {
    ($time:ident) => {
        convert_back!(Timestamp => $time, |milliseconds| Some(milliseconds.into()));
    };
}
into_request!(EpochMilliseconds);
into_request!(DateTime);

impl From<EpochMilliseconds> for Timestamp {
    fn from(time: EpochMilliseconds) -> Self {
        Self::from(time.0)
    }
}

impl From<DateTime> for Timestamp {
    fn from(time: DateTime) -> Self {
        Self::from(time.as_str())
    }
}
