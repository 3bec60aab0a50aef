//! The cursors that a list followed, in bounded memory.

use super::Cursor;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;

/// Number of cursors of which each repetition is found at once.
const RECENT: usize = 1024;

/// Finds the first repetition of one of the last 1024 cursors, and any longer loop after at most three
/// times its length. It keeps hashes with a random key: two of a million cursors have the same one with a
/// probability of less than one in a billion.
#[derive(Debug, Default)]
pub(super) struct Followed {
    hashes: RandomState,
    /// A ring, once it is full.
    recent: Vec<u64>,
    /// Number of cursors so far.
    count: usize,
    /// The last cursor whose number is a power of two; any loop that is shorter returns to it.
    mark: Option<u64>,
}

impl Followed {
    /// Records a cursor. Returns `false` if it is known to be repeated.
    pub(super) fn is_new(&mut self, cursor: &Cursor) -> bool {
        let hash = self.hashes.hash_one(cursor);
        if self.mark == Some(hash) || self.recent.contains(&hash) {
            return false;
        }
        match self.recent.get_mut(self.count % RECENT) {
            Some(oldest) => *oldest = hash,
            None => self.recent.push(hash),
        }
        self.count += 1;
        if self.count.is_power_of_two() {
            self.mark = Some(hash);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Followed, RECENT};

    /// How many cursors are followed of a list that loops.
    fn followed(before: usize, length: usize) -> usize {
        let mut followed = Followed::default();
        let number = |step| if step < before { step } else { before + (step - before) % length };
        let cursor = |step: usize| Cursor::new(number(step).to_string());
        (0..1_000_000).take_while(|step| followed.is_new(&cursor(*step))).count()
    }

    #[test]
    fn a_short_loop_ends_at_its_first_repetition() {
        for (before, length) in
            [(0, 1), (0, 2), (5, 1), (7, 3), (5000, 1), (5000, RECENT), (0, RECENT)]
        {
            assert_eq!(followed(before, length), before + length, "{before} {length}");
        }
    }

    #[test]
    fn a_long_loop_ends() {
        for (before, length) in [(0, RECENT + 1), (0, 5000), (3000, 2000), (100, 20_000)] {
            let count = followed(before, length);
            assert!(count >= before + length, "{before} {length}: {count}");
            assert!(count <= 3 * (before + length), "{before} {length}: {count}");
        }
    }

    #[test]
    fn memory_is_bounded() {
        let mut followed = Followed::default();
        for number in 0..100_000 {
            assert!(followed.is_new(&Cursor::new(number.to_string())), "{number}");
        }
        assert!(followed.recent.capacity() <= RECENT);
    }
}
