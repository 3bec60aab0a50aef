//! What was deleted, for lists of changes.

/// A deletion.
#[derive(Clone, Debug)]
pub(crate) struct Deletion {
    pub(super) revision: u64,
    pub(super) kind: &'static str,
    pub(super) id: String,
}
