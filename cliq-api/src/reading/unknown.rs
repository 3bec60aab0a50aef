//! Keys that no document describes.

use super::shape::Shape;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Why an error object is refused.
#[cfg_attr(not(feature = "codec"), allow(dead_code, reason = "tools print it"))]
pub(crate) const REASON: &str = "an error object of the service stands where a value is documented";

/// A type that is read from a response.
pub(crate) trait Unknown {
    /// Keys of the outermost object that its document does not describe.
    fn unknown(&self) -> Option<&Map<String, Value>> {
        None
    }
}

impl<T> Unknown for Vec<T> {}
impl<T> Unknown for BTreeMap<String, T> {}
impl Unknown for Value {}
impl Unknown for Map<String, Value> {}
impl Unknown for String {}

/// Implements [`Unknown`] for a struct with a field `extra`.
macro_rules! keeps_unknown {
    ($name:ident) => {
        impl $crate::reading::Unknown for $name {
            fn unknown(&self) -> Option<&::serde_json::Map<String, ::serde_json::Value>> {
                Some(&self.extra)
            }
        }
    };
}

#[allow(unused_imports, reason = "not every module has response types")]
pub(crate) use keeps_unknown;

/// Whether keys are those of an error of the service: `code` and `message`.
pub(crate) fn looks_like_error(keys: &Map<String, Value>) -> bool {
    let scalar = |key: &str| {
        keys.get(key).is_some_and(|value| matches!(value, Value::String(_) | Value::Number(_)))
    };
    scalar("code") && scalar("message")
}

/// Whether an object is an error where another is documented: it has the keys of an error, and none
/// that is documented. Where `code` and `message` are documented themselves, the identity is missing.
pub(crate) fn is_error(keys: &Map<String, Value>, shape: Option<&'static Shape>) -> bool {
    if !looks_like_error(keys) {
        return false;
    }
    let Some(object) = shape.and_then(Shape::as_object) else { return true };
    if object.field("code").or_else(|| object.field("message")).is_some() {
        return object.identity.is_some_and(|identity| !keys.contains_key(identity));
    }
    !keys.keys().any(|key| object.field(key).is_some())
}
