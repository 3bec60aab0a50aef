//! A response that does not match its type.

use bytes::Bytes;
use http::StatusCode;
use std::fmt;

/// Where and why a response could not be decoded.
#[derive(Debug)]
pub struct DecodeFailure {
    pub(crate) status: StatusCode,
    /// Path of the value, such as `channels[3].name`; `.` for the whole body.
    pub(crate) path: String,
    /// The value as JSON, truncated.
    pub(crate) found: String,
    /// Why it does not match; `None` if there was no body.
    pub(crate) source: Option<serde_json::Error>,
    pub(crate) body: Bytes,
}

impl DecodeFailure {
    /// A success without the documented body.
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
