//! What is sent, and what is received.

use crate::body::Body;
use crate::operation::Operation;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use std::sync::Arc;

/// A request without its access token.
#[derive(Debug)]
pub struct Outgoing {
    pub operation: Option<&'static Operation>,
    pub method: Method,
    pub url: reqwest::Url,
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
    /// Secrets of the URL beside its known parameters. They are redacted from the response.
    pub secrets: Vec<Arc<str>>,
}

/// A successful response with its whole body.
#[derive(Debug)]
pub struct RawResponse {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}
