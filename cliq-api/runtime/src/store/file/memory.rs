//! What this process last saw of each key, for when somebody deletes the folder.
//!
//! Each part of the folder has a mark: chance, written into its lock when that is made. Another mark
//! means that the part was deleted and made again, and its files with it. A missing file alone says
//! nothing: what says nothing any more is removed.

use super::format::{self, Name};
use super::{Count, Record, State, since_1970};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// The mark of a part.
pub(super) type Mark = Vec<u8>;

#[derive(Debug, Default)]
pub(super) struct Memory {
    parts: Mutex<HashMap<u8, HashMap<String, Seen>>>,
}

struct Seen {
    mark: Mark,
    content: Vec<u8>,
}

/// The content may be a token.
impl std::fmt::Debug for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} bytes", self.content.len())
    }
}

impl Memory {
    /// What was there before the part was deleted, if it was.
    pub(super) fn lost<S: State>(&self, name: &Name, mark: &Mark) -> Option<S> {
        let parts = self.parts();
        let seen = parts.get(&name.part())?.get(&name.file())?;
        if seen.mark == *mark {
            return None;
        }
        format::decode_of(name, &seen.content).ok()
    }

    /// Keeps the content of a file; `None` if there is none.
    pub(super) fn keep(&self, name: &Name, mark: Mark, content: Option<Vec<u8>>) {
        let mut parts = self.parts();
        let part = parts.entry(name.part()).or_default();
        match content {
            Some(content) => part.insert(name.file(), Seen { mark, content }),
            None => part.remove(&name.file()),
        };
    }

    /// Drops what says nothing any more.
    pub(super) fn clear(&self, part: u8, now: SystemTime) {
        if let Some(part) = self.parts().get_mut(&part) {
            part.retain(|_, seen| {
                !says_nothing::<Count>(&seen.content, now)
                    && !says_nothing::<Record>(&seen.content, now)
            });
        }
    }

    fn parts(&self) -> MutexGuard<'_, HashMap<u8, HashMap<String, Seen>>> {
        self.parts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether it is such a state, and empty. What cannot be read is left alone.
pub(super) fn says_nothing<S: State>(content: &[u8], now: SystemTime) -> bool {
    format::decode::<S>(content).is_ok_and(|(_, mut state)| {
        state.settle(since_1970(now));
        state.is_empty()
    })
}
