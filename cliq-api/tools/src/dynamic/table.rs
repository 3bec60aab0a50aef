//! How an operation is called and read, as the generator writes it.

use super::{Input, Mismatch, Outcome};
use cliq_api::auth::StaticToken;
use cliq_api::operation::RequestKind;
use cliq_api::{BoxFuture, Cliq, Error, Operation};
use cliq_runtime::call::Request;
use serde_json::Value;
use std::sync::LazyLock;

/// How an operation is called and read.
pub(crate) struct Entry {
    pub(crate) operation: &'static Operation,
    /// The methods that call it; the first one whose keys the body has is used.
    pub(crate) methods: &'static [Method],
    /// Reads a JSON response.
    pub(crate) response: Option<super::reading::Reader>,
}

/// A method of the client.
pub(crate) struct Method {
    /// Keys of a body that this method alone takes.
    pub(crate) keys: &'static [&'static str],
    /// Calls the method and sends the request.
    pub(crate) call: fn(Cliq, Input) -> BoxFuture<'static, Result<Outcome, Error>>,
    /// Calls the method and returns the body of the request.
    pub(crate) body: fn(&Cliq, &Input) -> Result<Value, Mismatch>,
}

/// A [`Method`] from the keys that select it, the function that builds its request, and how its
/// response is read.
macro_rules! method {
    ([$($key:literal),*], $build:ident, json $(,)?) => {
        method!(@ [$($key),*], $build, |request| Outcome::json(request.response()))
    };
    ([$($key:literal),*], $build:ident, csv $row:ty $(,)?) => {
        method!(@ [$($key),*], $build, |request| Outcome::csv::<$row>(request))
    };
    ([$($key:literal),*], $build:ident, download $(,)?) => {
        method!(@ [$($key),*], $build, |request| Outcome::download(request))
    };
    (@ [$($key:literal),*], $build:ident, |$request:ident| $outcome:expr) => {
        Method {
            keys: &[$($key),*],
            call: |cliq, input| Box::pin(async move {
                let $request = $build(&cliq, &input).map_err(Mismatch::into_error)?;
                $outcome.await
            }),
            body: |cliq, input| $build(cliq, input).map(body),
        }
    };
}
pub(crate) use method;

/// The JSON body of a request; `null` without one.
pub(crate) fn body(request: impl Request) -> Value {
    let call = request.into_call();
    call.json_body().and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
}

/// A client for requests that are built and not sent. Its address needs no TLS.
static OFFLINE: LazyLock<Option<Cliq>> = LazyLock::new(|| {
    let builder = Cliq::builder().base_url("http://127.0.0.1");
    builder.auth(StaticToken::new("offline")).build().ok()
});

impl Entry {
    fn method(&self, body: &Value) -> Option<&'static Method> {
        let fits = |method: &&Method| method.keys.iter().all(|key| body.get(key).is_some());
        self.methods.iter().find(fits)
    }

    /// Calls the operation.
    pub(super) fn call(
        &self,
        cliq: Cliq,
        input: Input,
    ) -> BoxFuture<'static, Result<Outcome, Error>> {
        match self.method(&input.body) {
            Some(method) => (method.call)(cliq, input),
            None => Box::pin(std::future::ready(Err(Error::input(
                "the operation has no method for these keys",
                "correct the keys of the body",
            )))),
        }
    }

    /// The body that the operation sends for an input; `None` if it sends no JSON.
    pub(super) fn request(&self, input: &Input) -> Option<Result<Value, Mismatch>> {
        if !matches!(self.operation.request, RequestKind::Json { .. }) {
            return None;
        }
        let method = self.method(&input.body)?;
        Some((method.body)(OFFLINE.as_ref()?, input))
    }
}
