//! The endpoint, from the request to the response.

mod dispatch;
mod failures;
mod late;
mod refusals;
mod repeated;
mod traced;

use super::{Endpoint, Handlers};
use crate::incoming::verify::{DangerouslyAcceptUnverified, SharedSecret};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use serde_json::{Value, json};

const SECRET: &str = "8f1d7c52b0e94a63";

/// An endpoint that verifies nothing.
fn open(handlers: Handlers) -> Endpoint {
    Endpoint::new(handlers).verified_by(DangerouslyAcceptUnverified::turn_verification_off())
}

/// An endpoint that wants a secret.
fn locked(handlers: Handlers) -> Endpoint {
    Endpoint::new(handlers).verified_by(SharedSecret::new("x-secret", SECRET).unwrap())
}

/// The body of an event.
fn event(component: &str, handler: &str, params: Value) -> Value {
    json!({"type": component, "name": "Nina", "handler": {"type": handler}, "params": params})
}

fn message(text: &str) -> Value {
    event("bot", "message_handler", json!({"message": text}))
}

fn request(body: &Value) -> Request<Bytes> {
    Request::post("/cliq").body(body.to_string().into()).unwrap()
}

async fn send(endpoint: &Endpoint, body: &Value) -> Value {
    output(&endpoint.handle(request(body)).await)
}

/// The output of an answer.
fn output(response: &Response<Bytes>) -> Value {
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.headers()["content-type"], "application/json");
    let mut body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(body.as_object().unwrap().len(), 1, "{body}");
    body["output"].take()
}
