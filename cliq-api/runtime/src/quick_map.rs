//! Maps with a hash that is quick to compute, for keys that are part of the program. It does not protect
//! from keys that are chosen to collide.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map by keys of generated code.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<QuickHasher>>;

/// Multiplies and rotates, eight bytes at a time.
#[derive(Debug, Default)]
pub(crate) struct QuickHasher(u64);

/// Odd, with about as many ones as zeros.
const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

impl QuickHasher {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(FACTOR);
    }
}

impl Hasher for QuickHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        let mut last = [0; 8];
        for (slot, byte) in last.iter_mut().zip(rest) {
            *slot = *byte;
        }
        self.add(u64::from_le_bytes(last));
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(byte.into());
    }

    fn write_u64(&mut self, word: u64) {
        self.add(word);
    }

    /// The upper bits are the best.
    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

#[cfg(test)]
mod tests {
    use super::QuickMap;
    use std::hash::BuildHasher as _;

    #[test]
    fn similar_keys_have_different_hashes() {
        let map: QuickMap<String, u32> = QuickMap::default();
        let hash = |key: String| map.hasher().hash_one(key);
        let mut buckets = [0; 64];
        for number in 0..6400 {
            let bucket = hash(format!("module_operation_{number}")) % 64;
            buckets[usize::try_from(bucket).unwrap()] += 1;
        }
        assert!(buckets.iter().all(|count| (50..150).contains(count)), "{buckets:?}");
    }
}
