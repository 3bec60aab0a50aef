//! Places of keys and texts.

/// Where a text is.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A key, by its number, and its value.
#[derive(Clone, Copy)]
pub(super) struct TextEntry {
    pub(super) key: usize,
    pub(super) value: Span,
}

impl Span {
    /// The text in the whole.
    #[inline]
    pub(super) fn of(self, whole: &str) -> &str {
        whole.get(self.start..self.end).unwrap_or_default()
    }
}
