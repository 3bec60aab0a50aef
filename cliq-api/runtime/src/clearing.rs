//! When a map that only grows is cleared of idle entries.

/// A map with fewer entries is never cleared.
const FEW: usize = 64;

/// Makes clearing due whenever the number of entries has doubled, so that its cost per entry is
/// constant and a map holds at most twice what is in use.
#[derive(Debug, Default)]
pub(crate) struct Clearing {
    /// Number of entries after the last time.
    left: usize,
}

impl Clearing {
    /// Whether a map with so many entries is to be cleared.
    pub(crate) fn is_due(&self, entries: usize) -> bool {
        entries >= FEW.max(self.left.saturating_mul(2))
    }

    /// Notes how many entries clearing left.
    pub(crate) fn done(&mut self, left: usize) {
        self.left = left;
    }
}
