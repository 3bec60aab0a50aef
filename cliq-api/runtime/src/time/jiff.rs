//! Times of the crate `jiff`.

use super::conversions::{TimeError, convert_back, each_time};
use super::{DateTime, EpochMilliseconds, Timestamp};

macro_rules! jiff {
    ($time:ident) => {
        #[cfg_attr(docsrs, doc(cfg(feature = "jiff")))]
        impl From<jiff::Timestamp> for $time {
            /// Fractions of a millisecond are lost.
            fn from(time: jiff::Timestamp) -> Self {
                Self::from(time.as_millisecond())
            }
        }

        convert_back!($time => jiff::Timestamp, |milliseconds| {
            jiff::Timestamp::from_millisecond(milliseconds).ok()
        });
    };
}
each_time!(jiff);
