//! What became of an action.

use serde_json::Value;
use std::fmt;

/// What became of one action.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The overlay's file.
    pub file: String,
    /// Position of the action in it, from 0.
    pub action: usize,
    /// The target as written.
    pub target: String,
    /// The reason the action gives.
    pub reason: String,
    /// What happened.
    pub status: Status,
}

/// What happened to an action.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// It was applied to so many nodes.
    Applied {
        /// How many.
        nodes: usize,
    },
    /// A target no longer holds what the action expects; nothing was changed.
    Expired {
        /// JSON pointer of the first such target.
        pointer: String,
        /// What it holds.
        found: Value,
        /// What the action expects.
        expected: Value,
    },
    /// Nothing is where the target points; nothing was changed.
    NotFound,
    /// The update does not fit the kind of value at the target; nothing was changed.
    Misfit {
        /// JSON pointer of the first such target.
        pointer: String,
    },
}

impl Outcome {
    /// Whether the document now has the correction.
    #[must_use]
    pub fn is_applied(&self) -> bool {
        matches!(self.status, Status::Applied { .. })
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: /actions/{}: ", self.file, self.action)?;
        match &self.status {
            Status::Applied { nodes } => {
                write!(f, "applied to {nodes} of {}; {}", self.target, self.reason)
            }
            Status::Expired { pointer, found, expected } => write!(
                f,
                "expired: {} holds {} where {} is expected; look at what was published, then \
                 rewrite or delete the action",
                place(pointer),
                short(found),
                short(expected)
            ),
            Status::NotFound => write!(
                f,
                "expired: nothing is at {}; look at what was published, then rewrite or delete the \
                 action",
                self.target
            ),
            Status::Misfit { pointer } => write!(
                f,
                "the update does not fit the value at {}; give an object for an object and a scalar \
                 for a scalar, or remove the target first",
                place(pointer)
            ),
        }
    }
}

fn place(pointer: &str) -> &str {
    if pointer.is_empty() { "the root" } else { pointer }
}

/// A value on a line of a report.
fn short(value: &Value) -> String {
    const LONGEST: usize = 160;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}
