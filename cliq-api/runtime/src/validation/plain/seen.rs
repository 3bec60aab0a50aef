//! Sets of small numbers.

use super::unclear::Unclear;

/// How many numbers a set has room for.
pub(super) const SET: usize = 64;

/// The bit of a number.
#[inline]
pub(super) const fn bit(number: usize) -> Result<u64, Unclear> {
    if number < SET { Ok(1 << number) } else { Err(Unclear) }
}
