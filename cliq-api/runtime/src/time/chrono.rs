//! Times of the crate `chrono`.

use super::conversions::{TimeError, convert_back, each_time};
use super::{DateTime, EpochMilliseconds, Timestamp};

macro_rules! chrono {
    ($time:ident) => {
        #[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
        impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for $time {
            /// The time zone and fractions of a millisecond are lost.
            fn from(time: chrono::DateTime<Tz>) -> Self {
                Self::from(time.timestamp_millis())
            }
        }

        convert_back!($time => chrono::DateTime<chrono::Utc>, |milliseconds| {
            chrono::DateTime::from_timestamp_millis(milliseconds)
        });
    };
}
each_time!(chrono);
