//! Cuts a text that is too long for one message.

mod borders;
mod code;
#[cfg(test)]
mod tests;

use super::scan::{Token, TokenKind, tokens};
use borders::{Border, borders};
use code::OpenBlock;
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;

/// The most characters the service takes as the text of a message.
pub const MAX_TEXT: usize = 5000;

/// Cuts `text` into parts of at most `limit` characters, to be posted in order; `None` is
/// [`MAX_TEXT`].
///
/// Characters are Unicode scalar values, which is what `maxLength` of a schema counts: an emoji
/// is one or several of them. A text within the limit is one part, an empty one is none.
///
/// Each part ends at the last place within the limit that is the best of its kind: after a
/// paragraph, else a line, a sentence, a word, the piece of a word that Unicode tells apart, and
/// at the very last any character as a reader sees it (a grapheme). Never inside
///
/// - a mention, a link, an instant button, code within a line, or between a mark and the joiner
///   that [`escape`](super::escape) put there;
/// - a code block, unless it is longer than the limit. Then it is cut after a line, closed, and
///   opened anew in the next part;
/// - a word where the rest would begin with `!` or `#`, which mean something at the start of a
///   part.
///
/// White space at a cut is dropped: all of it before the cut, and blank lines, or the space
/// between two words, after it. Nothing else changes, and parts are borrowed unless a code block
/// was opened anew or closed. A style or a quotation that reaches over a cut is not continued.
///
/// Takes time in proportion to the text.
///
/// # Errors
///
/// Something that must not be cut is longer than the limit.
///
/// ```
/// use cliq_api::message::split;
/// let parts = split("One. Two.\n\nThree {@participants}", 21).unwrap();
/// assert_eq!(parts, ["One. Two.", "Three {@participants}"]);
/// ```
pub fn split(text: &str, limit: impl Into<Option<usize>>) -> Result<Vec<Cow<'_, str>>, SplitError> {
    let limit = limit.into().unwrap_or(MAX_TEXT);
    let length = text.chars().count();
    if length <= limit {
        return Ok(if text.is_empty() { Vec::new() } else { vec![Cow::Borrowed(text)] });
    }
    let tokens: Vec<Token> = tokens(text).collect();
    let borders = borders(text, &tokens);
    let blocks = tokens.iter().filter(|token| token.kind == TokenKind::CodeBlock);
    let blocks = blocks.map(|token| token.range.clone()).collect();
    Splitter { text, limit, borders, blocks, next_border: 0, next_block: 0 }.run()
}

/// Something in a text is longer than one message may be, and must not be cut.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SplitError {
    /// Where it stands in the text, in bytes.
    pub range: Range<usize>,
    /// How long it is, with the fences if it is a line of code; in characters.
    pub length: usize,
    /// How long a part may be, in characters.
    pub limit: usize,
}

impl fmt::Display for SplitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { range, length, limit } = self;
        write!(
            f,
            "cannot split the text: what stands at bytes {}..{} takes {length} characters in one \
             piece, and the limit is {limit}; shorten it or raise the limit",
            range.start, range.end
        )
    }
}

impl std::error::Error for SplitError {}

struct Splitter<'a> {
    text: &'a str,
    limit: usize,
    borders: Vec<Border>,
    blocks: Vec<Range<usize>>,
    /// The first border that may lie after the start of the part.
    next_border: usize,
    /// The first code block that may end after the start of the part.
    next_block: usize,
}

/// Where a part begins.
#[derive(Clone, Copy, Default)]
struct Place {
    byte: usize,
    /// Characters before it.
    chars: usize,
}

impl<'a> Splitter<'a> {
    fn run(mut self) -> Result<Vec<Cow<'a, str>>, SplitError> {
        let mut parts = Vec::new();
        let mut start = Place::default();
        // A block that the part before cut through.
        let mut open: Option<OpenBlock<'a>> = None;
        while start.byte < self.text.len() {
            let prefix = open.as_ref().map_or("", |block| block.prefix(start));
            let room = self.limit.saturating_sub(prefix.chars().count());
            if let Some(border) = self.best(start, room) {
                let body = self.text.get(start.byte..border.end.byte).unwrap_or_default();
                if !body.is_empty() {
                    parts.push(joined(prefix, body, ""));
                }
                (start, open) = (border.next, None);
                continue;
            }
            let block = open.take().or_else(|| self.block_at(start.byte));
            let Some(block) = block else { return Err(self.too_long(start)) };
            let cut = block.cut(self.text, start, self.limit)?;
            parts.push(joined(prefix, cut.body, cut.closing));
            if cut.next.byte < block.range.end {
                (start, open) = (cut.next, Some(block));
            } else {
                start = self.after_space(cut.next);
            }
        }
        Ok(parts)
    }

    /// The last of the best borders within `room` characters from `start`.
    fn best(&mut self, start: Place, room: usize) -> Option<Border> {
        let before = |border: &Border| border.next.byte <= start.byte;
        let later = self.borders.get(self.next_border..)?;
        self.next_border += later.iter().take_while(|border| before(border)).count();
        let within = self.borders.get(self.next_border..)?.iter();
        let within = within.take_while(|border| border.end.chars <= start.chars + room);
        within.max_by_key(|border| border.rank).copied()
    }

    /// Where the white space at `place` ends.
    fn after_space(&self, place: Place) -> Place {
        let mut later = self.borders.iter().skip(self.next_border);
        let border = later.find(|border| border.end.byte >= place.byte);
        border.filter(|border| border.end.byte == place.byte).map_or(place, |border| border.next)
    }

    fn block_at(&mut self, start: usize) -> Option<OpenBlock<'a>> {
        let later = self.blocks.get(self.next_block..)?;
        self.next_block += later.iter().take_while(|block| block.end <= start).count();
        let range = self.blocks.get(self.next_block)?;
        (range.start == start).then(|| OpenBlock::new(self.text, range.clone()))
    }

    /// What begins at `start` and ends at the next border is too long.
    fn too_long(&self, start: Place) -> SplitError {
        let end = self.borders.get(self.next_border).map_or(self.text.len(), |next| next.end.byte);
        let range = start.byte..end;
        let length = self.text.get(range.clone()).map_or(0, |text| text.chars().count());
        SplitError { range, length, limit: self.limit }
    }
}

fn joined<'a>(opening: &str, body: &'a str, closing: &str) -> Cow<'a, str> {
    if opening.is_empty() && closing.is_empty() {
        Cow::Borrowed(body)
    } else {
        Cow::Owned([opening, body, closing].concat())
    }
}
