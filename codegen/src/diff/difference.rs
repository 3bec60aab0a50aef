//! The result of a comparison.

use super::accepted::Accepted;
use super::change::{Change, Severity};
use super::surface::{Items, within};
use std::collections::BTreeSet;

/// What differs between two sides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// All changes: the gravest first, then by version, place and kind.
    pub changes: Vec<Change>,
    /// What the generator makes of both sides.
    pub surface: Surface,
}

/// Public items that differ; sorted paths such as `types::Channel::name`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface {
    /// There no more.
    pub gone: Vec<String>,
    /// There for the first time, or with one more implementation.
    pub new: Vec<String>,
    /// There with another type or signature.
    pub changed: Vec<String>,
    /// Of these, the items that no change accounts for: the order of arguments follows the order
    /// in the document, for example, which counts as no change.
    pub unexplained: Vec<String>,
}

impl Surface {
    pub(super) fn add(&mut self, old: &Items, new: &Items, causes: &BTreeSet<String>) {
        for (item, lines) in old {
            match new.get(item) {
                None => self.gone.push(item.clone()),
                Some(others) if !lines.is_subset(others) => self.changed.push(item.clone()),
                // One more implementation is something new, and takes nothing.
                Some(others) if lines != others => self.new.push(item.clone()),
                Some(_) => continue,
            }
            self.account(item, causes);
        }
        for item in new.keys().filter(|item| !old.contains_key(*item)) {
            self.new.push(item.clone());
            self.account(item, causes);
        }
        self.new.sort();
        self.unexplained.sort();
    }

    fn account(&mut self, item: &str, causes: &BTreeSet<String>) {
        if !causes.iter().any(|cause| within(item, cause)) {
            self.unexplained.push(item.to_owned());
        }
    }
}

impl Diff {
    /// Whether the documents say the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// The gravest severity of all changes that are not accepted.
    #[must_use]
    pub fn severity(&self, accepted: &Accepted) -> Severity {
        let open = self.changes.iter().filter(|change| !accepted.holds(&change.fingerprint));
        open.map(|change| change.severity).min().unwrap_or(Severity::None)
    }
}
