//! Locations.

use super::super::reading::{object, open_enums};
use crate::open_enum::open_enum;
use crate::scalar::Number;

open_enum! {
    /// Whether the user shares the location.
    LocationStatus;
    Granted = "granted";
    Prompt = "prompt";
    Denied = "denied";
    Failed = "failed";
}

open_enums!(LocationStatus);

object! {
    /// Where a user is, or a place that a user chose.
    Location {
        /// Degrees north.
        latitude: Option<Number> = "latitude";
        /// Degrees east.
        longitude: Option<Number> = "longitude";
        /// Accuracy in meters.
        accuracy: Option<Number> = "accuracy";
        /// Altitude in meters.
        altitude: Option<Number> = "altitude";
        /// Whether the user shares the location.
        status: Option<LocationStatus> = "status";
    }
}
