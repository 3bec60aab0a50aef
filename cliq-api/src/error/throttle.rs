//! How the service says that a threshold was passed, and for how long.

use http::HeaderMap;
use std::time::Duration;

/// The longest wait that is believed.
const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// Seconds to wait: the `Retry-After` header, or "try again after N minutes" in the message.
pub(crate) fn retry_after(headers: &HeaderMap, message: Option<&str>) -> Option<Duration> {
    headers
        .get(http::header::RETRY_AFTER)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.trim().parse().ok())
        .map(Duration::from_secs)
        .or_else(|| message.and_then(wait_in_text))
        .map(|wait| wait.min(LONGEST))
}

/// Whether a message of HTTP 400 speaks of a threshold.
pub(super) fn is_throttle_text(message: &str) -> bool {
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
