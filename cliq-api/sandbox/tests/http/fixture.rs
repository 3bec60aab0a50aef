//! A sandbox and an HTTP client. The tests of `cliq-tools` include this file, so that both send in the same
//! way. Whoever includes it defines `fits`, which checks a successful response of an operation.

use cliq_runtime::clock::ManualClock;
use cliq_sandbox::{Sandbox, SandboxBuilder};
use reqwest::Method;
use serde_json::Value;

pub(crate) struct Fixture {
    pub(crate) sandbox: Sandbox,
    pub(crate) clock: ManualClock,
    pub(crate) token: String,
    pub(crate) http: reqwest::Client,
}

impl Fixture {
    pub(crate) async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    pub(crate) async fn with(settings: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let clock = ManualClock::default();
        let builder = settings(Sandbox::builder().clock(clock.clone()));
        let sandbox = builder.start().await.expect("starts");
        let token = sandbox.issue_token(sandbox.scopes());
        Self { sandbox, clock, token, http: reqwest::Client::new() }
    }

    /// The time of the sandbox.
    pub(crate) fn now(&self) -> std::time::SystemTime {
        cliq_runtime::clock::Clock::now(&self.clock)
    }

    /// A request of version 2, unless the path names another one: `/api/v3/bots`.
    pub(crate) fn request(&self, method: &str, path: &str) -> reqwest::RequestBuilder {
        let method: Method = method.parse().expect("is an HTTP method");
        let base = if path.starts_with("/api/") { "" } else { "/api/v2" };
        self.http
            .request(method, format!("{}{base}{path}", self.sandbox.url()))
            .header("Authorization", format!("Zoho-oauthtoken {}", self.token))
    }

    /// Sends JSON, or nothing for `null`; gives status and JSON, `null` for no body.
    pub(crate) async fn send(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let mut request = self.request(method, path);
        if !body.is_null() {
            request = request.header("Content-Type", "application/json").body(body.to_string());
        }
        let response = request.send().await.expect("is sent");
        let status = response.status().as_u16();
        let text = response.text().await.expect("is text");
        let body = if text.is_empty() {
            Value::Null
        } else {
            serde_json::from_str(&text).expect("is JSON")
        };
        (status, body)
    }

    /// The same, which has to succeed with a response that fits.
    pub(crate) async fn ok(&self, method: &str, path: &str, body: Value) -> Value {
        let (status, body) = self.send(method, path, body).await;
        assert!((200..300).contains(&status), "{method} {path}: {status} {body}");
        if !body.is_null() {
            let operation = self.sandbox.requests().last().and_then(|last| last.operation);
            super::fits(operation.expect("is an operation"), &body);
        }
        body
    }

    /// The same, which has to be refused with this status and code.
    pub(crate) async fn refused(
        &self,
        method: &str,
        path: &str,
        body: Value,
        status: u16,
        code: &str,
    ) {
        let (got, body) = self.send(method, path, body).await;
        assert_eq!((got, body["code"].as_str()), (status, Some(code)), "{method} {path}: {body}");
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        self.ok("GET", path, Value::Null).await
    }
}

/// A text of a response.
pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("no text `{key}` in {value}"))
}
