//! How much is read of a document.

/// Most values of one document; the largest that was seen has about a tenth.
const MOST: usize = 200_000;
/// Deepest value that is read; the deepest that was seen has about 20 levels.
pub(super) const DEEPEST: usize = 40;

/// Counts the values that are read.
#[derive(Debug)]
pub(super) struct Effort {
    left: usize,
    is_exceeded: bool,
}

impl Default for Effort {
    fn default() -> Self {
        Self { left: MOST, is_exceeded: false }
    }
}

impl Effort {
    /// Whether one more value is read.
    pub(super) fn spend(&mut self) -> bool {
        match self.left.checked_sub(1) {
            Some(left) => self.left = left,
            None => self.is_exceeded = true,
        }
        !self.is_exceeded
    }

    pub(super) fn is_exceeded(&self) -> bool {
        self.is_exceeded
    }
}
