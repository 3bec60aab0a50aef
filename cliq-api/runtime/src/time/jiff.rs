//! Times of the crate `jiff`.

use super::Timestamp;
use super::conversions::{TimeError, convert_back};

#[cfg_attr(docsrs, doc(cfg(feature = "jiff")))]
impl From<jiff::Timestamp> for Timestamp {
    /// Fractions of a millisecond are lost.
    fn from(time: jiff::Timestamp) -> Self {
        Self::from(time.as_millisecond())
    }
}

convert_back!(jiff::Timestamp, |milliseconds| {
    jiff::Timestamp::from_millisecond(milliseconds).ok()
});
