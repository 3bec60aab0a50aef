//! Starred messages.

/// A star that a user put on a message.
#[derive(Clone, Debug)]
pub(crate) struct Star {
    pub(crate) user: String,
    pub(crate) chat: String,
    pub(crate) message: (i64, u64),
    /// Category, such as `important`.
    pub(crate) kind: String,
    /// The category before, if it changed.
    pub(crate) old_kind: Option<String>,
    /// Epoch milliseconds.
    pub(crate) time: i64,
    /// Revision of the last change.
    pub(crate) changed: u64,
}
