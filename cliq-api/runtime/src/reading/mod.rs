//! Deserialization of responses.
//!
//! A response that conforms to its document deserializes directly from its bytes. If that fails,
//! the body is parsed into a `Value`, corrected with the generated table ([`Shape`]), and
//! deserialized again. Every correction is reported.

mod align;
mod convert;
mod correct;
mod correction;
mod elements;
mod excerpt;
mod locate;
mod neutral;
pub(crate) mod shape;
mod unknown;
mod unreadable;

pub(crate) use correction::WHOLE;
pub use correction::{Correction, CorrectionKind};
pub use excerpt::excerpt;
#[allow(unused_imports, reason = "not every module reads all of it")]
pub use shape::{Field, Shape};
#[allow(unused_imports, reason = "not every module has response types")]
pub use unknown::{HTML, Masked, Unknown, keeps_unknown, masked};

use crate::context::Context;
use crate::error::{ApiFailure, DecodeFailure};
use crate::operation::Operation;
use crate::transport::RawResponse;
use crate::{Error, Response};
use bytes::Bytes;
use http::StatusCode;
use serde::de::{DeserializeOwned, Error as _};
use serde_json::{Map, Value};
use std::fmt::Display;
use unreadable::Unreadable;

/// Deserializes a body, keeps the value, and returns whether the value may have been read from an
/// error. Only this part of reading depends on the type of the value.
type Deserialize<'a> = &'a mut dyn FnMut(&[u8]) -> serde_json::Result<bool>;

/// Deserializes the response of an operation and reports its corrections.
pub(crate) fn response<T: DeserializeOwned + Unknown>(
    response: RawResponse,
    operation: &'static Operation,
    client: &Context,
) -> Result<Response<T>, Error> {
    let mut value = None;
    let corrections = read(&response, operation, client, &mut |body| keep(&mut value, body))?;
    match value {
        Some(value) => Ok(Response::new(response, value, corrections)),
        None => Err(Error::decode(DecodeFailure::empty(response.status))),
    }
}

/// Deserializes a body that certainly has content and conforms to its document; `None` for others.
pub(crate) fn conforming<T: DeserializeOwned + Unknown>(
    body: &[u8],
    operation: &Operation,
) -> Option<T> {
    let mut value = None;
    conforms(body, operation, &mut |body| keep(&mut value, body)).then_some(value).flatten()
}

fn keep<T: DeserializeOwned + Unknown>(
    kept: &mut Option<T>,
    body: &[u8],
) -> serde_json::Result<bool> {
    Ok(kept.insert(serde_json::from_slice(body)?).may_hide_error())
}

/// Deserializes a response, corrected if necessary, and returns the corrections.
fn read(
    response: &RawResponse,
    operation: &'static Operation,
    client: &Context,
    deserialize: Deserialize<'_>,
) -> Result<Vec<Correction>, Error> {
    let failure = match deserialize(&response.body) {
        Ok(may_hide) if may_hide && is_error(&response.body, operation) => {
            return Err(masked_error(response, client));
        }
        Ok(_) => return Ok(Vec::new()),
        Err(failure) => failure,
    };
    let Corrected { json, corrections } = corrected(response, operation, client, failure)?;
    match deserialize(&json) {
        Ok(_) => Ok(corrections),
        Err(error) => Err(Error::decode(mismatch(response, &json, error))),
    }
}

/// Whether a body certainly has content and conforms to its document.
fn conforms(body: &[u8], operation: &Operation, deserialize: Deserialize<'_>) -> bool {
    begins_with_content(body)
        && deserialize(body).is_ok_and(|may_hide| !may_hide || !is_error(body, operation))
}

/// Whether a body that was read without required keys is an error.
fn is_error(body: &[u8], operation: &Operation) -> bool {
    serde_json::from_slice::<Map<String, Value>>(body)
        .is_ok_and(|keys| unknown::is_error(&keys, operation.shape))
}

/// Deserializes an undocumented response.
pub fn plain<T: DeserializeOwned>(response: RawResponse) -> Result<Response<T>, Error> {
    if response.body.trim_ascii().is_empty() {
        return Err(Error::decode(DecodeFailure::empty(response.status)));
    }
    match serde_json::from_slice(&response.body) {
        Ok(value) => Ok(Response::new(response, value, Vec::new())),
        Err(error) => Err(Error::decode(mismatch(&response, &response.body, error))),
    }
}

/// Returns the received JSON of each item of a page; `None` if items have no counterparts in the
/// body.
pub(crate) fn elements<T>(
    response: &Response<T>,
    list: &str,
    count: usize,
) -> Option<Vec<Box<serde_json::value::RawValue>>> {
    elements::of(response.body(), list, is_rearranged(response), count)
}

/// Returns whether the whole body was rearranged.
pub fn is_rearranged<T>(response: &Response<T>) -> bool {
    let whole = |one: &Correction| one.path() == correction::WHOLE;
    response.corrections().iter().any(|one| whole(one) && one.kind() == CorrectionKind::Rearranged)
}

/// A corrected body.
struct Corrected {
    json: Vec<u8>,
    corrections: Vec<Correction>,
}

/// Corrects a body that does not match its type, and reports the corrections.
fn corrected(
    response: &RawResponse,
    operation: &'static Operation,
    client: &Context,
    failure: serde_json::Error,
) -> Result<Corrected, Error> {
    if response.body.trim_ascii().is_empty() {
        return Err(Error::decode(DecodeFailure::empty(response.status)));
    }
    if !failure.is_data() {
        return Err(Error::decode(mismatch(response, &response.body, failure)));
    }
    let json = serde_json::from_slice::<Value>(&response.body)
        .map_err(|error| Error::decode(mismatch(response, &response.body, error)))?;
    let Some(shape) = operation.shape else {
        return Err(Error::decode(mismatch(response, &response.body, failure)));
    };
    let (json, corrections) =
        correct::response(json, shape, operation).map_err(|why| match why {
            Unreadable::ErrorObject => masked_error(response, client),
            Unreadable::Value { path, found, reason } => {
                failed(response.status, path, &found, reason, response.body.clone())
            }
        })?;
    if corrections.is_empty() {
        return Err(Error::decode(mismatch(response, &response.body, failure)));
    }
    if let (true, Some(first)) = (client.is_strict(), corrections.first()) {
        let found = first.found().map_or_else(String::new, Value::to_string);
        let (status, body) = (response.status, response.body.clone());
        return Err(failed(status, first.path(), &found, first.reason(), body));
    }
    report(operation, client, &corrections);
    Ok(Corrected { json: serde_json::to_vec(&json).unwrap_or_default(), corrections })
}

/// Reports corrections: one event per call, and the callback of the user. Values are not logged,
/// because they may be private.
fn report(operation: &'static Operation, client: &Context, corrections: &[Correction]) {
    if let Some(first) = corrections.first() {
        tracing::warn!(
            operation = operation.id,
            corrections = corrections.len(),
            first = first.path(),
            "the response deviates from its document and was corrected"
        );
    }
    client.corrected(operation, corrections);
}

/// The error in a body of an operation without a documented value; `None` if there is none.
pub fn refused(response: &RawResponse, client: &Context) -> Option<Error> {
    match unknown::masked(&response.body)? {
        Masked::ErrorObject => Some(masked_error(response, client)),
        Masked::Html => {
            let (status, body) = (response.status, response.body.clone());
            Some(unreadable(status, correction::WHOLE, unknown::HTML, body))
        }
    }
}

/// An error for a body that cannot be read, with the beginning of the body.
pub fn unreadable(status: StatusCode, path: &str, reason: &str, body: Bytes) -> Error {
    failed(status, path, &String::from_utf8_lossy(&body), reason, body.clone())
}

/// An error for a value that cannot be read, with path, value and reason.
pub(crate) fn failed(
    status: StatusCode,
    path: impl Into<String>,
    found: &str,
    reason: impl Display,
    body: Bytes,
) -> Error {
    let source = Some(serde_json::Error::custom(reason));
    Error::decode(DecodeFailure { status, path: path.into(), found: excerpt(found), source, body })
}

/// An error of the service with a status of success.
fn masked_error(response: &RawResponse, client: &Context) -> Error {
    let (status, body) = (response.status, response.body.clone());
    Error::api(ApiFailure::new(status, &response.headers, body, client.clock().now()))
}

/// Locates the value that does not match its type.
fn mismatch(response: &RawResponse, json: &[u8], error: serde_json::Error) -> DecodeFailure {
    let (path, found) = if error.is_data() {
        located(json, &error)
    } else {
        (correction::WHOLE.to_owned(), String::from_utf8_lossy(json).into_owned())
    };
    let (status, body) = (response.status, response.body.clone());
    DecodeFailure { status, path, found: excerpt(&found), source: Some(error), body }
}

/// The path of a failure, and the JSON at it.
fn located(json: &[u8], error: &serde_json::Error) -> (String, String) {
    let found = locate::at(json, error.line(), error.column());
    let text = json.get(found.span.clone()).map(String::from_utf8_lossy).unwrap_or_default();
    (found.path, text.into_owned())
}

/// A value that does not match a type.
#[derive(Debug)]
pub struct Mismatch {
    pub path: String,
    pub found: String,
    pub source: serde_json::Error,
}

impl Mismatch {
    /// Converts to the error of a value, such as a `record`, that does not fit a type of the caller.
    #[must_use]
    pub fn into_misfit(self, what: &'static str) -> Error {
        let reason = self.reason();
        Error::misfit(what, self.path, self.found, reason)
    }

    /// Returns the reason without line and column, which mean nothing for a parsed value.
    #[must_use]
    pub fn reason(&self) -> String {
        let (line, column) = (self.source.line(), self.source.column());
        let mut reason = self.source.to_string();
        if let Some(rest) = reason.strip_suffix(&format!(" at line {line} column {column}")) {
            reason.truncate(rest.len());
        }
        reason
    }
}

/// Deserializes a value without corrections.
pub fn value<T: DeserializeOwned>(json: &Value) -> Result<T, Mismatch> {
    bytes_value(&serde_json::to_vec(json).unwrap_or_default())
}

fn bytes_value<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Mismatch> {
    serde_json::from_slice(bytes).map_err(|source| {
        let (path, found) = located(bytes, &source);
        Mismatch { path, found: excerpt(&found), source }
    })
}

/// A corrected value, for tools.
pub struct Read<T> {
    pub value: T,
    /// The body in the documented arrangement, before its values were corrected.
    pub arranged: Value,
    pub corrections: Vec<Correction>,
}

/// Deserializes a response as a call does, and also reports keys whose `null` is read as absent.
pub fn audit<T: DeserializeOwned + Unknown>(
    json: &Value,
    operation: &'static Operation,
) -> Result<Read<T>, Mismatch> {
    let refuse = |path: String, found: &str, reason: String| Mismatch {
        path,
        found: excerpt(found),
        source: serde_json::Error::custom(reason),
    };
    let masked = || refuse(".".to_owned(), &json.to_string(), unknown::REASON.to_owned());
    let bytes = serde_json::to_vec(json).unwrap_or_default();
    let direct = bytes_value::<T>(&bytes);
    if direct.as_ref().is_ok_and(Unknown::may_hide_error) && is_error(&bytes, operation) {
        return Err(masked());
    }
    let Some(shape) = operation.shape else {
        return direct.map(|value| Read { value, arranged: json.clone(), corrections: Vec::new() });
    };
    let corrected = correct::with_arrangement(json.clone(), shape, operation);
    match (direct, corrected) {
        (Ok(value), Ok(corrected)) => {
            let mut corrections = corrected.corrections;
            corrections.retain(|one| one.found().is_some_and(Value::is_null));
            Ok(Read { value, arranged: json.clone(), corrections })
        }
        (Ok(value), Err(_)) => Ok(Read { value, arranged: json.clone(), corrections: Vec::new() }),
        (Err(_), Err(Unreadable::ErrorObject)) => Err(masked()),
        (Err(_), Err(Unreadable::Value { path, found, reason })) => {
            Err(refuse(path, &found, reason))
        }
        (Err(_), Ok(corrected)) => {
            let value = self::value::<T>(&corrected.json)?;
            let (arranged, corrections) = (corrected.arranged, corrected.corrections);
            Ok(Read { value, arranged, corrections })
        }
    }
}

/// Maximum length of a body without content.
const STATUS_TEXT: usize = 256;
/// The key of an object without content, in any case.
const STATUS_KEY: &str = "response code";

/// Whether a body has content. An empty body, a status text, and an object without content mean
/// "done".
pub(crate) fn has_content(body: &[u8]) -> bool {
    let body = body.trim_ascii();
    if !matches!(body.first(), Some(b'{' | b'[')) {
        return false;
    }
    if body.len() > STATUS_TEXT {
        return true;
    }
    match serde_json::from_slice::<Value>(body) {
        Ok(Value::Object(keys)) => keys.iter().any(|(key, value)| {
            !key.eq_ignore_ascii_case(STATUS_KEY) && !value.is_null() && value != ""
        }),
        Ok(_) => true,
        Err(_) => false,
    }
}

/// Whether the first value of an object is content, provided that the body is JSON.
fn begins_with_content(body: &[u8]) -> bool {
    let first = || {
        let rest = body.trim_ascii_start().strip_prefix(b"{")?.trim_ascii_start();
        let rest = rest.strip_prefix(b"\"")?;
        let (key, rest) = rest.split_at_checked(memchr::memchr2(b'"', b'\\', rest)?)?;
        let value = rest.strip_prefix(b"\"")?.trim_ascii_start().strip_prefix(b":")?;
        let value = value.trim_ascii_start();
        let is_empty = value.starts_with(b"null") || value.starts_with(b"\"\"");
        Some(!is_empty && !key.eq_ignore_ascii_case(STATUS_KEY.as_bytes()))
    };
    first().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::{begins_with_content, has_content};

    #[test]
    fn what_begins_with_content_has_content() {
        for body in [
            r#"{"a":1}"#,
            r#" { "a" : [ ] } "#,
            r#"{"a":"b","c":null}"#,
            r#"{"a":{}}"#,
            r#"{"a":false}"#,
        ] {
            assert!(begins_with_content(body.as_bytes()), "{body}");
            assert!(has_content(body.as_bytes()), "{body}");
        }
        for body in [
            "",
            "{}",
            "[1]",
            "done",
            r#"{"a":null}"#,
            r#"{"a":""}"#,
            r#"{"Response Code":1}"#,
            r#"{"a"#,
            r#"{"a" 1}"#,
            r#"{"\u0061":1}"#,
            "{",
            r#"{"a":null,"b":1}"#,
        ] {
            assert!(!begins_with_content(body.as_bytes()), "{body}");
        }
    }
}
