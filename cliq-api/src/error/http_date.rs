//! Dates of HTTP headers.

use crate::time::Timestamp;
use std::time::SystemTime;

const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the one form that is written today (RFC 9110, 5.6.7).
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let (_, rest) = text.trim().strip_suffix(" GMT")?.split_once(", ")?;
    let mut parts = rest.split(' ');
    let (day, month) = (parts.next()?, parts.next()?);
    let (year, clock) = (parts.next()?, parts.next()?);
    let month = MONTHS.iter().position(|name| *name == month)? + 1;
    if parts.next().is_some() || day.len() != 2 || year.len() != 4 || clock.len() != 8 {
        return None;
    }
    Timestamp::from(format!("{year}-{month:02}-{day}T{clock}Z").as_str()).to_system_time()
}

#[cfg(test)]
mod tests {
    use super::parse;
    use std::time::{Duration, UNIX_EPOCH};

    #[test]
    fn the_form_of_today_is_read_and_nothing_else() {
        for (text, seconds) in [
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(784_111_777)),
            (" Sat, 29 Feb 2020 23:59:59 GMT ", Some(1_583_020_799)),
            ("Sun, 06 Nov 1994 08:49:37 CET", None),
            ("Sun, 06 Nov 1994 08:49 GMT", None),
            ("Sun, 6 Nov 1994 08:49:37 GMT", None),
            ("Sun, 06 Foo 1994 08:49:37 GMT", None),
            ("06 Nov 1994 08:49:37 GMT", None),
            ("120", None),
            ("", None),
        ] {
            let expected = seconds.map(|seconds| UNIX_EPOCH + Duration::from_secs(seconds));
            assert_eq!(parse(text), expected, "{text}");
        }
    }
}
