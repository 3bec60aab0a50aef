//! Places of texts in a longer text.

/// Where a text is.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// A key and its value.
#[derive(Clone, Copy)]
pub(super) struct Entry {
    pub(super) key: Span,
    pub(super) value: Span,
}

impl Span {
    /// The text in the whole.
    #[inline]
    pub(super) fn of(self, whole: &str) -> &str {
        whole.get(self.start..self.end).unwrap_or_default()
    }
}
