//! The size of a value as JSON.

/// The most bytes that the JSON of a character takes in place of one byte of text.
const ESCAPED: usize = "\\u0000".len();
/// The quotes of a text, and the punctuation behind it.
const QUOTES: usize = "\"\",".len();

/// An upper bound of the bytes of the JSON that was visited.
pub(super) struct Size {
    bytes: usize,
    /// Whether the escapes of texts are counted. If not, every byte may need one.
    counts: bool,
    is_exceeded: bool,
}

impl Size {
    /// A bound that is quick to compute, but several times the size.
    pub(super) const fn bounded() -> Self {
        Self { bytes: 0, counts: false, is_exceeded: false }
    }

    /// A bound that is close to the size.
    pub(super) const fn counted() -> Self {
        Self { bytes: 0, counts: true, is_exceeded: false }
    }

    pub(super) const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Adds punctuation, or a literal.
    pub(super) const fn add(&mut self, bytes: usize) {
        self.bytes = self.bytes.saturating_add(bytes);
    }

    /// Adds a text.
    #[inline]
    pub(super) fn add_text(&mut self, text: &str) {
        let bytes = if self.counts { counted(text) } else { text.len() };
        self.add(bytes.saturating_add(QUOTES));
    }

    /// Whether what was visited since `start` has at most so many bytes.
    pub(super) fn is_within(&mut self, start: usize, most: i64) -> bool {
        let bytes = self.bytes.saturating_sub(start);
        let bytes = if self.counts { bytes } else { bytes.saturating_mul(ESCAPED) };
        let is_within = i64::try_from(bytes).is_ok_and(|bytes| bytes <= most);
        self.is_exceeded |= !is_within;
        is_within
    }

    /// Whether the bound was over a limit.
    pub(super) const fn is_exceeded(&self) -> bool {
        self.is_exceeded
    }
}

/// The most bytes of a text with escapes where JSON needs them.
#[inline(never)]
fn counted(text: &str) -> usize {
    let is_escaped = |byte: &u8| *byte < b' ' || matches!(byte, b'"' | b'\\');
    let escapes = text.bytes().filter(is_escaped).count();
    (text.len() - escapes).saturating_add(escapes.saturating_mul(ESCAPED))
}
