//! What was corrected in a response.

use serde_json::Value;
use std::fmt;

/// Path of the whole body.
pub(super) const WHOLE: &str = ".";

/// A deviation of a response from its document, and how it was read all the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    path: String,
    found: Option<Value>,
    kind: CorrectionKind,
    read_as: &'static str,
}

/// What kind of deviation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CorrectionKind {
    /// A required key is missing. It has the neutral value of its type: empty text, zero, `false`, an
    /// empty list.
    Missing,
    /// The value has another type and was converted without loss of information, such as `"7"` to 7.
    Converted,
    /// The value says that there is none (`null`, `{}`, `""`, or text in place of an object). The key
    /// is absent, or has the neutral value of its type.
    Empty,
    /// The value cannot be converted. The key is absent, or has the neutral value of its type; the
    /// value is kept in the [`Correction`].
    Replaced,
    /// The values are complete, in another arrangement: with or without an envelope, one item in place
    /// of a list, or a list in place of one item.
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

    /// Where it is, such as `data[0].unread_message_count`; `.` for the whole body.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The value as received. `None` if the key was missing, or if the values were only rearranged.
    #[must_use]
    pub fn found(&self) -> Option<&Value> {
        self.found.as_ref()
    }

    /// What kind of deviation it is.
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
                let found = super::excerpt(&found.to_string());
                write!(f, "is `{found}`; read as {}", self.read_as)
            }
            (_, None) => write!(f, "is arranged differently; read as {}", self.read_as),
        }
    }
}
