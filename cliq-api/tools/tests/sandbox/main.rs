//! What the sandbox answers fits the types of the client.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests may panic")]

mod conversation;
mod directory;

use cliq_api::clock::ManualClock;
use cliq_api::sandbox::{Sandbox, SandboxBuilder};
use reqwest::Method;
use serde_json::Value;

struct Fixture {
    sandbox: Sandbox,
    token: String,
    http: reqwest::Client,
}

impl Fixture {
    async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    async fn with(settings: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let builder = settings(Sandbox::builder().clock(ManualClock::default()));
        let sandbox = builder.start().await.expect("starts");
        let token = sandbox.issue_token(sandbox.scopes());
        Self { sandbox, token, http: reqwest::Client::new() }
    }

    fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method: Method = method.parse().expect("is a verb");
        self.http
            .request(method, format!("{}/api/v2{path}", self.sandbox.url()))
            .header("Authorization", format!("Zoho-oauthtoken {}", self.token))
    }

    /// Sends JSON, or nothing for `null`; gives status and JSON, `null` for no body.
    async fn send(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let mut request = self.request(method, path);
        if !body.is_null() {
            request = request.header("Content-Type", "application/json").body(body.to_string());
        }
        let response = request.send().await.expect("answers");
        let status = response.status().as_u16();
        let text = response.text().await.expect("is text");
        let body = if text.is_empty() {
            Value::Null
        } else {
            serde_json::from_str(&text).expect("is JSON")
        };
        (status, body)
    }

    /// The same, which has to succeed, and whose answer has to fit the client's types.
    async fn ok(&self, method: &str, path: &str, body: Value) -> Value {
        let (status, answer) = self.send(method, path, body).await;
        assert!((200..300).contains(&status), "{method} {path}: {status} {answer}");
        if !answer.is_null() {
            let operation = self.sandbox.requests().last().and_then(|last| last.operation);
            let operation = operation.expect("is an operation");
            if let Some(Err(mismatch)) = cliq_tools::dynamic::response(operation, &answer) {
                panic!("{operation}: {mismatch}");
            }
        }
        answer
    }

    /// The same, which has to be refused with this status and code.
    async fn refused(&self, method: &str, path: &str, body: Value, status: u16, code: &str) {
        let (got, answer) = self.send(method, path, body).await;
        assert_eq!(
            (got, answer["code"].as_str()),
            (status, Some(code)),
            "{method} {path}: {answer}"
        );
    }

    async fn get(&self, path: &str) -> Value {
        self.ok("GET", path, Value::Null).await
    }
}

/// A text of an answer.
fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("no text `{key}` in {value}"))
}
