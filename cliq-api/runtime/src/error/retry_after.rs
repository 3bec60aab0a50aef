//! How the service states that a rate limit was exceeded, and how long to wait.

use http::{HeaderMap, header};
use std::time::{Duration, SystemTime};

/// The maximum wait; longer ones are reduced to it.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// Headers of gateways that state when the window ends. No source for this API names one; they are used
/// if a response has one.
const RESETS: [&str; 3] = ["x-ratelimit-reset", "x-rate-limit-reset", "ratelimit-reset"];

/// These headers contain times or durations: larger numbers are times since the epoch.
const LONGEST_IN_SECONDS: u64 = 1_000_000_000;

/// How long to wait from `now`: by the `Retry-After` header, in seconds or as a date, by the header of a
/// gateway, or by "try again after N minutes" in the message.
pub(crate) fn retry_after(
    headers: &HeaderMap,
    message: Option<&str>,
    now: SystemTime,
) -> Option<Duration> {
    headers
        .get(header::RETRY_AFTER)
        .and_then(|value| wait_in_header(value.to_str().ok()?, headers, now))
        .or_else(|| wait_until_reset(headers, now))
        .or_else(|| message.and_then(wait_in_text))
        .map(|wait| wait.min(LONGEST))
}

/// A date is relative to the clock of the service, which is in the `Date` header.
fn wait_in_header(value: &str, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    if let Ok(seconds) = value.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = http_date(value)?;
    let sent_at = headers.get(header::DATE).and_then(|date| http_date(date.to_str().ok()?));
    Some(until.duration_since(sent_at.unwrap_or(now)).unwrap_or_default())
}

/// A date in a header, in any of its three forms (RFC 9110, 5.6.7).
pub(crate) fn http_date(text: &str) -> Option<SystemTime> {
    httpdate::parse_http_date(text.trim()).ok()
}

/// Seconds from now, or a time in seconds or milliseconds since the epoch.
fn wait_until_reset(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = RESETS.iter().find_map(|name| headers.get(*name))?;
    let number: u64 = value.to_str().ok()?.trim().parse().ok()?;
    let since_epoch = match number {
        ..LONGEST_IN_SECONDS => return Some(Duration::from_secs(number)),
        LONGEST_IN_SECONDS..1_000_000_000_000 => Duration::from_secs(number),
        _ => Duration::from_millis(number),
    };
    let until = SystemTime::UNIX_EPOCH.checked_add(since_epoch)?;
    Some(until.duration_since(now).unwrap_or_default())
}

/// Whether the message of HTTP 400 is about a rate limit.
pub(super) fn is_rate_limit_text(message: &str) -> bool {
    let text = message.to_ascii_lowercase();
    text.contains("throttle limit")
        || text.contains("too many requests")
        || text.contains("cannot execute more than")
}

/// Reads "… after 22 minutes".
fn wait_in_text(message: &str) -> Option<Duration> {
    let text = message.to_ascii_lowercase();
    let (_, rest) = text.split_once("after ")?;
    let mut words = rest.split_whitespace();
    let amount: u64 = words.next()?.parse().ok()?;
    let unit = words.next()?;
    let seconds = match unit.trim_end_matches('.').trim_end_matches('s') {
        "second" | "sec" => 1,
        "minute" | "min" => 60,
        "hour" => 3600,
        _ => return None,
    };
    Some(Duration::from_secs(amount.checked_mul(seconds)?))
}

#[cfg(test)]
mod tests {
    use super::{http_date, retry_after};
    use http::{HeaderMap, HeaderName, HeaderValue};
    use std::time::{Duration, SystemTime};

    #[test]
    fn the_header_comes_before_the_text() {
        let now = http_date("Sun, 06 Nov 1994 08:49:00 GMT").unwrap();
        let text = Some("Try again after 22 minutes.");
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        for (header, sent_at, message, seconds) in [
            (Some("30"), None, text, Some(30)),
            (Some(date), None, text, Some(37)),
            // The clock of the service is a minute ahead.
            (Some(date), Some("Sun, 06 Nov 1994 08:48:00 GMT"), text, Some(97)),
            (Some(date), Some("Sun, 06 Nov 1994 09:00:00 GMT"), text, Some(0)),
            (Some("soon"), None, text, Some(22 * 60)),
            (Some("999999999"), None, None, Some(24 * 3600)),
            (None, None, text, Some(22 * 60)),
            (None, None, Some("Wait."), None),
            (None, None, None, None),
        ] {
            let lines = [("retry-after", header), ("date", sent_at)];
            let headers: HeaderMap = lines
                .into_iter()
                .filter_map(|(name, value)| {
                    Some((HeaderName::from_static(name), HeaderValue::from_static(value?)))
                })
                .collect();
            let expected = seconds.map(Duration::from_secs);
            assert_eq!(retry_after(&headers, message, now), expected, "{header:?} {message:?}");
        }
    }

    #[test]
    fn a_gateway_states_when_the_window_ends() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        for (name, value, seconds) in [
            ("x-ratelimit-reset", "90", Some(90)),
            ("x-rate-limit-reset", "1767225660", Some(60)),
            ("ratelimit-reset", "1767225660000", Some(60)),
            ("x-ratelimit-reset", "1767225000", Some(0)),
            ("x-ratelimit-reset", "soon", None),
        ] {
            let name = HeaderName::from_static(name);
            let headers = HeaderMap::from_iter([(name, HeaderValue::from_static(value))]);
            let expected = seconds.map(Duration::from_secs);
            assert_eq!(retry_after(&headers, None, now), expected, "{value}");
        }
    }
}
