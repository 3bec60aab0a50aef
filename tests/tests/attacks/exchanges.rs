//! Bodies of exchanges: captured on request only, without secrets, and bounded.

use cliq_api::auth::RefreshToken;
use cliq_api::observe::Exchange;
use cliq_api::retry::RetryPolicy;
use cliq_api::webhook::Webhook;
use cliq_api::{Cliq, CliqBuilder, Upload};
use std::sync::{Arc, Mutex};
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

const ACCESS: &str = "1000.planted-access";
const REFRESH: &str = "1000.planted/refresh+1";
const CLIENT: &str = "planted client secret";
const KEY: &str = "1001.planted-key";
/// A token of somebody else.
const OTHER: &str = "1000.70d737e7cc1d886970d737e7cc1d8869.planted";

type Exchanges = Arc<Mutex<Vec<Exchange>>>;

/// Keeps what a client reports.
fn keep(exchanges: &Exchanges) -> impl Fn(&Exchange) + Send + Sync + 'static {
    let kept = Arc::clone(exchanges);
    move |exchange| kept.lock().unwrap().push(exchange.clone())
}

fn builder(url: &str, exchanges: &Exchanges) -> CliqBuilder {
    Cliq::builder()
        .base_url(url)
        .accounts_url(url)
        .auth(RefreshToken::new("1000.CLIENT", CLIENT, REFRESH).isolated())
        .retry(RetryPolicy::none())
        .on_exchange(keep(exchanges))
}

/// Repeats the request, the secrets of its client and a foreign token, in a success or an error.
fn echo(request: &Recorded) -> Reply {
    if request.line.contains("/oauth/v2/token") {
        let body = format!(r#"{{"access_token":"{ACCESS}","expires_in":3600}}"#);
        return Reply::json(200, body);
    }
    let told = format!("{:?} {}", request.headers, String::from_utf8_lossy(&request.body));
    let escaped = REFRESH.replace('/', "%2F").replace('+', "%2B");
    let own = if request.line.contains("zapikey") {
        KEY.to_owned()
    } else {
        format!("{ACCESS} {escaped} {CLIENT}")
    };
    let secrets = format!("{own} {OTHER} {}", request.line);
    let body = serde_json::json!({ "code": told, "message": secrets, "zapikey": "planted" });
    Reply::json(if request.line.contains("/users") { 200 } else { 400 }, body.to_string())
}

fn shown(exchanges: &Exchanges) -> String {
    let exchanges = exchanges.lock().unwrap();
    let bodies = exchanges.iter().map(|exchange| {
        let [request, response] = [exchange.request_body(), exchange.response_body()]
            .map(|body| body.map(ToString::to_string));
        format!("{exchange:?} {request:?} {response:?}")
    });
    bodies.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn what_a_server_repeats_is_redacted() {
    let server = Server::start(echo).await.unwrap();
    let exchanges = Exchanges::default();
    let cliq = builder(&server.url, &exchanges).exchange_bodies(64 << 10).build().unwrap();
    let text = format!("mine is {ACCESS}, theirs {OTHER}");
    cliq.messages().post_to_channel_by_name("general", &*text).await.unwrap_err();
    let _: Result<_, _> = cliq.users().list().await;
    let raw = cliq.request(reqwest::Method::GET, "/api/v2/users/me");
    let _: Result<_, _> = raw.send::<serde_json::Value>().await;
    let webhook = Webhook::builder()
        .url(format!("{}/api/v2/channelsbyname/general/message?zapikey={KEY}", server.url))
        .on_exchange(keep(&exchanges))
        .exchange_bodies(64 << 10)
        .build()
        .unwrap();
    webhook.post("Build 12 is green").await.unwrap_err();

    assert!(server.take().iter().any(|request| request.line.contains(KEY)));
    assert_eq!(exchanges.lock().unwrap().len(), 4);
    let shown = shown(&exchanges);
    for secret in ["planted", "70d737e7"] {
        assert!(!shown.contains(secret), "`{secret}` is in {shown}");
    }
    for kept in ["mine is …, theirs …", "Build 12 is green", "zapikey"] {
        assert!(shown.contains(kept), "`{kept}` is not in {shown}");
    }
}

#[tokio::test]
async fn bodies_are_captured_on_request_only() {
    let server = Server::start(echo).await.unwrap();
    let exchanges = Exchanges::default();
    let cliq = builder(&server.url, &exchanges).build().unwrap();
    cliq.messages().post_to_channel_by_name("general", "A private text").await.unwrap_err();
    let exchange = exchanges.lock().unwrap()[0].clone();
    assert_eq!((exchange.request_body(), exchange.response_body()), (None, None));
    assert!(!shown(&exchanges).contains("private"));
    assert!(exchange.request_size.is_some_and(|size| size > 0));
}

#[tokio::test]
async fn bodies_are_bounded() {
    let body = format!(r#"{{"data":["{}"]}}"#, "é".repeat(5000));
    let server = Server::start(move |request| {
        if request.line.contains("oauth") { echo(request) } else { Reply::json(200, body.clone()) }
    });
    let server = server.await.unwrap();
    let exchanges = Exchanges::default();
    let cliq = builder(&server.url, &exchanges).exchange_bodies(100).build().unwrap();
    let raw = cliq.request(reqwest::Method::POST, "/api/v2/anything").json(&"a".repeat(1000));
    raw.send::<serde_json::Value>().await.unwrap();
    let exchange = exchanges.lock().unwrap()[0].clone();
    for body in [exchange.request_body(), exchange.response_body()] {
        let body = body.unwrap();
        assert!(body.text().is_some_and(|text| (99..=100).contains(&text.len())), "{body}");
        assert!(body.to_string().ends_with(" (truncated)"), "{body}");
    }
}

#[tokio::test]
async fn files_are_described() {
    let server = Server::start(|request| match request.line.as_str() {
        line if line.contains("oauth") => echo(request),
        line if line.starts_with("GET") => Reply::typed(200, "image/png", "secret content"),
        _ => Reply::empty(204),
    });
    let server = server.await.unwrap();
    let exchanges = Exchanges::default();
    let cliq = builder(&server.url, &exchanges).exchange_bodies(1000).build().unwrap();
    let file = Upload::bytes("plan.txt", "secret content");
    cliq.files().share_to_channel_by_name("general", file).await.unwrap();
    let content = cliq.files().download("a7fa4f0b40d0").await.unwrap().bytes().await.unwrap();
    assert_eq!(content, "secret content");
    let all = exchanges.lock().unwrap().clone();
    let upload = all[0].request_body().unwrap().to_string();
    assert!(
        upload.starts_with("(multipart/form-data, ") && upload.ends_with(" bytes)"),
        "{upload}"
    );
    assert_eq!(all[0].response_body(), None);
    assert_eq!(all[1].request_body(), None);
    assert_eq!(all[1].response_body().unwrap().to_string(), "(image/png, 14 bytes)");
    assert!(!shown(&exchanges).contains("secret content"));
}
