//! Splitting of code blocks: closed after a line, reopened before the next.

use super::super::scan::FENCE;
use super::error::SplitError;
use super::position::TextPosition;
use std::ops::Range;

/// Closes a code block after a line.
const CLOSING: &str = "\n```";

/// A code block that exceeds a part.
pub(super) struct OpenBlock<'a> {
    pub(super) range: Range<usize>,
    /// The opening fence, with the language if there is one.
    pub(super) opening: &'a str,
    /// Start of the first line of code.
    code: usize,
}

/// One part of a code block.
pub(super) struct Cut<'a> {
    /// Text of the part, without the closing fence.
    pub(super) body: &'a str,
    pub(super) closing: &'static str,
    /// Start of the next part: inside the block, or after it if only white space is left.
    pub(super) next: TextPosition,
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

    /// The prefix of the part that begins at `start`.
    pub(super) fn prefix(&self, start: TextPosition) -> &'a str {
        if start.byte == self.range.start { "" } else { self.opening }
    }

    /// The longest part of at most `limit` characters, including fences, that begins at `start`.
    pub(super) fn cut(
        &self,
        text: &'a str,
        start: TextPosition,
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
                // The line break after the opening fence is not part of the code.
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
        let mut next = TextPosition { byte: start.byte + at + 1, chars: start.chars + chars + 1 };
        if left.is_none_or(|left| left.trim().is_empty()) {
            let skipped = text.get(next.byte..self.range.end).unwrap_or_default();
            next =
                TextPosition { byte: self.range.end, chars: next.chars + skipped.chars().count() };
        }
        Ok(Cut { body, closing: CLOSING, next })
    }
}
