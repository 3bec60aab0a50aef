//! The error of splitting.

use std::fmt;
use std::ops::Range;

/// The error for text that exceeds the limit and cannot be split.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SplitError {
    /// Byte range in the text.
    pub range: Range<usize>,
    /// Its length in characters, with the fences for a line of code.
    pub length: usize,
    /// The maximum length of a part, in characters.
    pub limit: usize,
}

impl fmt::Display for SplitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { range, length, limit } = self;
        write!(
            f,
            "cannot split the text: bytes {}..{} need {length} characters in one part, and the \
             limit is {limit}; shorten them or raise the limit",
            range.start, range.end
        )
    }
}

impl std::error::Error for SplitError {}
