//! Files, kept in memory.

use bytes::Bytes;

/// A file that was shared.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) content_type: String,
    pub(crate) bytes: Bytes,
}
