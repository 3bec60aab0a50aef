//! An answer with its envelope: status, headers, raw body.

use crate::Correction;
use crate::transport::RawResponse;
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
    corrections: Vec<Correction>,
}

impl<T> Response<T> {
    #[doc(hidden)]
    pub fn new(answer: RawResponse, value: T, corrections: Vec<Correction>) -> Self {
        let RawResponse { status, headers, body } = answer;
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

    /// The status and the body as it was received.
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

    /// Where the body deviates from its document, and how it was read all the same. Empty for a
    /// response that conforms.
    ///
    /// ```no_run
    /// # #[cfg(feature = "channels")]
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let response = cliq.channels().get("O1864232000000076001").response().await?;
    /// for correction in response.corrections() {
    ///     println!("{correction}"); // `unread_message_count` is `"0"`; read as a whole number
    /// }
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn corrections(&self) -> &[Correction] {
        &self.corrections
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
