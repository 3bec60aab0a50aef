use super::{CHANNEL, KEY, KEY_ENCODED, webhook};
use cliq_api::Error;
use std::error::Error as _;
use tests::raw::{RawServer, Step};
use tests::server::Reply;

const APPKEY: &str = "planted app/key+42";

/// The key as a server may write it.
pub(crate) fn encodings(key: &str) -> Vec<(&'static str, String)> {
    let hex = |upper: bool| {
        let digits = |byte: u8| if upper { format!("%{byte:02X}") } else { format!("%{byte:02x}") };
        key.bytes().map(digits).collect::<String>()
    };
    let percent = |text: &str| {
        text.replace('%', "%25")
            .replace('/', "%2F")
            .replace('+', "%2B")
            .replace('=', "%3D")
            .replace(' ', "%20")
    };
    vec![
        ("plain", key.to_owned()),
        ("percent-encoded", percent(key)),
        ("percent-encoded in small letters", percent(key).to_lowercase()),
        ("percent-encoded as a whole", hex(true)),
        ("percent-encoded as a whole, in small letters", hex(false)),
        ("percent-encoded twice", percent(&percent(key))),
        ("form-encoded", percent(key).replace("%20", "+")),
        ("JSON-escaped", key.replace('/', "\\/")),
        (
            "JSON-escaped by number",
            key.replace('/', "\\u002f").replace('+', "\\u002B").replace('=', "\\u003d"),
        ),
        ("HTML-escaped", key.replace('/', "&#x2F;").replace('+', "&#43;").replace('=', "&#61;")),
    ]
}

pub(crate) fn chain(error: &Error) -> String {
    let body = error.body().map(String::from_utf8_lossy).unwrap_or_default();
    let mut text =
        format!("{error}\n{error:?}\n{:?}\n{:?}\n{body}", error.details(), error.message());
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!("\n{cause}\n{cause:?}"));
        source = cause.source();
    }
    text
}

pub(crate) fn check(text: &str, about: &str) {
    for part in ["planted", "4f7c21", "%70%6c%61%6e%74", "%70%6C%61%6E%74"] {
        assert!(!text.contains(part), "{about}: {text}");
    }
}

/// Everything that a caller can look at after a response.
async fn seen(url: &str, about: &str) {
    let webhook = cliq_api::webhook::Webhook::builder()
        .url(url)
        .limits(cliq_api::limit::Limits::off())
        .build()
        .unwrap();
    check(&format!("{webhook:?} {:?}", webhook.post("green")), about);
    match webhook.post("green").response().await {
        Ok(response) => {
            let body = String::from_utf8_lossy(response.body()).into_owned();
            check(&format!("{response:?} {body} {:?}", response.value()), about);
        }
        Err(error) => check(&chain(&error), about),
    }
}

#[tokio::test]
async fn an_echoed_key_shows_in_no_encoding() {
    for (name, echo) in encodings(KEY) {
        for (status, body) in [
            (400, format!(r#"{{"code":"{echo}","message":"sent {echo} twice: {echo}"}}"#)),
            (401, format!(r#"{{"error":{{"code":"oauthtoken_invalid","details":"{echo}"}}}}"#)),
            (429, format!("the key {echo}")),
            (500, format!("<html>{echo}</html>")),
            (200, format!("<html>{echo}</html>")),
            (200, format!(r#"{{"code":"failed","message":"{echo}"}}"#)),
            (200, format!(r#"{{"message_id":["{echo}"]}}"#)),
            (200, format!(r#"{{"message_id":"1_2","url":"{echo}"}}"#)),
            (302, echo.clone()),
        ] {
            let echo = echo.clone();
            let server = RawServer::scripted(move |_| {
                let mut reply = Reply::json(status, body.clone());
                for name in ["x-request", "location"] {
                    reply.headers.push((name.to_owned(), format!("/moved/{echo}?zapikey={echo}")));
                }
                vec![Step::Send(reply.to_bytes())]
            });
            let server = server.await.unwrap();
            for path in [CHANNEL, "/bots/releasebot/incoming"] {
                let url = format!("{}/api/v2{path}?zapikey={KEY_ENCODED}", server.url);
                seen(&url, &format!("{name}, HTTP {status}")).await;
            }
        }
    }
}

#[tokio::test]
async fn an_echoed_appkey_shows_in_no_encoding() {
    for (name, echo) in encodings(APPKEY) {
        let body = format!(r#"{{"code":"failed","message":"{echo}"}}"#);
        let server = super::answering(Reply::json(400, body)).await;
        let path = format!(
            "/api/v2/bots/releasebot/message?appkey=planted%20app/key%2B42&zapikey={KEY_ENCODED}"
        );
        seen(&format!("{}{path}", server.url), name).await;
    }
}

#[tokio::test]
async fn failures_of_the_connection_do_not_show_the_key() {
    for steps in
        [vec![Step::Reset], vec![Step::Close], vec![Step::Send(b"nonsense\r\n\r\n".to_vec())]]
    {
        let server = super::steps(steps).await;
        let error = webhook(&server.url, CHANNEL).post("green").await.unwrap_err();
        check(&chain(&error), "a broken connection");
    }
    let error = webhook("http://127.0.0.1:1", CHANNEL).post("green").await.unwrap_err();
    check(&chain(&error), "no connection");
}
