//! Values that do not fit their type.

use cliq_api::Error;
use std::fmt;

/// A value that does not fit its type.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Path of the value, such as `channels[3].name`; `.` for the whole.
    pub path: String,
    /// The value as JSON, shortened.
    pub found: String,
    /// Why it does not fit.
    pub reason: String,
}

impl Mismatch {
    /// An argument that is required and missing.
    pub(super) fn missing(name: &str) -> Self {
        Self {
            path: name.to_owned(),
            found: "null".to_owned(),
            reason: "it is required and missing".to_owned(),
        }
    }

    pub(super) fn of(mismatch: &cliq_runtime::reading::Mismatch) -> Self {
        Self {
            path: mismatch.path.clone(),
            found: mismatch.found.clone(),
            reason: mismatch.source.to_string(),
        }
    }

    /// The same below a key.
    pub(super) fn below(mut self, key: &str) -> Self {
        self.path = match self.path.as_str() {
            "." => key.to_owned(),
            path if path.starts_with('[') => format!("{key}{path}"),
            path => format!("{key}.{path}"),
        };
        self
    }

    /// The error of a call with such an argument.
    pub(crate) fn into_error(self) -> Error {
        Error::input(format!("the argument {self}"), "correct it in the input")
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is `{}`: {}", self.path, self.found, self.reason)
    }
}

impl std::error::Error for Mismatch {}
