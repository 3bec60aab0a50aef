//! Comparison of short texts, most of which differ early.

/// Whether both are the same.
#[inline]
pub(super) fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    // Both halves of a short text, which may overlap.
    if let (Some(one_first), Some(one_last), Some(first), Some(last)) = (
        one.first_chunk::<8>(),
        one.last_chunk::<8>(),
        other.first_chunk::<8>(),
        other.last_chunk::<8>(),
    ) {
        return one_first == first && one_last == last && (one.len() <= 16 || one == other);
    }
    if let (Some(one_first), Some(one_last), Some(first), Some(last)) = (
        one.first_chunk::<4>(),
        one.last_chunk::<4>(),
        other.first_chunk::<4>(),
        other.last_chunk::<4>(),
    ) {
        return one_first == first && one_last == last;
    }
    one.iter().eq(other)
}

/// Whether both are the same.
#[inline]
pub(super) fn same_text(one: &str, other: &str) -> bool {
    same(one.as_bytes(), other.as_bytes())
}

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
    use super::{behind, contains, same_text};

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
    fn texts_are_compared_as_a_whole() {
        for (one, other) in [("", ""), ("a", ""), ("ab", "ac"), ("ab", "ab"), ("b", "ab")] {
            assert_eq!(same_text(one, other), one == other);
            assert_eq!(
                behind(one, other),
                one.strip_prefix(other).filter(|_| !other.is_empty() || one.is_empty())
            );
        }
    }

    #[test]
    fn one_differing_byte_is_found() {
        for length in 0..40_usize {
            let text = "abcdefghij".repeat(4).chars().take(length).collect::<String>();
            assert!(same_text(&text, &text.clone()));
            for place in 0..length {
                let mut other = text.clone();
                other.replace_range(place..=place, "-");
                assert!(!same_text(&text, &other), "{text} {other}");
            }
        }
    }
}
