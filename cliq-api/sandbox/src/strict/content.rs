//! What a checked body holds.

use bytes::Bytes;
use serde_json::Value;

/// One part of a form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Bytes,
}

/// What a body holds.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Content {
    /// The JSON: `null` where there is no body, the text fields of a form.
    pub(crate) json: Value,
    /// The files of a form.
    pub(crate) files: Vec<Part>,
}

impl Content {
    pub(crate) fn json(json: Value) -> Self {
        Self { json, files: Vec::new() }
    }
}
