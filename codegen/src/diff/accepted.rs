//! Changes that somebody looked at and takes: fingerprints in a text.

use super::change::Change;
use std::collections::BTreeSet;

/// Digits of a fingerprint.
const LENGTH: usize = 12;

/// The fingerprints of accepted changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Accepted(BTreeSet<String>);

impl Accepted {
    /// Reads a text of any form: every fingerprint between back quotes accepts its change.
    ///
    /// ```
    /// use cliq_codegen::diff::Accepted;
    ///
    /// let accepted = Accepted::parse("- `0123456789ab`: nobody sends this key.\n`level` stays.");
    /// assert!(accepted.holds("0123456789ab"));
    /// assert!(!accepted.holds("level"));
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let quoted = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
        Self(quoted.filter(|word| is_fingerprint(word)).map(str::to_owned).collect())
    }

    /// Whether a change is accepted.
    #[must_use]
    pub fn holds(&self, fingerprint: &str) -> bool {
        self.0.contains(fingerprint)
    }

    /// The fingerprints that none of `changes` has any more; sorted.
    #[must_use]
    pub fn stale(&self, changes: &[Change]) -> Vec<&str> {
        let known: BTreeSet<&str> =
            changes.iter().map(|change| change.fingerprint.as_str()).collect();
        self.0.iter().map(String::as_str).filter(|one| !known.contains(one)).collect()
    }
}

fn is_fingerprint(word: &str) -> bool {
    word.len() == LENGTH && word.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fingerprints_in_back_quotes_count() {
        let text = "0123456789ab stands free, `0123456789AB` is no fingerprint, nor is `0123`.\n\
                    Two in a line: `aaaaaaaaaaaa` and `bbbbbbbbbbbb`.";
        let accepted = Accepted::parse(text);
        assert_eq!(accepted.stale(&[]), ["aaaaaaaaaaaa", "bbbbbbbbbbbb"]);
    }
}
