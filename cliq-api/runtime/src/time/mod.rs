//! Times in the formats of the service.
//!
//! There is one type, [`Timestamp`], for requests and for responses. It is made of a [`SystemTime`], of
//! milliseconds since the Unix epoch (`i64`), of text in ISO 8601, and with the features `jiff` and
//! `chrono` of times of these crates; and it converts back with `TryFrom`. A request converts it to the
//! form that the operation documents, and rejects what is not a time before it sends anything. Durations
//! are [`std::time::Duration`].
//!
//! ```
//! # extern crate cliq_runtime as cliq_api;
//! use cliq_api::time::Timestamp;
//! use std::time::SystemTime;
//!
//! let received = Timestamp::from("2017-07-03T14:59:20+05:30");
//! let time = SystemTime::try_from(&received)?;
//! assert_eq!(Timestamp::from(time).epoch_milliseconds(), Some(1_499_074_160_000));
//! assert_eq!(received.to_iso_8601().as_deref(), Some("2017-07-03T09:29:20+00:00"));
//! assert!(received < Timestamp::from(1_499_074_160_001));
//! # Ok::<(), cliq_api::time::TimeError>(())
//! ```

#[cfg(feature = "chrono")]
mod chrono;
mod conversions;
mod form;
#[cfg(feature = "jiff")]
mod jiff;
mod milliseconds;

pub use conversions::TimeError;
#[doc(hidden)]
pub use form::TimeForm;
pub use milliseconds::Milliseconds;

use crate::scalar::Wire;
use serde::de::{Deserialize, Deserializer, Error as _};
use std::time::{SystemTime, UNIX_EPOCH};

/// A time as the service wrote it: ISO 8601, epoch milliseconds as a number or text, `-1` for none,
/// or a year that is out of range. The written form is kept.
///
/// Times are ordered as points in time; what is not a time comes first, and different forms of one
/// time are ordered by their text. Equality compares the written form.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// # use cliq_api::time::Timestamp;
/// let time: Timestamp = serde_json::from_str("\"2017-07-03T14:59:20+05:30\"")?;
/// assert_eq!(time.epoch_milliseconds(), Some(1_499_074_160_000));
/// let never: Timestamp = serde_json::from_str("-1")?;
/// assert_eq!(never.epoch_milliseconds(), None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(Wire);

impl Timestamp {
    /// Returns the time as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns the milliseconds since the Unix epoch; `None` for `-1` and for text that is not a
    /// time.
    #[must_use]
    pub fn epoch_milliseconds(&self) -> Option<i64> {
        let text = self.as_str();
        match text.parse::<i64>() {
            Ok(-1) => None,
            Ok(milliseconds) => Some(milliseconds),
            Err(_) => parse_iso(text),
        }
    }

    /// Returns the time in ISO 8601, in UTC and with whole seconds; `None` if it is not a time.
    #[must_use]
    pub fn to_iso_8601(&self) -> Option<String> {
        self.epoch_milliseconds().map(format_iso)
    }

    /// Converts to [`SystemTime`], if the time is in its range.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        SystemTime::try_from(self).ok()
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let by_time = self.epoch_milliseconds().cmp(&other.epoch_milliseconds());
        by_time.then_with(|| self.0.cmp(&other.0))
    }
}

impl From<&str> for Timestamp {
    fn from(value: &str) -> Self {
        Self(Wire::text(value))
    }
}

impl From<String> for Timestamp {
    fn from(value: String) -> Self {
        Self(Wire::text(value))
    }
}

impl From<&Timestamp> for Timestamp {
    fn from(time: &Timestamp) -> Self {
        time.clone()
    }
}

/// Compares the written form with the digits of a number.
impl PartialEq<i64> for Timestamp {
    fn eq(&self, other: &i64) -> bool {
        self.0 == Wire::integer(*other)
    }
}

crate::scalar::wire_traits!(Timestamp, { "type": ["string", "integer"] });

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Wire::deserialize(deserializer)? {
            Wire::Bool(value) => Err(D::Error::custom(format_args!("`{value}` is not a time"))),
            wire => Ok(Self(wire)),
        }
    }
}

/// Milliseconds since the Unix epoch.
fn since_epoch(time: SystemTime) -> i64 {
    let (distance, sign) = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => (after, 1),
        Err(before) => (before.duration(), -1),
    };
    i64::try_from(distance.as_millis()).unwrap_or(i64::MAX) * sign
}

/// Days from 1970-01-01 to a date of the proleptic Gregorian calendar.
#[must_use]
pub fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Year, month and day of a number of days since 1970-01-01.
#[must_use]
pub fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

fn format_iso(milliseconds: i64) -> String {
    let seconds = milliseconds.div_euclid(1000);
    let (year, month, day) = civil_from_days(seconds.div_euclid(86_400));
    let of_day = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}+00:00")
}

/// Parses `YYYY-MM-DD[THH:MM[:SS[.fff]]][Z|±HH:MM]` and the compact `YYYYMMDDTHHMMSS[Z]`. A year
/// may have more digits if the result is in range.
fn parse_iso(text: &str) -> Option<i64> {
    let (date, clock) = text.split_once('T').unwrap_or((text, "00:00:00"));
    let digits = |part: &str| -> Option<i64> {
        (!part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse().ok())
            .flatten()
    };
    let (year, month, day) = if date.contains('-') {
        let mut parts = date.splitn(3, '-');
        (digits(parts.next()?)?, digits(parts.next()?)?, digits(parts.next()?)?)
    } else if date.len() == 8 {
        (digits(date.get(..4)?)?, digits(date.get(4..6)?)?, digits(date.get(6..)?)?)
    } else {
        return None;
    };
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || year > 1_000_000_000 {
        return None;
    }
    let (clock, offset) = match clock.find(['Z', 'z', '+', '-']) {
        Some(at) => (clock.get(..at)?, parse_offset(clock.get(at..)?)?),
        None => (clock, 0),
    };
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let compact = clock.replace(':', "");
    let field = |at: usize| compact.get(at..at + 2).map_or(Some(0), digits);
    let (hour, minute, second) = (field(0)?, field(2)?, field(4)?);
    if hour > 24 || minute > 59 || second > 60 {
        return None;
    }
    let thousandths = digits(format!("{fraction:0<3}").get(..3)?)?;
    let seconds = days_from_civil(year, month, day)
        .checked_mul(86_400)?
        .checked_add(hour * 3600 + minute * 60 + second - offset)?;
    seconds.checked_mul(1000)?.checked_add(thousandths)
}

/// Seconds east of UTC.
fn parse_offset(text: &str) -> Option<i64> {
    let sign = match text.bytes().next()? {
        b'Z' | b'z' => return (text.len() == 1).then_some(0),
        b'+' => 1,
        _ => -1,
    };
    let digits = text.get(1..)?.replace(':', "");
    let hours: i64 = digits.get(..2)?.parse().ok()?;
    let minutes: i64 = digits.get(2..4).unwrap_or("00").parse().ok()?;
    Some(sign * (hours * 3600 + minutes * 60))
}

#[cfg(test)]
mod tests {
    use super::{Timestamp, parse_iso};
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    #[test]
    fn all_documented_forms_are_read() {
        for (text, expected) in [
            ("2017-07-03T14:59:20+05:30", Some(1_499_074_160_000)),
            ("2023-03-16T09:29:45Z", Some(1_678_958_985_000)),
            ("20240828T100335Z", Some(1_724_839_415_000)),
            ("20240828T100335", Some(1_724_839_415_000)),
            ("2019-08-24", Some(1_566_604_800_000)),
            ("2019-08-24T14:15:22.5Z", Some(1_566_656_122_500)),
            ("292278994-08-16T23:12:55-08:00", Some(9_223_372_036_854_775_000)),
            ("tomorrow", None),
            ("2019-13-01", None),
        ] {
            assert_eq!(parse_iso(text), expected, "{text}");
        }
        assert_eq!(Timestamp::from("1557133700431").epoch_milliseconds(), Some(1_557_133_700_431));
        assert_eq!(Timestamp::from("-1").epoch_milliseconds(), None);
    }

    #[test]
    fn times_are_in_order_whatever_their_form() {
        let mut times =
            ["2017-07-03T14:59:20+05:30", "-1", "1499074160001", "2017-07-03T09:29:19Z", "soon"]
                .map(Timestamp::from);
        times.sort();
        assert_eq!(
            times.each_ref().map(Timestamp::as_str),
            ["-1", "soon", "2017-07-03T09:29:19Z", "2017-07-03T14:59:20+05:30", "1499074160001"]
        );
        let [form, other] = ["1499074160000", "2017-07-03T14:59:20+05:30"].map(Timestamp::from);
        assert_eq!(form == other, form.cmp(&other).is_eq());
    }

    #[test]
    fn a_time_honours_the_width_of_a_format() {
        assert_eq!(format!("{:>12}|", Timestamp::from("2017-07-03")), "  2017-07-03|");
    }

    #[test]
    fn what_is_no_time_does_not_convert() {
        for text in ["-1", "soon", "9223372036854775808"] {
            let time = Timestamp::from(text);
            assert_eq!(time.to_iso_8601(), None);
            assert!(SystemTime::try_from(time).unwrap_err().to_string().contains(text));
        }
        let [before, after] = [Timestamp::from("-1"), Timestamp::from(1)];
        assert!(before == -1 && after != -1);
    }

    #[cfg(all(feature = "chrono", feature = "jiff"))]
    #[test]
    fn times_of_other_crates_come_back() {
        for milliseconds in [-62_135_596_800_000, -2, 0, 1_499_074_160_123, 253_402_207_199_999] {
            let time = Timestamp::from(milliseconds);
            let of_jiff = ::jiff::Timestamp::try_from(&time).unwrap();
            let of_chrono = ::chrono::DateTime::<::chrono::Utc>::try_from(&time).unwrap();
            assert_eq!(Timestamp::from(of_jiff), time);
            assert_eq!(Timestamp::from(of_chrono), time);
        }
        let last = Timestamp::from(i64::MAX);
        assert!(::jiff::Timestamp::try_from(&last).is_err());
        assert!(::chrono::DateTime::<::chrono::Utc>::try_from(last).is_err());
    }

    #[test]
    fn a_time_is_written_so_that_it_reads_back() {
        for seconds in [0_u64, 951_782_400, 1_499_074_160, 4_102_444_800] {
            let time = UNIX_EPOCH + Duration::from_secs(seconds);
            let text = Timestamp::from(time).to_iso_8601().unwrap();
            let back = parse_iso(&text).and_then(|value| u64::try_from(value).ok());
            assert_eq!(back, Some(seconds * 1000), "{text}");
        }
    }
}
