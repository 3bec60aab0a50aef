//! Short strings without an allocation.

/// Maximum length of an inline string, with which a [`Wire`](super::Wire) is as large as a
/// `String`.
const LONGEST: usize = 22;

/// A string of at most [`LONGEST`] bytes: most identifiers and times, and every integer.
#[derive(Clone, Copy)]
pub struct Short {
    length: u8,
    bytes: [u8; LONGEST],
}

impl Short {
    /// The text; `None` if it is too long.
    pub(super) fn new(text: &str) -> Option<Self> {
        let mut bytes = [0; LONGEST];
        bytes.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        let length = u8::try_from(text.len()).ok()?;
        Some(Self { length, bytes })
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        let text = self.bytes.get(..usize::from(self.length)).unwrap_or_default();
        // The bytes are those of a text.
        std::str::from_utf8(text).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Short};

    #[test]
    fn a_text_comes_back_if_it_is_short() {
        for text in ["", "7", "é", "-9223372036854775808", "CT_1234567890123456789"] {
            assert_eq!(Short::new(text).unwrap().as_str(), text);
        }
        assert!(Short::new(&"é".repeat(LONGEST / 2)).is_some());
        assert!(Short::new(&"1".repeat(LONGEST + 1)).is_none());
    }
}
