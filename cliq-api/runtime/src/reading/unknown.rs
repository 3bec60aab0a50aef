//! Undocumented keys, and errors with a status of success.

use super::shape::{Object, Shape};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Error message for an error object.
pub(crate) const REASON: &str =
    "the service returned an error object instead of the documented value";

/// A type that is deserialized from a response.
pub trait Unknown {
    /// Returns the undocumented keys of the outermost object.
    fn unknown(&self) -> Option<&Map<String, Value>> {
        None
    }

    /// Returns whether the value may have been read from an error of the service, because it
    /// accepts any keys.
    fn may_hide_error(&self) -> bool {
        self.unknown().is_some_and(looks_like_error)
    }
}

impl<T> Unknown for Vec<T> {}
impl<T> Unknown for BTreeMap<String, T> {}
impl Unknown for Value {}
impl Unknown for Map<String, Value> {}
impl Unknown for String {}

/// Implements [`Unknown`] for a struct with a field `extra`.
#[doc(hidden)]
#[macro_export]
macro_rules! __keeps_unknown {
    ($name:ident) => {
        impl $crate::reading::Unknown for $name {
            fn unknown(&self) -> Option<&::serde_json::Map<String, ::serde_json::Value>> {
                Some(&self.extra)
            }
        }
    };
}

#[doc(hidden)]
pub use __keeps_unknown as keeps_unknown;

/// Whether the keys are those of an error: `code` and `message`.
pub(crate) fn looks_like_error(keys: &Map<String, Value>) -> bool {
    let scalar = |key: &str| {
        keys.get(key).is_some_and(|value| matches!(value, Value::String(_) | Value::Number(_)))
    };
    scalar("code") && scalar("message")
}

/// Whether an object is an error instead of the documented object: it has the keys of an error, and
/// no documented key. If `code` and `message` are documented, its identity is missing.
pub(crate) fn is_error(keys: &Map<String, Value>, shape: Option<&'static Shape>) -> bool {
    if !looks_like_error(keys) {
        return false;
    }
    let objects = shape.map(Shape::objects).unwrap_or_default();
    let has_code = |object: &&&'static Object| object.field("code").is_some();
    if let Some(object) = objects.iter().find(has_code) {
        return object.identity.is_some_and(|identity| !keys.contains_key(identity));
    }
    let mut others = keys.keys().filter(|key| *key != "message");
    !others.any(|key| objects.iter().any(|object| object.field(key).is_some()))
}

/// An error in a body without a documented value.
pub enum Masked {
    /// A web page, such as a login page.
    Html,
    /// An object with `code` and `message`.
    ErrorObject,
}

/// Error message for a web page.
pub const HTML: &str = "the service sent a web page; check the address and the credentials";

/// Maximum length of a body that is searched for an error object.
const LONGEST_ERROR: usize = 64 * 1024;

/// Returns the kind of error in a body of an operation that documents no value.
#[must_use]
pub fn masked(body: &[u8]) -> Option<Masked> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
    match body.first()? {
        b'<' => is_html(body).then_some(Masked::Html),
        b'{' if body.len() <= LONGEST_ERROR => serde_json::from_slice::<Map<String, Value>>(body)
            .is_ok_and(|keys| looks_like_error(&keys))
            .then_some(Masked::ErrorObject),
        _ => None,
    }
}

/// Whether text that begins with `<` is a web page, not text such as `<heads up>`.
fn is_html(body: &[u8]) -> bool {
    let begins = |word: &[u8]| {
        let ends = |byte: &u8| byte.is_ascii_whitespace() || *byte == b'>';
        body.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
            && body.get(word.len()).is_none_or(ends)
    };
    [&b"<!doctype"[..], b"<html", b"<head", b"<body", b"<?xml"].into_iter().any(begins)
}
