//! A lock lasts as long as the headers say, at most a day, and never less than nothing.

use super::exchange;
use super::line;
use crate::raw::Step;
use std::time::{Duration, SystemTime};

const LONGEST: Duration = Duration::from_secs(24 * 3600);

/// Eight bytes for two times, then a line each for `Retry-After`, `Date` and the reset of a gateway,
/// then the message.
pub fn check(input: &[u8]) {
    let (times, rest) = input.split_at(input.len().min(8));
    let mut lines = rest.splitn(4, |byte| *byte == b'\n');
    let mut line = || exchange::header_value(lines.next().unwrap_or_default());
    let (retry_after, sent, gateway) = (line(), line(), line());
    let message = String::from_utf8_lossy(lines.next().unwrap_or_default()).into_owned();
    any_headers(&retry_after, &sent, &gateway, &message);
    dates(times);
}

/// How long the operation is locked after an answer with these headers.
fn lock(headers: &[(&str, &[u8])], message: &str) -> Duration {
    let body =
        serde_json::json!({ "code": "url_rolling_throttles_limit_exceeded", "message": message });
    let body = body.to_string();
    let mut bytes = format!("HTTP/1.1 429 -\r\ncontent-length: {}\r\n", body.len()).into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(name.as_bytes());
        bytes.extend_from_slice(b": ");
        bytes.extend_from_slice(value);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body.as_bytes());
    exchange::with(|exchange| {
        let call = exchange.client.users().list();
        let (result, _) = exchange.run(vec![vec![Step::Send(bytes)]], call);
        let error = result.expect_err("429 is no success");
        line::check_error(&error, 0, &[]);
        let until = error.locked_until().expect("429 locks");
        until.duration_since(exchange.now).expect("a lock does not end before it begins")
    })
}

fn any_headers(retry: &[u8], date: &[u8], reset: &[u8], message: &str) {
    let headers = [("retry-after", retry), ("date", date), ("x-ratelimit-reset", reset)];
    let found = lock(&headers, message);
    assert!(found <= LONGEST, "{found:?}");
    let text = std::str::from_utf8(retry).ok().filter(|text| text.is_ascii());
    let seconds = text.and_then(|text| text.trim().parse::<u64>().ok());
    if let Some(seconds) = seconds.filter(|seconds| *seconds > 0) {
        assert_eq!(found, Duration::from_secs(seconds).min(LONGEST));
    }
}

/// A date in the header means the time from the service's own date to it.
fn dates(times: &[u8]) {
    let Some((sent, rest)) = times.split_first_chunk::<4>() else { return };
    let Ok(until) = <[u8; 4]>::try_from(rest) else { return };
    let seconds = |bytes| Duration::from_secs(u32::from_be_bytes(bytes).into());
    let sent = SystemTime::UNIX_EPOCH + seconds(*sent);
    // Within three days of it for every other input, or anywhere.
    let until = if until[3] % 2 == 0 {
        sent + Duration::from_secs(seconds(until).as_secs() / 16_384)
    } else {
        SystemTime::UNIX_EPOCH + seconds(until)
    };
    let text = |time| httpdate::fmt_http_date(time).into_bytes();
    let expected = until.duration_since(sent).unwrap_or_default().min(LONGEST);
    let found = lock(&[("retry-after", &text(until)), ("date", &text(sent))], "Locked");
    if !expected.is_zero() {
        assert_eq!(
            found,
            expected,
            "{} {}",
            httpdate::fmt_http_date(until),
            httpdate::fmt_http_date(sent)
        );
    }
}
