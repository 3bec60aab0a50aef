//! The keys of a body.

mod form;
mod multipart;
mod surrogates;
mod text;

use crate::Error;
use serde_json::{Map, Value};
use text::{is_event, json};

/// Largest body that is read, in bytes.
pub const MAX_SIZE: usize = 4 * 1024 * 1024;

/// The keys of a body: JSON, a form, or parts.
pub fn keys(body: &[u8]) -> Result<Map<String, Value>, Error> {
    if body.len() > MAX_SIZE {
        return Err(Error::input(
            format!("the event has {} bytes, and the most is {MAX_SIZE}", body.len()),
            "reject it: no known event is as large",
        ));
    }
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii();
    match body.first() {
        None => Err(Error::input("the event is empty", "pass the whole body of the request")),
        Some(b'{' | b'[') => object(json(body)?),
        Some(b'"') => match json(body)? {
            // JSON that was encoded twice.
            Value::String(inner) => object(json(inner.as_bytes())?),
            other => object(other),
        },
        Some(b'-') if body.starts_with(b"--") => {
            Some(multipart::keys(body)).filter(is_event).ok_or_else(no_object)
        }
        Some(_) => form::keys(body).ok_or_else(no_object),
    }
}

fn object(value: Value) -> Result<Map<String, Value>, Error> {
    match value {
        Value::Object(keys) => Ok(keys),
        _ => Err(no_object()),
    }
}

fn no_object() -> Error {
    Error::input("the event is no JSON object", "pass the whole body of the request")
}
