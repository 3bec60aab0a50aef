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
mod walk;

pub use anonymize::anonymize;
pub use call::{Input, Outcome};
pub use compare::{Loss, compare};
pub use documented::{Amount, input};
pub use identifiers::{Identifier, Parameter, identifiers, parameters};
pub use undeclared::{undeclared, unset};

pub(crate) use call::Caller;

use crate::operation::Operation;
use crate::reading::{self, Correction, Unknown};
use crate::{BoxFuture, Cliq, Error};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Decodes a value into the type of an operation and writes it back.
pub(crate) type RoundTrip = fn(&Value) -> Result<Value, Mismatch>;

/// Reads a response into the type of an operation and writes it back.
pub(crate) type Reader = fn(&Value, &'static Operation) -> Result<Reading, Mismatch>;

/// A response that was read, with corrections, and written back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reading {
    /// What was read, written back as JSON.
    pub value: Value,
    /// The response in the arrangement that its document describes, before values were corrected.
    /// [`compare`] it with `value`: what differs at no path of a correction is lost.
    pub arranged: Value,
    /// What was corrected. Optional keys with `null` are among them, which a call reads as absent
    /// without a report.
    pub corrections: Vec<Correction>,
}

/// What goes in and out of one operation.
pub(crate) struct Codec {
    pub(crate) operation: &'static Operation,
    pub(crate) request: Option<RoundTrip>,
    pub(crate) response: Option<Reader>,
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

/// Reads a response of the operation `id` as a call does, and writes it back. `None` if there is no
/// such operation, or its response is not JSON.
#[must_use]
pub fn response(id: &str, body: &Value) -> Option<Result<Reading, Mismatch>> {
    let codec = find(id)?;
    codec.response.map(|read| read(body, codec.operation))
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
    written(&reading::value::<T>(json).map_err(Mismatch::from)?)
}

/// Reads a response.
pub(crate) fn read<T: DeserializeOwned + Serialize + Unknown>(
    json: &Value,
    operation: &'static Operation,
) -> Result<Reading, Mismatch> {
    let read = reading::audit::<T>(json, operation).map_err(Mismatch::from)?;
    let (arranged, corrections) = (read.arranged, read.corrections);
    Ok(Reading { value: written(&read.value)?, arranged, corrections })
}

fn written<T: Serialize>(value: &T) -> Result<Value, Mismatch> {
    serde_json::to_value(value).map_err(|error| Mismatch {
        path: ".".to_owned(),
        found: String::new(),
        reason: error.to_string(),
    })
}

impl From<reading::Mismatch> for Mismatch {
    fn from(mismatch: reading::Mismatch) -> Self {
        let reason = mismatch.source.to_string();
        Self { path: mismatch.path, found: mismatch.found, reason }
    }
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
