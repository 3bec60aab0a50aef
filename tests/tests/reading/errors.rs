//! Errors tell what happened, where, and what to do next, in one line.

use cliq_api::auth::{RefreshToken, StaticToken};
use cliq_api::clock::{Clock as _, ManualClock};
use cliq_api::limit::Limits;
use cliq_api::retry::RetryPolicy;
use cliq_api::{Cliq, DataCenter, Error, ErrorCode, ErrorKind};
use cliq_tools::dynamic;
use std::error::Error as _;
use std::time::Duration;
use tests::server::{Reply, Server};

async fn failing(reply: Reply) -> Error {
    let server = Server::start(move |_| reply.clone()).await.unwrap();
    server.client().channels().get("O1864232000000076001").await.unwrap_err()
}

#[test]
fn plain_http_on_a_public_host() {
    let error = Cliq::builder()
        .base_url("http://cliq.zoho.com")
        .auth(StaticToken::new("1000.t"))
        .build()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the base URL `http://cliq.zoho.com` would send credentials over http; use https; plain http \
         is for loopback addresses only"
    );
    assert_eq!(error.kind(), ErrorKind::Input);
    for loopback in ["http://127.0.0.1:8080", "http://localhost:1", "http://[::1]:8080"] {
        Cliq::builder().base_url(loopback).auth(StaticToken::new("t")).build().unwrap();
    }
}

#[test]
fn bad_settings() {
    let error = Cliq::builder().data_center(DataCenter::Eu).build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "the client has no credentials; set a `RefreshToken`, a `StaticToken` or another token \
         source with `auth`"
    );
    for (url, expected) in [
        ("cliq.zoho.eu", "the base URL `cliq.zoho.eu` is not a URL"),
        ("ftp://cliq.zoho.eu", "the base URL `ftp://cliq.zoho.eu` would send credentials over ftp"),
        (
            "https://me:secret@cliq.zoho.eu",
            "the base URL does not consist of a host and an optional path",
        ),
        (
            "https://cliq.zoho.eu/?zapikey=1",
            "the base URL does not consist of a host and an optional path",
        ),
        ("https://me:secret@cliq zoho.eu/?k=secret", "the base URL `cliq zoho.eu/` is not a URL"),
    ] {
        let error = Cliq::builder().base_url(url).auth(StaticToken::new("t")).build().unwrap_err();
        assert!(error.to_string().starts_with(expected), "{error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    let error =
        Cliq::builder().network("../other").auth(StaticToken::new("t")).build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`../other` is not the name of a network; use its unique name or id, as in the URL of \
         the browser"
    );
}

#[tokio::test]
async fn an_id_that_cannot_be_is_refused_before_anything_is_sent() {
    let server = Server::start(|_| Reply::json(200, "{}")).await.unwrap();
    let cliq = server.client();
    let error = cliq.channels().get("").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "channels_get: `` cannot be the ChannelId for `CHANNEL_ID`; it is empty"
    );
    let error = cliq.channels().get("CT_1184653329648523663_62439860").await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "channels_get: `CT_1184653329648523663_62439860` cannot be the ChannelId for \
         `CHANNEL_ID`; this is a chat id; use the channel's `channel_id`"
    );
    assert!(cliq.channels().get("..").await.is_err());
    assert!(cliq.chats().mute("O1864232000000076001").await.is_err());
    assert_eq!(server.take(), []);
}

#[tokio::test]
async fn a_value_of_a_wrong_type_is_named_with_its_place() {
    let body = r#"{"channels": [{"name": "a"}, {"name": 7}], "has_more": false}"#;
    let server = Server::start(move |_| Reply::json(200, body)).await.unwrap();
    let strict = |server: &Server| {
        Cliq::builder()
            .base_url(&server.url)
            .auth(StaticToken::new("1000.t"))
            .strict_responses(true)
            .build()
            .unwrap()
    };
    let error = strict(&server).channels().list().await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("channels_list: HTTP 200, but `channels[0]"), "{text}");
    let examples = dynamic::examples("channels_get");
    let example = examples.iter().find(|example| example.status == Some(200)).unwrap();
    let mut body = example.value.clone();
    body["name"] = serde_json::json!(["#x"]);
    let text = body.to_string();
    let sent = text.clone();
    let server = Server::start(move |_| Reply::json(200, sent.clone())).await.unwrap();
    let error = strict(&server).channels().get("O1864232000000076001").await.unwrap_err();
    let line = error.to_string();
    assert!(line.starts_with("channels_get: HTTP 200, but `name` is `[\"#x\"]`: "), "{line}");
    assert_eq!(error.json_path(), Some("name"));
    assert_eq!(error.body(), Some(text.as_bytes()));
    assert!(error.source().is_some());
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_threshold_that_was_passed() {
    let throttled = r#"{"code":"request_limit_exceeded","message":"You have exceeded the URL throttle limits."}"#;
    let error = failing(Reply::json(400, throttled)).await;
    assert_eq!(
        error.to_string(),
        "channels_get: HTTP 400 `request_limit_exceeded`: You have exceeded the URL throttle \
         limits; locked out for 600 s, wait that long"
    );
    assert!(error.is_rate_limited() && error.is_retryable());
    assert!(error.locked_until().is_some());
    let mut reply = Reply::typed(429, "text/html", "<html>slow down</html>");
    reply.headers.push(("retry-after".to_owned(), "30".to_owned()));
    let error = failing(reply).await;
    assert_eq!(
        error.to_string(),
        "channels_get: HTTP 429 with a body that is not the API's JSON; locked out for 30 s, wait \
         that long"
    );
    assert!(error.is_rate_limited());
}

#[tokio::test]
async fn refusals_say_what_to_do() {
    let scope = r#"{"code":"oauthtoken_scope_invalid","message":"Invalid scope."}"#;
    let error = failing(Reply::json(401, scope)).await;
    assert_eq!(
        error.to_string(),
        "channels_get: HTTP 401 `oauthtoken_scope_invalid`: Invalid scope; the token needs the \
         scope ZohoCliq.Channels.READ, or the id is unknown or not visible to it"
    );
    let missing = error.missing_scope().unwrap();
    assert_eq!(missing.to_string(), "ZohoCliq.Channels.READ");
    assert!(!error.is_unauthenticated());

    let error =
        failing(Reply::json(404, r#"{"code":"request_url_invalid","message":"No."}"#)).await;
    assert!(error.is_not_found());
    assert_eq!(error.code(), Some(&ErrorCode::RequestUrlInvalid));
    assert!(error.to_string().ends_with("is of the kind that the operation expects"));

    for (body, code, message) in [
        (r#"{"message":"m"}"#, None, Some("m")),
        (
            r#"{"error":{"code":"rate_limit_exceeded","message":"m"}}"#,
            Some("rate_limit_exceeded"),
            Some("m"),
        ),
        (r#"{"code":1011,"message":"chat_not_found"}"#, Some("1011"), Some("chat_not_found")),
        (
            r#"{"data":{"errorCode":"URL_RULE_NOT_CONFIGURED"}}"#,
            Some("URL_RULE_NOT_CONFIGURED"),
            None,
        ),
        ("<html></html>", None, None),
        ("", None, None),
    ] {
        let error = failing(Reply::json(403, body)).await;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
        assert_eq!(error.code().map(ToString::to_string).as_deref(), code, "{body}");
        assert_eq!(error.message(), message, "{body}");
        assert_eq!(error.to_string().lines().count(), 1);
    }
}

#[tokio::test]
async fn a_refresh_answered_with_success_and_an_error() {
    let server = Server::start(|_| Reply::json(200, r#"{"error":"invalid_code"}"#)).await.unwrap();
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .accounts_url(&server.url)
        .auth(RefreshToken::new("1000.ID", "planted-secret", "planted-refresh"))
        .build()
        .unwrap();
    let error = cliq.channels().list().await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("channels_list: "), "{text}");
    assert!(text.contains("`invalid_code`") && !text.contains("planted"), "{text}");
    assert_eq!(text.lines().count(), 1);
    assert!(error.is_unauthenticated() && !error.is_retryable());
    // It is remembered: the token endpoint is asked no more.
    assert!(cliq.channels().list().await.is_err());
    assert_eq!(server.take().len(), 1);
}

#[tokio::test]
async fn a_lock_period_of_the_settings_is_the_one_that_the_error_names() {
    let server = Server::start(|_| Reply::empty(429)).await.unwrap();
    let clock = ManualClock::default();
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .auth(StaticToken::new("1000.t"))
        .clock(clock.clone())
        .limits(Limits::new().lockout("channels_list", Duration::from_secs(3)))
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = cliq.channels().list().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("locked out for 3 s, wait that long"), "{text}");
    assert_eq!(error.locked_until(), Some(clock.now() + Duration::from_secs(3)));
}

#[tokio::test]
async fn nothing_listens() {
    let cliq = Cliq::builder()
        .base_url(tests::raw::nowhere().unwrap())
        .auth(StaticToken::new("t"))
        .clock(ManualClock::default())
        .timeout(Duration::from_secs(5))
        .build()
        .unwrap();
    let error = cliq.chats().leave("CT_1_2").await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("chats_leave: no connection: "), "{text}");
    assert!(text.contains("; nothing was sent, so it is safe to try again (after 3 attempts in "));
    assert!(error.is_retryable());
}
