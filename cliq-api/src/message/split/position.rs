//! Positions in a text.

/// A position in the text.
#[derive(Clone, Copy, Default)]
pub(super) struct TextPosition {
    pub(super) byte: usize,
    /// Characters before it.
    pub(super) chars: usize,
}
