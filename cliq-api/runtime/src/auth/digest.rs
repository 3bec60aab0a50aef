//! Digests that identify secrets.

use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// Bytes of the SHA-256 digest that are kept: 128 bits.
const KEPT: usize = 16;

/// Returns 32 hexadecimal digits that identify the parts without revealing them. `purpose`
/// separates digests of different uses.
pub fn digest<'a>(purpose: &'a str, parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for part in std::iter::once(purpose).chain(parts) {
        // The length prefix keeps `ab`, `c` apart from `a`, `bc`.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut text = String::with_capacity(2 * KEPT);
    for byte in hash.finalize().iter().take(KEPT) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Returns whether two secrets are equal. The time it takes does not depend on where they differ.
pub(super) fn is_same_secret(one: &str, other: &str) -> bool {
    // Digests have one length, and a caller cannot choose them.
    let (one, other) = (Sha256::digest(one.as_bytes()), Sha256::digest(other.as_bytes()));
    let difference = one.iter().zip(other.iter()).fold(0, |found, (a, b)| found | (a ^ b));
    std::hint::black_box(difference) == 0
}

#[cfg(test)]
mod tests {
    use super::{digest, is_same_secret};

    #[test]
    fn secrets_are_compared_whole() {
        assert!(is_same_secret("", "") && is_same_secret("a state", "a state"));
        for other in ["", "a", "a statf", "b state", "a state ", "a state\0"] {
            assert!(!is_same_secret("a state", other), "{other:?}");
        }
    }

    #[test]
    fn digests_tell_parts_apart_and_never_change() {
        let known = digest("purpose", ["a", "bc"]);
        // Shared by versions of the crate: a change would cut them off from each other.
        assert_eq!(known, "c0c64669bd22ecff4f8ce744bd8b58a6");
        for other in [
            digest("purpose", ["ab", "c"]),
            digest("purpose", ["a", "bc", ""]),
            digest("other", ["a", "bc"]),
        ] {
            assert_ne!(other, known);
            assert!(other.len() == 32 && other.chars().all(|c| c.is_ascii_hexdigit()), "{other}");
        }
    }
}
