//! Whatever a service answers to a call becomes a value or an error of one line, without the secrets
//! that the answer repeats.

use super::exchange::{self, TOKEN};
use super::input::choice;
use super::line;
use crate::server::Reply;
use cliq_api::{Error, ErrorKind};
use cliq_tools::dynamic::{self, Input};
use serde_json::json;
use std::time::Duration;

/// Statuses by the first byte.
const STATUSES: &[u16] = &[
    400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 502, 503, 504, 200, 201, 202, 300, 418,
    599,
];

/// Media types by the second byte, and what is called.
const MEDIA: &[&str] =
    &["application/json", "text/html", "text/plain;charset=utf-8", "application/xml"];
const CALLS: &[&str] =
    &["channels_get", "channels_list", "messages_post_to_chat", "files_download"];

/// Longest lock that is believed.
const DAY: Duration = Duration::from_secs(24 * 3600);

/// Status, then media type and call, then the body.
pub fn check(input: &[u8]) {
    let (status, rest) = choice(input);
    let (variant, body) = choice(rest);
    let status = STATUSES[status % STATUSES.len()];
    let media = MEDIA[variant % MEDIA.len()];
    let id = CALLS[variant / MEDIA.len() % CALLS.len()];
    exchange::with(|exchange| {
        let answer = exchange::reply(&Reply::typed(status, media, body));
        let call =
            dynamic::call(&exchange.client, id, arguments()).expect("the operation is known");
        let (result, requests) = exchange.run(vec![answer], call);
        assert_eq!(requests.len(), 1, "{id} {result:?}");
        match result {
            Ok(outcome) => assert!((200..300).contains(&status), "{status} became {outcome:?}"),
            Err(error) => check_error(&error, status, body, exchange.now + DAY),
        }
    });
}

fn arguments() -> Input {
    let mut input = Input::new();
    for name in ["CHANNEL_ID", "CHAT_ID", "file_id"] {
        input.path.insert(
            name.to_owned(),
            json!(if name == "CHANNEL_ID" { "O1000001" } else { "CT_1_1" }),
        );
    }
    input.body = json!({ "text": "text" });
    input
}

fn check_error(error: &Error, status: u16, body: &[u8], latest: std::time::SystemTime) {
    line::check_error(error, 0, &[TOKEN]);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error}");
    assert!(matches!(error.kind(), ErrorKind::Api | ErrorKind::Decode), "{error}");
    assert!(error.operation().is_some(), "{error}");
    if let Some(until) = error.locked_until() {
        assert!(error.is_rate_limited() && until <= latest, "{error}");
    }
    assert!(status != 429 || error.locked_until().is_some(), "{error}");
    // What the service said is there, but for secrets.
    if memmem(body, b"1000").is_none()
        && !body.contains(&b'%')
        && !body.contains(&b'&')
        && !body.contains(&b'\\')
    {
        assert_eq!(error.body().map(<[u8]>::trim_ascii), Some(body.trim_ascii()), "{error}");
    }
}

fn memmem(text: &[u8], word: &[u8]) -> Option<usize> {
    text.windows(word.len()).position(|window| window == word)
}
