//! Pseudorandom numbers for backoff and names, not for secrets.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// A `SplitMix64` generator.
#[derive(Debug)]
pub(crate) struct Random(AtomicU64);

impl Random {
    /// Creates a generator with a fixed seed.
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// Creates a generator with a seed from the system.
    pub(crate) fn new() -> Self {
        Self::seeded(RandomState::new().hash_one(0_u8))
    }

    /// The next number.
    pub(crate) fn next(&self) -> u64 {
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        let state = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A random duration that is greater than zero and at most `most`.
    pub(crate) fn part_of(&self, most: Duration) -> Duration {
        const PARTS: u32 = 1024;
        let parts = u32::try_from(self.next() % u64::from(PARTS)).unwrap_or_default() + 1;
        (most / PARTS).saturating_mul(parts)
    }

    /// A unique name.
    pub(crate) fn name(&self) -> String {
        format!("{:016x}{:016x}", self.next(), self.next())
    }
}

#[cfg(test)]
mod tests {
    use super::Random;
    use std::collections::BTreeSet;
    use std::time::Duration;

    #[test]
    fn a_seed_determines_the_sequence() {
        let sequence = |seed| {
            let random = Random::seeded(seed);
            (0..3).map(|_| random.next()).collect::<Vec<_>>()
        };
        assert_eq!(sequence(0)[0], 0xe220_a839_7b1d_cdaf, "the first number of SplitMix64");
        assert_eq!(sequence(7), sequence(7));
        assert_ne!(sequence(7), sequence(8));
        assert_ne!(Random::new().next(), Random::new().next());
    }

    #[test]
    fn parts_are_spread_and_follow_from_the_seed() {
        let most = Duration::from_secs(60);
        let parts = |seed| {
            let random = Random::seeded(seed);
            (0..1000).map(|_| random.part_of(most)).collect::<Vec<_>>()
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
        let names: BTreeSet<_> = (0..100).map(|_| Random::new().name()).collect();
        assert_eq!(names.len(), 100);
    }
}
