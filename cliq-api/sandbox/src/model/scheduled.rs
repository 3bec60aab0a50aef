//! Scheduled messages.

use super::message::Speaker;

/// A message to send later.
#[derive(Clone, Debug)]
pub(crate) struct Scheduled {
    pub(crate) id: String,
    pub(crate) chat: String,
    pub(crate) creator: String,
    pub(crate) speaker: Speaker,
    pub(crate) text: String,
    pub(crate) trigger: Trigger,
    pub(crate) zone: String,
    /// Epoch milliseconds.
    pub(crate) created: i64,
    /// Revision of the last change.
    pub(crate) changed: u64,
}

/// What sends a scheduled message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trigger {
    /// The clock, in epoch milliseconds.
    Time(i64),
    /// A status of the creator, such as `user_available`.
    Status(String),
}
