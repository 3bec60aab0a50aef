//! Corrections of responses.

use super::excerpt::excerpt;
use serde_json::Value;
use std::fmt;

/// Path of the whole body.
pub(crate) const WHOLE: &str = ".";

/// A deviation of a response from its documentation, and how it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    path: String,
    found: Option<Value>,
    kind: CorrectionKind,
    read_as: &'static str,
}

/// The kind of a [`Correction`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CorrectionKind {
    /// A required key is missing. It is read as the neutral value of its type: an empty string,
    /// zero, `false` or an empty list.
    Missing,
    /// The value has another type and was converted losslessly, such as `"7"` to 7.
    Converted,
    /// The value means that there is none (`null`, `{}`, `""`, or text in place of an object). The
    /// key is read as absent, or as the neutral value of its type.
    Empty,
    /// The value cannot be converted. The key is read as absent, or as the neutral value of its
    /// type; the [`Correction`] keeps the received value.
    Replaced,
    /// The values have another arrangement: with or without an envelope, a single item instead of a
    /// list, or a list instead of a single item.
    Rearranged,
}

impl Correction {
    pub(super) fn new(
        path: &str,
        found: Option<Value>,
        kind: CorrectionKind,
        read_as: &'static str,
    ) -> Self {
        let path = path.strip_prefix('.').unwrap_or(path);
        let path = if path.is_empty() { WHOLE } else { path };
        Self { path: path.to_owned(), found, kind, read_as }
    }

    /// Returns the path of the value, such as `data[0].unread_message_count`; `.` for the whole
    /// body.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the received value; `None` if the key was missing or the values were only
    /// rearranged.
    #[must_use]
    pub fn found(&self) -> Option<&Value> {
        self.found.as_ref()
    }

    /// Returns the kind of deviation.
    #[must_use]
    pub fn kind(&self) -> CorrectionKind {
        self.kind
    }

    /// What the value was read as.
    pub(super) fn reason(&self) -> String {
        match self.kind {
            CorrectionKind::Missing => {
                format!("the key is missing, {} is documented", self.read_as)
            }
            _ => format!("{} is documented", self.read_as),
        }
    }
}

impl fmt::Display for Correction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` ", self.path)?;
        match (&self.kind, &self.found) {
            (CorrectionKind::Missing, _) => write!(f, "is missing; read as {}", self.read_as),
            (_, Some(found)) => {
                let found = excerpt(&found.to_string());
                write!(f, "is `{found}`; read as {}", self.read_as)
            }
            (_, None) => write!(f, "is arranged differently; read as {}", self.read_as),
        }
    }
}
