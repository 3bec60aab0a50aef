//! The last state of each key that this process saw, in case the folder is deleted.
//!
//! Each partition has a mark: random text, written into its lock file when that is created. A different
//! mark means that the partition was deleted, with its files, and created again. A missing file alone
//! means nothing, as expired entries are removed.

use super::format::{self, Name};
use super::{Count, Record, State, since_1970};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// The mark of a partition.
pub(super) type Mark = Vec<u8>;

#[derive(Debug, Default)]
pub(super) struct Memory {
    parts: Mutex<HashMap<u8, HashMap<String, Seen>>>,
}

struct Seen {
    mark: Mark,
    content: Vec<u8>,
}

/// Without the content, which may be a token.
impl std::fmt::Debug for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.content.len())
    }
}

impl Memory {
    /// Returns the last state before the partition was deleted, if it was.
    pub(super) fn lost<S: State>(&self, name: &Name, mark: &Mark) -> Option<S> {
        let parts = self.parts();
        let seen = parts.get(&name.part())?.get(&name.file())?;
        if seen.mark == *mark {
            return None;
        }
        format::decode_of(name, &seen.content).ok()
    }

    /// Remembers the content of a file; `None` if there is none.
    pub(super) fn keep(&self, name: &Name, mark: Mark, content: Option<Vec<u8>>) {
        let mut parts = self.parts();
        let part = parts.entry(name.part()).or_default();
        match content {
            Some(content) => part.insert(name.file(), Seen { mark, content }),
            None => part.remove(&name.file()),
        };
    }

    /// Removes expired entries.
    pub(super) fn clear(&self, part: u8, now: SystemTime) {
        if let Some(part) = self.parts().get_mut(&part) {
            part.retain(|_, seen| {
                !is_expired::<Count>(&seen.content, now)
                    && !is_expired::<Record>(&seen.content, now)
            });
        }
    }

    fn parts(&self) -> MutexGuard<'_, HashMap<u8, HashMap<String, Seen>>> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns whether the content is an expired state of this type. Content that cannot be read is not.
pub(super) fn is_expired<S: State>(content: &[u8], now: SystemTime) -> bool {
    format::decode::<S>(content).is_ok_and(|(_, mut state)| {
        state.settle(since_1970(now));
        state.is_empty()
    })
}
