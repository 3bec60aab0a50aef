//! Inputs for dates and times.

use super::super::object::{Object, setters};
use super::kind::input;

input! {
    /// An input for a date.
    DateInput = "date"
}

setters! { DateInput {
    /// Sets the date in advance, such as `2026-12-01`.
    value: text = "value";
} }

input! {
    /// An input for a time.
    DateTimeInput = "datetime"
}

impl DateTimeInput {
    /// Sets the time in advance, such as `2026-12-01T09:00` in `Europe/Berlin`.
    pub fn value(self, time: impl Into<String>, time_zone: impl Into<String>) -> Self {
        let value = Object::default().with("date_time", time.into());
        Self(self.0.with("value", value.with("time_zone_id", time_zone.into())))
    }
}
