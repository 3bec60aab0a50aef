//! Search in short texts, most of which lack what is searched for.

/// What stands behind the beginning of a text.
#[inline]
pub(super) fn behind<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    if text.as_bytes().first() != beginning.as_bytes().first() {
        return None;
    }
    text.strip_prefix(beginning)
}

/// Whether the text contains another one. Most texts do not even contain its first byte.
pub(super) fn contains(text: &str, other: &str) -> bool {
    let first = other.as_bytes().first();
    first.is_none_or(|first| has(text.as_bytes(), *first)) && text.contains(other)
}

/// As long as a text is shorter, calling a search costs more than it saves.
const SHORT: usize = 32;

/// Whether the text has a byte.
pub(super) fn has(text: &[u8], byte: u8) -> bool {
    let is_in = |word: &[u8; 8]| word_has(u64::from_le_bytes(*word), byte);
    // The first and the last bytes of a short text may overlap.
    if let (Some(first), Some(last)) = (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        return if text.len() <= 16 {
            is_in(first) || is_in(last)
        } else if text.len() < SHORT {
            text.as_chunks::<8>().0.iter().any(is_in) || is_in(last)
        } else {
            memchr::memchr(byte, text).is_some()
        };
    }
    if let (Some(first), Some(last)) = (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
        return word_has(u64::from(first) << 32 | u64::from(last), byte);
    }
    text.contains(&byte)
}

/// Whether one of eight bytes is this one: the lowest of them that is zero after the exclusive or
/// borrows from its highest bit.
const fn word_has(word: u64, byte: u8) -> bool {
    const LOWEST: u64 = u64::from_le_bytes([1; 8]);
    const HIGHEST: u64 = LOWEST << 7;
    let differing = word ^ (LOWEST * byte as u64);
    differing.wrapping_sub(LOWEST) & !differing & HIGHEST != 0
}

#[cfg(test)]
mod tests {
    use super::{behind, contains};

    #[test]
    fn a_text_is_found_at_every_place() {
        for length in 0..70 {
            let plain = "a\u{e9}|z".chars().cycle().take(length).collect::<String>();
            assert!(!contains(&plain, "{@"), "{plain}");
            assert!(!contains(&format!("{plain}{{"), "{@"), "{plain}");
            for place in (0..=plain.len()).filter(|place| plain.is_char_boundary(*place)) {
                let (before, after) = plain.split_at(place);
                assert!(contains(&format!("{before}{{@{after}"), "{@"), "{place} in {plain}");
                assert!(!contains(&format!("{before}{{ @{after}"), "{@"), "{place} in {plain}");
            }
        }
        assert!(contains("", ""));
        assert!(contains("a", ""));
    }

    #[test]
    fn a_beginning_is_stripped() {
        for (one, other) in [("", ""), ("a", ""), ("ab", "ac"), ("ab", "ab"), ("b", "ab")] {
            assert_eq!(
                behind(one, other),
                one.strip_prefix(other).filter(|_| !other.is_empty() || one.is_empty())
            );
        }
    }
}
