//! Where a comparison is at.

use crate::diff::change::Direction;

/// The place of a thing, in words and in both documents.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) place: String,
    /// File and JSON pointer of the old side.
    pub(super) old: String,
    /// File and JSON pointer of the new side.
    pub(super) new: String,
}

/// Where a comparison is at, and what is known of it.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub(super) spot: Spot,
    pub(super) direction: Direction,
    /// Ids of the operations that are concerned.
    pub(super) operations: Vec<String>,
    /// What users call it.
    pub(super) subject: String,
    /// Part of the subject, on the wire.
    pub(super) part: String,
    /// Public items.
    pub(super) items: Vec<String>,
}

impl Context {
    /// A place below this one: what is added to its words, and to its pointers.
    pub(super) fn below(&self, place: &str, pointer: &str) -> Self {
        let mut below = self.clone();
        below.spot.place.push_str(place);
        below.spot.old.push_str(pointer);
        below.spot.new.push_str(pointer);
        below
    }

    /// A keyword of the thing itself.
    pub(super) fn keyword(&self, key: &str) -> Self {
        self.below(&format!("#{key}"), &format!("/{}", crate::document::pointer::escape(key)))
    }

    pub(super) fn going(mut self, direction: Direction) -> Self {
        self.direction = direction;
        self
    }

    pub(super) fn part(mut self, wire: &str) -> Self {
        wire.clone_into(&mut self.part);
        self
    }

    pub(super) fn touching(mut self, items: Vec<String>) -> Self {
        self.items = items;
        self
    }
}
