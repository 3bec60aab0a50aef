//! Pairs what is gone with what is new.

use std::cmp::Reverse;

/// Most pairs that are looked at; beyond it nothing is taken for renamed.
const MOST: usize = 2_500;

/// Why one thing is thought to be another one, and how surely.
pub(super) struct Guess {
    /// The higher, the surer.
    pub(super) score: usize,
    /// In words.
    pub(super) why: String,
}

/// A thing under its old and its new name.
pub(super) struct NamePair<T> {
    pub(super) old: T,
    pub(super) new: T,
    pub(super) why: String,
}

/// The likeliest pairs, each thing once; of equally likely ones the first.
pub(super) fn likeliest<T: Copy + Ord>(
    gone: &[T],
    come: &[T],
    guess: impl Fn(T, T) -> Option<Guess>,
) -> Vec<NamePair<T>> {
    if gone.len().saturating_mul(come.len()) > MOST {
        return Vec::new();
    }
    let all = gone.iter().flat_map(|old| come.iter().map(move |new| (*old, *new)));
    let mut guesses: Vec<_> = all
        .filter_map(|(old, new)| {
            let Guess { score, why } = guess(old, new)?;
            Some((Reverse(score), old, new, why))
        })
        .collect();
    guesses.sort();
    let mut pairs: Vec<NamePair<T>> = Vec::new();
    for (_, old, new, why) in guesses {
        if !pairs.iter().any(|pair| pair.old == old || pair.new == new) {
            pairs.push(NamePair { old, new, why });
        }
    }
    pairs
}
