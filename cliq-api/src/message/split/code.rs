//! Cuts through a code block: closed after a line, opened anew before the next.

use super::super::scan::FENCE;
use super::{Place, SplitError};
use std::ops::Range;

/// Closes a code block after a line.
const CLOSING: &str = "\n```";

/// A code block that one part cannot hold.
pub(super) struct OpenBlock<'a> {
    pub(super) range: Range<usize>,
    /// What opens it: the fence, with the name of the language if the block has one.
    pub(super) opening: &'a str,
    /// Where its first line of code begins.
    code: usize,
}

/// One part of a code block.
pub(super) struct Cut<'a> {
    /// From the place where the part begins to its last line; closing fence not included.
    pub(super) body: &'a str,
    pub(super) closing: &'static str,
    /// Where the next part begins: inside the block, or after it if only white space is left.
    pub(super) next: Place,
}

impl<'a> OpenBlock<'a> {
    pub(super) fn new(text: &'a str, range: Range<usize>) -> Self {
        let block = text.get(range.clone()).unwrap_or_default();
        let inside = block.strip_prefix(FENCE).unwrap_or_default();
        let named = |c: char| c.is_alphanumeric() || matches!(c, '+' | '-' | '#' | '_' | '.');
        match inside.find('\n') {
            Some(end)
                if inside.get(..end).is_some_and(|name| name.trim_end().chars().all(named)) =>
            {
                let length = FENCE.len() + end + 1;
                let opening = block.get(..length).unwrap_or_default();
                Self { code: range.start + length, range, opening }
            }
            _ => Self { code: range.start + FENCE.len(), range, opening: "```\n" },
        }
    }

    /// What goes before the part that begins at `start`.
    pub(super) fn prefix(&self, start: Place) -> &'a str {
        if start.byte == self.range.start { "" } else { self.opening }
    }

    /// The longest part of at most `limit` characters, fences included, that begins at `start`.
    pub(super) fn cut(
        &self,
        text: &'a str,
        start: Place,
        limit: usize,
    ) -> Result<Cut<'a>, SplitError> {
        let fences = self.prefix(start).chars().count() + CLOSING.len();
        let room = limit.saturating_sub(fences);
        let code_end = self.range.end - FENCE.len();
        let rest = text.get(start.byte..code_end).unwrap_or_default();
        let breaks = || {
            let chars = rest.char_indices().zip(0_usize..);
            let breaks = chars.filter(|((_, c), _)| *c == '\n');
            breaks.filter_map(|((at, _), chars)| {
                // The line break after the opening fence ends no line of code.
                (start.byte + at >= self.code).then_some((at, chars))
            })
        };
        let Some((at, chars)) = breaks().take_while(|&(_, chars)| chars <= room).last() else {
            let line = breaks().next().map_or(rest.len(), |(at, _)| at);
            let from = start.byte.max(self.code);
            let length = rest.get(..line).map_or(0, |line| line.chars().count()) + fences;
            return Err(SplitError { range: from..start.byte + line, length, limit });
        };
        let (body, left) = (rest.get(..at).unwrap_or_default(), rest.get(at + 1..));
        let mut next = Place { byte: start.byte + at + 1, chars: start.chars + chars + 1 };
        if left.is_none_or(|left| left.trim().is_empty()) {
            let skipped = text.get(next.byte..self.range.end).unwrap_or_default();
            next = Place { byte: self.range.end, chars: next.chars + skipped.chars().count() };
        }
        Ok(Cut { body, closing: CLOSING, next })
    }
}
