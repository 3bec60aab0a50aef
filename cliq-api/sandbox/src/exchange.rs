//! A request that arrived, and what becomes of its connection.

use crate::recorder::ReceivedRequest;
use crate::response::Refusal;
use crate::strict::Part;
use bytes::Bytes;
use http::{HeaderMap, Response, header};
use std::time::Duration;

/// A request that arrived whole.
#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The parts of the body, if it is a form.
    pub(super) parts: Option<Result<Vec<Part>, Refusal>>,
}

/// How a response is delivered, or that the connection is dropped.
#[derive(Debug)]
pub(super) enum Delivery {
    Send(Response<Bytes>),
    SendLater(Duration, Response<Bytes>),
    SendHalf(Response<Bytes>),
    Drop,
}

impl Incoming {
    pub(super) fn content_type(&self) -> &str {
        content_type(&self.headers)
    }

    /// For the recorder.
    pub(super) fn received(&self, operation: Option<&'static str>) -> ReceivedRequest {
        let path = match self.query.as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        };
        ReceivedRequest {
            method: self.method.clone(),
            path,
            headers: self.headers.clone(),
            body: self.body.clone(),
            operation,
        }
    }
}

/// The media type of a body, with its parameters; empty if there is none.
pub(super) fn content_type(headers: &HeaderMap) -> &str {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
