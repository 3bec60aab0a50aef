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
    /// The methods that call it; the first one that fits the input is used.
    pub(crate) methods: &'static [Method],
    /// Reads a JSON response.
    pub(crate) response: Option<super::reading::Reader>,
}

/// A method of the client.
pub(crate) struct Method {
    /// Keys of a body that this method alone takes, without a value, and query parameters that it
    /// always sends, with theirs.
    pub(crate) selects: &'static [(&'static str, Option<&'static str>)],
    /// Calls the method and sends the request.
    pub(crate) call: fn(Cliq, Input) -> BoxFuture<'static, Result<Outcome, Error>>,
    /// Calls the method and returns the body of the request.
    pub(crate) body: fn(&Cliq, &Input) -> Result<Value, Mismatch>,
}

/// A [`Method`] from what selects it, the function that builds its request, and how its response is
/// read. A key of the body, or a query parameter with its value, selects a method.
macro_rules! method {
    ($selects:tt, $build:ident, json $(,)?) => {
        method!(@ $selects, $build, |request| Outcome::json(request.response()))
    };
    ($selects:tt, $build:ident, csv $row:ty $(,)?) => {
        method!(@ $selects, $build, |request| Outcome::csv::<$row>(request))
    };
    ($selects:tt, $build:ident, download $(,)?) => {
        method!(@ $selects, $build, |request| Outcome::download(request))
    };
    (@ [$($key:literal $(= $value:literal)?),*], $build:ident, |$request:ident| $outcome:expr) => {
        Method {
            selects: &[$(($key, method!(@value $($value)?))),*],
            call: |cliq, input| Box::pin(async move {
                let $request = $build(&cliq, &input).map_err(Mismatch::into_error)?;
                $outcome.await
            }),
            body: |cliq, input| $build(cliq, input).map(body),
        }
    };
    (@value) => { None };
    (@value $value:literal) => { Some($value) };
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
    fn method(&self, input: &Input) -> Option<&'static Method> {
        let has = |&(name, value): &(&str, Option<&str>)| match value {
            None => input.body.get(name).is_some(),
            Some(value) => input.query.get(name).is_some_and(|given| match given {
                Value::Array(list) => list.len() == 1 && list.iter().all(|one| one == value),
                one => one == value,
            }),
        };
        self.methods.iter().find(|method| method.selects.iter().all(has))
    }

    /// Calls the operation.
    pub(super) fn call(
        &self,
        cliq: Cliq,
        input: Input,
    ) -> BoxFuture<'static, Result<Outcome, Error>> {
        match self.method(&input) {
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
        let method = self.method(input)?;
        Some((method.body)(OFFLINE.as_ref()?, input))
    }
}
