//! Responses.

use crate::incoming::answer::wrap;
use crate::incoming::scripts::{ANSWER_HEADER, BARE_ANSWER};
use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use serde_json::Value;

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wrapping {
    /// `{"output": …}`, for webhooks.
    Wrapped,
    /// As a script returns it.
    Bare,
}

impl Wrapping {
    /// The form that a request asks for.
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let value = headers.get(ANSWER_HEADER);
        if value.is_some_and(|value| value == BARE_ANSWER) { Self::Bare } else { Self::Wrapped }
    }
}

/// Status 200 with an answer.
pub(super) fn answer(output: &Value, wrapping: Wrapping) -> Response<Bytes> {
    let text = match wrapping {
        Wrapping::Wrapped => wrap(output.clone()).to_string(),
        Wrapping::Bare => output.to_string(),
    };
    json(StatusCode::OK, text.into())
}

/// A refusal. What it says is for everyone, so it is short; details are traced.
pub(super) fn refusal(status: StatusCode, why: &'static str) -> Response<Bytes> {
    let mut response = json(status, serde_json::json!({ "error": why }).to_string().into());
    if status == StatusCode::METHOD_NOT_ALLOWED {
        let methods = HeaderValue::from_static("GET, HEAD, POST");
        response.headers_mut().insert(ALLOW, methods);
    }
    response
}

/// Status 200 without a body, for probes.
pub(super) fn empty() -> Response<Bytes> {
    Response::new(Bytes::new())
}

fn json(status: StatusCode, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
