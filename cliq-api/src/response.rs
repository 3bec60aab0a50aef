//! An answer with its envelope: status, headers, raw body.

use crate::transport::Answer;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::ops::Deref;

/// A decoded answer, with the status, the headers and the raw body it came in.
#[derive(Clone, Debug)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    value: T,
}

impl<T> Response<T> {
    pub(crate) fn new(answer: Answer, value: T) -> Self {
        Self { status: answer.status, headers: answer.headers, body: answer.body, value }
    }

    pub(crate) fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            body: self.body,
            value: change(self.value),
        }
    }

    /// HTTP status; always a success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it was received.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The decoded value.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The decoded value alone.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}
