//! Statuses of users.

/// A presence with a text.
#[derive(Clone, Debug)]
pub(crate) struct Status {
    pub(crate) id: u64,
    pub(crate) owner: String,
    pub(crate) code: String,
    pub(crate) message: String,
}

/// A status that is not stored and expires.
#[derive(Clone, Debug)]
pub(crate) struct TransientStatus {
    pub(crate) status: Status,
    /// Epoch milliseconds.
    pub(crate) expiry: i64,
}
