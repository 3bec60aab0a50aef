//! Responses: status, headers, body and decoded value.

use crate::Correction;
use crate::transport::RawResponse;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::ops::Deref;

/// A successful response: the decoded value, with status, headers and body. It dereferences to the
/// value.
#[derive(Clone, Debug)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    value: T,
    corrections: Vec<Correction>,
}

impl<T> Response<T> {
    #[doc(hidden)]
    pub fn new(response: RawResponse, value: T, corrections: Vec<Correction>) -> Self {
        let RawResponse { status, headers, body } = response;
        Self { status, headers, body, value, corrections }
    }

    #[doc(hidden)]
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status: self.status,
            headers: self.headers,
            body: self.body,
            value: change(self.value),
            corrections: self.corrections,
        }
    }

    /// The status and the body as received.
    #[doc(hidden)]
    pub fn raw(&self) -> (StatusCode, Bytes) {
        (self.status, self.body.clone())
    }

    /// The value, and the response without it.
    #[doc(hidden)]
    pub fn split(self) -> (T, Response<()>) {
        let Self { status, headers, body, value, corrections } = self;
        (value, Response { status, headers, body, value: (), corrections })
    }

    /// The value, to change it in place.
    pub(crate) fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }

    /// Returns the HTTP status, which is always a success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the body as received.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns where the body deviates from its documentation, and how it was read. The list is
    /// empty for a response that conforms.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// fn log<T>(response: &cliq_api::Response<T>) {
    ///     for correction in response.corrections() {
    ///         println!("{correction}"); // `unread_message_count` is `"0"`; read as an integer
    ///     }
    /// }
    /// ```
    #[must_use]
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
    }

    /// Returns the decoded value.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Consumes the response and returns the decoded value.
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
