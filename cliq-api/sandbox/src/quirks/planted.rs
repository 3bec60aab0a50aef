//! What was planted, for tools to compare with what they found.

use super::quirk::Quirk;
use std::collections::BTreeSet;

/// Maximum number of recorded deviations.
const MOST: usize = 65_536;

/// A deviation that the sandbox put into a response.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Planted {
    /// Id of the operation, such as `channels_get`.
    pub operation: &'static str,
    /// JSON path in the documented arrangement of the body, such as `data[0].unread_time`; `.` for the
    /// whole body. The path stays the same if the body is rearranged too.
    pub path: String,
    /// Kind of the deviation.
    pub quirk: Quirk,
}

/// The recorded deviations, without duplicates, up to a maximum number.
#[derive(Debug, Default)]
pub(crate) struct Plants {
    planted: BTreeSet<Planted>,
}

impl Plants {
    pub(crate) fn note(&mut self, operation: &'static str, path: String, quirk: Quirk) {
        if self.planted.len() < MOST {
            self.planted.insert(Planted { operation, path, quirk });
        }
    }

    pub(crate) fn all(&self) -> Vec<Planted> {
        self.planted.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.planted.clear();
    }
}
