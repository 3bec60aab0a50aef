//! A comparison for people and for programs.

mod json;
mod markdown;
mod words;

pub use json::json;
pub use markdown::markdown;
pub use words::{ChangelogLine, changelog};

use super::{Accepted, Diff, Severity};

/// The next version that a comparison asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bump {
    /// Part of a version `0.x.y` to raise: `minor`, `patch` or `none`.
    pub before_one: &'static str,
    /// Part of a version from `1.0.0` on to raise: `major`, `minor`, `patch` or `none`.
    pub from_one: &'static str,
}

impl Bump {
    /// What a comparison asks for. Accepted changes count: that somebody takes a break does not
    /// mend the programs of others.
    #[must_use]
    pub fn of(diff: &Diff) -> Self {
        let lost =
            |item: &String| diff.surface.gone.contains(item) || diff.surface.changed.contains(item);
        let gravest = if diff.surface.unexplained.iter().any(lost) {
            Severity::Breaking
        } else {
            diff.severity(&Accepted::default())
        };
        let (before_one, from_one) = match gravest {
            Severity::Breaking => ("minor", "major"),
            Severity::Additive => ("patch", "minor"),
            Severity::None if diff.is_empty() => ("none", "none"),
            Severity::None => ("patch", "patch"),
        };
        Self { before_one, from_one }
    }
}
