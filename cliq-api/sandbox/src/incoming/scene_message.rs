//! Where a message is.

/// A message by its chat, time and number.
pub(crate) type MessageAt = (String, (i64, u64));
