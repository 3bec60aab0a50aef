//! What is sent, and what is received.

use crate::body::Body;
use crate::operation::Operation;
use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

/// A request without its access token.
#[derive(Debug)]
pub struct Outgoing {
    pub operation: Option<&'static Operation>,
    pub method: Method,
    pub url: reqwest::Url,
    pub headers: Vec<(&'static str, String)>,
    pub body: Body,
}

/// A successful response with its whole body.
#[derive(Debug)]
pub struct RawResponse {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
}
