//! Proxies of the environment: what they are told.

use super::{builder, reply};
use cliq_api::auth::{AuthContext, RefreshToken, TokenSource as _};
use cliq_api::limit::Limits;
use cliq_api::message::Message;
use cliq_api::retry::RetryPolicy;
use cliq_api::webhook::Webhook;
use std::process::Command;
use tests::raw::RawServer;
use tests::server::Reply;

/// Runs in a process of its own, with the environment of one behind a proxy. It has the address to call.
const CHILD: &str = "ATTACKS_PROXY_CHILD";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_behind_a_proxy() {
    let Ok(url) = std::env::var(CHILD) else { return };
    // The environment has an effect: other clients use the proxy.
    let marker = reqwest::get(format!("{url}/marker")).await.unwrap();
    assert_eq!(marker.status(), 200);
    let cliq = builder(&url).limits(Limits::off()).retry(RetryPolicy::none()).build().unwrap();
    cliq.channels().list().await.unwrap();
    let source = RefreshToken::new("1000.client", "planted-secret", "1000.planted-refresh");
    source.access_token(&AuthContext::new(&url).unwrap()).await.unwrap();
    let webhook = Webhook::new(format!("{url}/api/v2/bots/b/message?zapikey=planted")).unwrap();
    webhook.post(Message::text("a")).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_proxy_is_told_what_goes_to_loopback_unencrypted() {
    let body = r#"{"channels":[],"access_token":"1000.a","expires_in":3600}"#;
    let server = RawServer::scripted(move |_| reply(&Reply::json(200, body))).await.unwrap();
    let proxy = RawServer::scripted(move |_| reply(&Reply::json(200, body))).await.unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "hostile::proxy::calls_behind_a_proxy", "--nocapture"]);
    child.env(CHILD, &server.url);
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
    {
        child.env(name, &proxy.url);
    }
    for name in ["NO_PROXY", "no_proxy", "REQUEST_METHOD"] {
        child.env_remove(name);
    }
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(proxy.requests(), [format!("GET {}/marker", server.url)]);
    assert_eq!(server.requests().len(), 3, "{:?}", server.requests());
}
