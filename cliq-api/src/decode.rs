//! From the bytes of an answer to a typed value, with the place of what does not fit.

use crate::error::DecodeFailure;
use crate::transport::Answer;
use crate::{Error, Response};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Longest excerpt of a value in an error.
const EXCERPT: usize = 120;

/// Decodes an answer.
pub(crate) fn response<T: DeserializeOwned>(answer: Answer) -> Result<Response<T>, Error> {
    if answer.body.trim_ascii().is_empty() {
        return Err(Error::decode(DecodeFailure::empty(answer.status)));
    }
    let value = serde_json::from_slice::<Value>(&answer.body)
        .map_err(|error| Mismatch {
            path: ".".to_owned(),
            found: excerpt(&String::from_utf8_lossy(&answer.body)),
            source: error,
        })
        .and_then(|json| value::<T>(&json));
    match value {
        Ok(value) => Ok(Response::new(answer, value)),
        Err(mismatch) => Err(Error::decode(DecodeFailure {
            status: answer.status,
            path: mismatch.path,
            found: mismatch.found,
            source: Some(mismatch.source),
            body: answer.body,
        })),
    }
}

/// Why a value does not fit a type.
#[derive(Debug)]
pub(crate) struct Mismatch {
    pub(crate) path: String,
    pub(crate) found: String,
    pub(crate) source: serde_json::Error,
}

/// Decodes JSON that was parsed before.
pub(crate) fn value<T: DeserializeOwned>(json: &Value) -> Result<T, Mismatch> {
    serde_path_to_error::deserialize(json).map_err(|error| {
        let path = error.path().to_string();
        let found = find(json, error.path()).map_or_else(String::new, Value::to_string);
        Mismatch { found: excerpt(&found), path, source: error.into_inner() }
    })
}

/// The value at a path.
fn find<'a>(json: &'a Value, path: &serde_path_to_error::Path) -> Option<&'a Value> {
    use serde_path_to_error::Segment;
    path.iter().try_fold(json, |value, segment| match segment {
        Segment::Seq { index } => value.get(index),
        Segment::Map { key } => value.get(key),
        Segment::Enum { .. } | Segment::Unknown => Some(value),
    })
}

/// Whether a body says something: not if it is empty, a status text, or JSON without content, all of
/// which the service sends for "done".
pub(crate) fn has_content(body: &[u8]) -> bool {
    if !matches!(body.trim_ascii_start().first(), Some(b'{' | b'[')) {
        return false;
    }
    match serde_json::from_slice::<Value>(body) {
        Ok(Value::Object(keys)) => keys.iter().any(|(key, value)| {
            !key.eq_ignore_ascii_case("response code") && !value.is_null() && value != ""
        }),
        Ok(_) => true,
        Err(_) => false,
    }
}

pub(crate) fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(EXCERPT).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
