//! How alike two names are.

use crate::intake::words;
use std::collections::BTreeMap;

/// Least likeness of names of which one is the other renamed, in hundredths.
pub(super) const ALIKE: usize = 55;
/// Longest name that is compared, in characters.
const LONGEST: usize = 200;

/// In hundredths: by the words of the names, or by their pairs of letters.
pub(super) fn names(a: &str, b: &str) -> usize {
    if a.len() > LONGEST || b.len() > LONGEST {
        return 0;
    }
    let (a, b) = (words::words(a), words::words(b));
    let pairs = |words: &[String]| -> Vec<String> {
        let letters: Vec<char> = words.concat().chars().collect();
        letters.windows(2).map(|pair| pair.iter().collect()).collect()
    };
    let singular = |words: &[String]| -> Vec<String> {
        words.iter().map(|word| words::singular(word)).collect()
    };
    if a.concat() == b.concat() {
        return 100;
    }
    dice(&singular(&a), &singular(&b)).max(dice(&pairs(&a), &pairs(&b))).min(99)
}

/// In hundredths: what two lists share of what they have.
pub(super) fn dice(a: &[String], b: &[String]) -> usize {
    let all = a.len() + b.len();
    (2 * shared(a, b) * 100).checked_div(all).unwrap_or(0)
}

/// How many entries two lists share.
pub(super) fn shared(a: &[String], b: &[String]) -> usize {
    let mut left: BTreeMap<&str, usize> = BTreeMap::new();
    for word in a {
        *left.entry(word).or_default() += 1;
    }
    b.iter()
        .filter(|word| {
            left.get_mut(word.as_str()).is_some_and(|count| {
                let is_left = *count > 0;
                *count -= usize::from(is_left);
                is_left
            })
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_names_are_like_the_old_ones() {
        for (old, new) in [
            ("email", "email_id"),
            ("userId", "user_id"),
            ("colour", "color"),
            ("name", "display_name"),
            ("/chats/{}/mute", "/chats/{}/mutes"),
        ] {
            assert!(names(old, new) >= ALIKE, "{old} {new} {}", names(old, new));
        }
        for (old, new) in
            [("user_id", "chat_id"), ("text", "message"), ("limit", "offset"), ("", "a")]
        {
            assert!(names(old, new) < ALIKE, "{old} {new} {}", names(old, new));
        }
    }
}
