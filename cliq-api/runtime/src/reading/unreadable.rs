//! Bodies that cannot be corrected.

use serde_json::Value;

/// Why a body cannot be corrected.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// The body is an error of the service.
    ErrorObject,
    /// A value that cannot be corrected.
    Value { path: String, found: String, reason: String },
}

impl Unreadable {
    pub fn value(path: &str, found: &Value, reason: impl Into<String>) -> Self {
        Self::Value { path: path.to_owned(), found: found.to_string(), reason: reason.into() }
    }
}
