//! One edition beside the next.

mod likeness;
mod node;
mod operations;
mod pairs;

use super::change::EditionChange;
use super::facts::Edition;

/// What changed from one edition of a document to the next; sorted.
#[must_use]
pub fn changes(old: &Edition, new: &Edition) -> Vec<EditionChange> {
    let mut found = operations::changes(old, new);
    found.sort();
    found
}
