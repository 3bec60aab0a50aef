//! What differs between two folders of clean documents, and what that means for users of the crate.
//!
//! Both sides are compared by what they say: the order of files, keys, parameters, `required` and
//! values does not count, and a reference counts as what it stands for. A schema that several
//! operations share is compared once. Each [`Change`] has a [`Severity`] with its reason, the public
//! items it touches, and a fingerprint by which [`Accepted`] knows it again.
//!
//! [`Diff`] also has what the generator makes of both sides: public items that are gone, new, or
//! have another signature, and those among them that no change accounts for.

mod accepted;
mod change;
mod compare;
mod difference;
mod kind;
mod reach;
mod rename;
pub mod report;
mod side;
mod surface;
mod verdict;

pub use accepted::Accepted;
pub use change::{Change, Direction, Severity};
pub use difference::{Diff, Surface};
pub use kind::Kind;
pub use side::Side;

use crate::load::Source;
use crate::problem::Problems;
use std::collections::BTreeSet;

/// Compares two folders of documents.
///
/// ```
/// use cliq_codegen::{Source, diff};
///
/// let text = "openapi: 3.0.3\ninfo: {title: Chats, version: '2'}\npaths: {}\n";
/// let old = [Source::new("v2/common.yaml", text)];
/// let new = [Source::new("v2/common.yaml", text.replace("Chats", "All chats"))];
/// assert!(diff::diff(&old, &old).unwrap().is_empty());
/// let changes = diff::diff(&old, &new).unwrap().changes;
/// assert_eq!(changes[0].place, "common#info");
/// assert_eq!(changes[0].severity, diff::Severity::None);
/// ```
pub fn diff(old: &[Source], new: &[Source]) -> Result<Diff, Problems> {
    between(&Side::read(old)?, &Side::read(new)?)
}

/// Compares two sides.
pub fn between(old: &Side, new: &Side) -> Result<Diff, Problems> {
    let names = |side: &Side| -> BTreeSet<String> {
        side.versions().iter().map(|version| version.name.clone()).collect()
    };
    let mut diff = Diff::default();
    for version in names(old).union(&names(new)) {
        let (before, after) = (old.index(version), new.index(version));
        let mut changes = match (&before, &after) {
            (Some(before), Some(after)) => compare::version(version, before, after),
            (before, after) => compare::whole(version, before.as_ref(), after.as_ref()),
        };
        // The order of keys, which does not count elsewhere, is the order of arguments.
        if !changes.is_empty() || surface::written(old, version) != surface::written(new, version) {
            let texts = !changes.is_empty() && changes.iter().all(|change| change.kind.is_text());
            let (was, is) = surface::both(version, old, new, texts)?;
            let known = |item: &String| was.contains_key(item) || is.contains_key(item);
            for change in &mut changes {
                change.items.retain(known);
            }
            if let (Some(before), Some(after)) = (&before, &after) {
                let causes = compare::causes(&changes, before, after);
                diff.surface.add(&was, &is, &causes);
            }
        }
        diff.changes.append(&mut changes);
    }
    diff.changes.sort_by(|a, b| {
        let key = |change: &Change| {
            (change.severity, change.version.clone(), change.place.clone(), change.kind)
        };
        key(a).cmp(&key(b)).then_with(|| a.fingerprint.cmp(&b.fingerprint))
    });
    Ok(diff)
}
