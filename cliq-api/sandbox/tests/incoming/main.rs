//! Events of the sandbox, sent to a small server.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests may panic")]

mod bots;
mod buttons;
mod commands;
mod forms;
mod late;
mod refused;
mod server;
mod signed;
mod widgets;

use cliq_sandbox::Sandbox;
use cliq_sandbox::incoming::IncomingEvents;
use serde_json::{Value, json};
use server::Server;

/// A sandbox, and a server that answers each event with the output of a closure.
async fn answering(
    output: impl Fn(&Value) -> Value + Send + Sync + 'static,
) -> (Sandbox, Server, IncomingEvents) {
    let sandbox = Sandbox::start().await.expect("starts");
    let server = Server::start(move |event| {
        let body = json!({ "output": output(&event) }).to_string();
        Box::pin(async { (200, body) })
    })
    .await;
    let incoming = sandbox.incoming(&server.url).expect("is on loopback");
    (sandbox, server, incoming)
}

/// A GET or POST of version 2 of the API as the first user.
async fn call(sandbox: &Sandbox, method: &str, path: &str, body: Value) -> Value {
    request(sandbox, method, &format!("/api/v2{path}"), body).await
}

/// A POST of version 3 of the API as the first user.
async fn call_v3(sandbox: &Sandbox, path: &str, body: Value) -> Value {
    request(sandbox, "POST", &format!("/api/v3{path}"), body).await
}

async fn request(sandbox: &Sandbox, method: &str, path: &str, body: Value) -> Value {
    let token = sandbox.issue_token(sandbox.scopes());
    let mut request = reqwest::Client::new()
        .request(method.parse().expect("is a method"), format!("{}{path}", sandbox.url()))
        .header("Authorization", format!("Zoho-oauthtoken {token}"));
    if !body.is_null() {
        request = request.header("Content-Type", "application/json").body(body.to_string());
    }
    let response = request.send().await.expect("is sent");
    assert!(response.status().is_success(), "{method} {path}: {response:?}");
    let text = response.text().await.expect("is text");
    serde_json::from_str(&text).unwrap_or_default()
}

/// The messages of a chat, the newest first.
async fn messages(sandbox: &Sandbox, chat_id: &str) -> Vec<Value> {
    let list = call(sandbox, "GET", &format!("/chats/{chat_id}/messages"), Value::Null).await;
    list["data"].as_array().expect("is a list").clone()
}
