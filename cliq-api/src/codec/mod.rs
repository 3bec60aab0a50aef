//! Decoding and encoding by operation id: does a captured payload fit the types, and would anything
//! be lost? For tools and tests (feature `codec`).

mod anonymize;
mod call;
mod compare;
mod document;
mod documented;
mod identifiers;
mod schema;
mod undeclared;

pub use anonymize::anonymize;
pub use call::{Input, Outcome};
pub use compare::{Loss, compare};
pub use documented::{Amount, input};
pub use identifiers::{Identifier, Parameter, identifiers, parameters};
pub use undeclared::undeclared;

pub(crate) use call::Caller;

use crate::operation::Operation;
use crate::{BoxFuture, Cliq, Error, decode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Decodes a value into the type of an operation and writes it back.
pub(crate) type RoundTrip = fn(&Value) -> Result<Value, Mismatch>;

/// What goes in and out of one operation.
pub(crate) struct Codec {
    pub(crate) operation: &'static Operation,
    pub(crate) request: Option<RoundTrip>,
    pub(crate) response: Option<RoundTrip>,
    pub(crate) call: Caller,
}

/// A value that does not fit its type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Path of the value, such as `channels[3].name`; `.` for the whole.
    pub path: String,
    /// The value as JSON, shortened.
    pub found: String,
    /// Why it does not fit.
    pub reason: String,
}

impl std::fmt::Display for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "`{}` is `{}`: {}", self.path, self.found, self.reason)
    }
}

impl std::error::Error for Mismatch {}

/// All operations of the modules that were compiled.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    crate::generated::OPERATIONS.iter().copied().flatten().copied()
}

/// Decodes a body of the operation `id` and writes it back. `None` if there is no such operation, or
/// its body is not JSON.
///
/// ```
/// # #[cfg(feature = "channels")] {
/// let body = serde_json::json!({ "name": "Launch", "level": "organization" });
/// assert_eq!(cliq_api::codec::request("channels_create", &body), Some(Ok(body)));
/// # }
/// ```
#[must_use]
pub fn request(id: &str, body: &Value) -> Option<Result<Value, Mismatch>> {
    find(id)?.request.map(|round_trip| round_trip(body))
}

/// Decodes an answer of the operation `id` and writes it back. `None` if there is no such operation,
/// or its answer is not JSON.
#[must_use]
pub fn response(id: &str, body: &Value) -> Option<Result<Value, Mismatch>> {
    find(id)?.response.map(|round_trip| round_trip(body))
}

/// Calls the operation `id` through the typed client. `None` if there is no such operation.
#[must_use = "futures do nothing unless awaited"]
pub fn call(
    cliq: &Cliq,
    id: &str,
    input: Input,
) -> Option<BoxFuture<'static, Result<Outcome, Error>>> {
    find(id).map(|codec| (codec.call)(cliq.clone(), input))
}

/// Documented examples of an operation, for requests and for answers with their status.
#[must_use]
pub fn examples(id: &str) -> Vec<Example> {
    documented::examples(id)
}

/// A documented example.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Example {
    /// Its name in the document.
    pub name: String,
    /// Status of the answer; `None` for a request.
    pub status: Option<u16>,
    /// Media type.
    pub media_type: String,
    /// The payload.
    pub value: Value,
}

fn find(id: &str) -> Option<&'static Codec> {
    crate::generated::CODECS.iter().copied().flatten().find(|codec| codec.operation.id == id)
}

/// The round trip of a type.
pub(crate) fn plain<T: DeserializeOwned + Serialize>(json: &Value) -> Result<Value, Mismatch> {
    let value: T = decode::value(json).map_err(|mismatch| Mismatch {
        path: mismatch.path,
        found: mismatch.found,
        reason: mismatch.source.to_string(),
    })?;
    serde_json::to_value(&value).map_err(|error| Mismatch {
        path: ".".to_owned(),
        found: String::new(),
        reason: error.to_string(),
    })
}

/// The round trip of a thing handed over whole with keys beside it.
pub(crate) fn extended<B, T>(json: &Value) -> Result<Value, Mismatch>
where
    B: DeserializeOwned + Serialize,
    T: DeserializeOwned + Serialize,
{
    let mut whole = plain::<B>(json)?;
    let own = plain::<T>(json)?;
    if let (Value::Object(whole), Value::Object(own)) = (&mut whole, own) {
        whole.extend(own);
    }
    Ok(whole)
}
