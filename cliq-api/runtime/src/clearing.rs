//! When idle entries of a growing map are removed.

/// The minimum number of entries.
const FEW: usize = 64;

/// Makes clearing due whenever the number of entries has doubled: its amortized cost per entry is
/// constant, and a map has at most twice as many entries as are in use.
#[derive(Debug, Default)]
pub(crate) struct Clearing {
    /// Number of entries after the last clearing.
    left: usize,
}

impl Clearing {
    /// Returns whether a map with this many entries should be cleared.
    pub(crate) fn is_due(&self, entries: usize) -> bool {
        entries >= FEW.max(self.left.saturating_mul(2))
    }

    /// Records the number of entries after clearing.
    pub(crate) fn done(&mut self, left: usize) {
        self.left = left;
    }
}
