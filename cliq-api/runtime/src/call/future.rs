//! The future of a call, and what it resolves from.

use crate::context::Context;
use crate::operation::Operation;
use crate::reading::{self, Unknown};
use crate::transport::RawResponse;
use crate::{BoxFuture, Error, Response};
use serde::de::DeserializeOwned;
use std::fmt;
use std::pin::Pin;
use std::task::{self, Poll, ready};

/// A call in progress. Dropping it cancels the call: nothing further is sent.
///
/// Every request returns it from `send` and `response`, and awaiting a request creates it.
#[must_use = "futures do nothing unless awaited"]
pub struct ResponseFuture<T> {
    received: BoxFuture<'static, Result<Received, Error>>,
    read: fn(Received) -> Result<T, Error>,
}

impl<T> ResponseFuture<T> {
    /// Resolves what is received with `read`.
    #[doc(hidden)]
    pub fn new(
        received: impl Future<Output = Result<Received, Error>> + Send + 'static,
        read: fn(Received) -> Result<T, Error>,
    ) -> Self {
        Self { received: Box::pin(received), read }
    }
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut task::Context<'_>) -> Poll<Self::Output> {
        let received = ready!(self.received.as_mut().poll(context));
        Poll::Ready(received.and_then(self.read))
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}

/// A successful response that was received and is not deserialized yet.
#[derive(Debug)]
#[doc(hidden)]
pub struct Received {
    pub(crate) response: RawResponse,
    pub(crate) operation: &'static Operation,
    pub(crate) context: Context,
}

impl Received {
    /// A JSON response.
    pub fn json<T: DeserializeOwned + Unknown>(self) -> Result<Response<T>, Error> {
        reading::response(self.response, self.operation, &self.context)
            .map_err(|error| error.of(self.operation))
    }

    /// A JSON response; `None` for a success without JSON.
    pub fn json_or_none<T: DeserializeOwned + Unknown>(self) -> Result<Response<Option<T>>, Error> {
        if let Some(value) = reading::conforming(&self.response.body, self.operation) {
            return Ok(Response::new(self.response, Some(value), Vec::new()));
        }
        if reading::has_content(&self.response.body) {
            return self.json::<T>().map(|response| response.map(Some));
        }
        self.empty().map(|response| response.map(|()| None))
    }

    /// A JSON response; the default value for a success without JSON.
    pub fn json_or_default<T: DeserializeOwned + Unknown + Default>(
        self,
    ) -> Result<Response<T>, Error> {
        self.json_or_none().map(|response| response.map(Option::unwrap_or_default))
    }

    /// Any success, unless the body is an error or a web page.
    pub fn empty(self) -> Result<Response<()>, Error> {
        match reading::refused(&self.response, &self.context) {
            Some(error) => Err(error.of(self.operation)),
            None => Ok(Response::new(self.response, (), Vec::new())),
        }
    }
}
