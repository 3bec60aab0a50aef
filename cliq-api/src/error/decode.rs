//! An answer that does not fit its type.

use bytes::Bytes;
use http::StatusCode;
use std::fmt;

/// Where and why an answer could not be decoded.
#[derive(Debug)]
pub(crate) struct DecodeFailure {
    pub(crate) status: StatusCode,
    /// Path of the value, such as `channels[3].name`; `.` for the whole.
    pub(crate) path: String,
    /// The value as JSON, bounded.
    pub(crate) found: String,
    pub(crate) source: serde_json::Error,
    pub(crate) body: Bytes,
}

impl fmt::Display for DecodeFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "HTTP {}, but `{}` is `{}`: {}; read the raw body, and report it so that the document can be corrected",
            self.status.as_u16(),
            self.path,
            self.found,
            self.source
        )
    }
}
