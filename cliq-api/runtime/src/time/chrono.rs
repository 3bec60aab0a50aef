//! Times of the crate `chrono`.

use super::Timestamp;
use super::conversions::{TimeError, convert_back};

#[cfg_attr(docsrs, doc(cfg(feature = "chrono")))]
impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for Timestamp {
    /// The time zone and fractions of a millisecond are lost.
    fn from(time: chrono::DateTime<Tz>) -> Self {
        Self::from(time.timestamp_millis())
    }
}

convert_back!(chrono::DateTime<chrono::Utc>, |milliseconds| {
    chrono::DateTime::from_timestamp_millis(milliseconds)
});
