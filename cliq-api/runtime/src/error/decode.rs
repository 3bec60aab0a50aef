//! An answer that does not fit its type.

use bytes::Bytes;
use http::StatusCode;
use std::fmt;

/// Where and why an answer could not be decoded.
#[derive(Debug)]
pub struct DecodeFailure {
    pub(crate) status: StatusCode,
    /// Path of the value, such as `channels[3].name`; `.` for the whole.
    pub(crate) path: String,
    /// The value as JSON, bounded.
    pub(crate) found: String,
    /// Why it does not fit; `None` if there was no body at all.
    pub(crate) source: Option<serde_json::Error>,
    pub(crate) body: Bytes,
}

impl DecodeFailure {
    /// A success without the body that its operation is documented to have.
    pub(crate) fn empty(status: StatusCode) -> Self {
        Self {
            status,
            path: ".".to_owned(),
            found: String::new(),
            source: None,
            body: Bytes::new(),
        }
    }
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.status.as_u16();
        match &self.source {
            Some(source) => write!(
                f,
                "HTTP {status}, but `{}` is `{}`: {source}; read the raw body, and report it so that the document can be corrected",
                self.path, self.found
            ),
            None => write!(
                f,
                "HTTP {status} without the documented body; it was executed, so do not repeat it"
            ),
        }
    }
}
