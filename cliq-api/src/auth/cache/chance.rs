//! Chance, to keep machines out of step with each other. Nothing secret is made with it.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A sequence of numbers that looks random and follows from its start.
#[derive(Debug)]
pub(super) struct Chance(AtomicU64);

impl Chance {
    pub(super) fn new(start: u64) -> Self {
        Self(AtomicU64::new(start))
    }

    /// Of the system's randomness, by way of the keys of the standard library's hash maps.
    pub(super) fn of_system() -> Self {
        Self::new(RandomState::new().hash_one(0))
    }

    /// The next number of the sequence (`SplitMix64`).
    pub(super) fn number(&self) -> u64 {
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        let state = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// More than nothing of `most`, and no more than all of it.
    pub(super) fn part_of(&self, most: Duration) -> Duration {
        const PARTS: u32 = 1024;
        let parts = u32::try_from(self.number() % u64::from(PARTS)).unwrap_or_default() + 1;
        (most / PARTS).saturating_mul(parts)
    }

    /// A name that nobody else has.
    pub(super) fn name(&self) -> String {
        format!("{:016x}{:016x}", self.number(), self.number())
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;
    use std::collections::BTreeSet;
    use std::time::Duration;

    #[test]
    fn parts_are_spread_and_follow_from_the_start() {
        let most = Duration::from_secs(60);
        let parts = |start| {
            let chance = Chance::new(start);
            (0..1000).map(|_| chance.part_of(most)).collect::<Vec<_>>()
        };
        let drawn = parts(7);
        assert_eq!(drawn, parts(7));
        assert_ne!(drawn, parts(8));
        assert!(drawn.iter().all(|part| *part > Duration::ZERO && *part <= most));
        let below = drawn.iter().filter(|part| **part <= most / 2).count();
        assert!((400..600).contains(&below), "{below} of 1000 are in the lower half");
    }

    #[test]
    fn names_differ() {
        let names: BTreeSet<_> = (0..100).map(|_| Chance::of_system().name()).collect();
        assert_eq!(names.len(), 100);
    }
}
