//! Splitting of text that is too long for one message.

mod borders;
mod code;
mod error;
mod position;
#[cfg(test)]
mod tests;

pub use error::SplitError;

use super::scan::{Token, TokenKind, tokens};
use borders::{Border, borders};
use code::OpenBlock;
use position::TextPosition;
use std::borrow::Cow;
use std::ops::Range;

/// Maximum length of the text of a message, in characters.
pub const MAX_TEXT: usize = 5000;

/// Splits `text` into parts of at most `limit` characters, to be posted in order; `None` is
/// [`MAX_TEXT`].
///
/// Characters are Unicode scalar values, as counted by `maxLength` of a schema. Text within the
/// limit is one part; empty text is none.
///
/// Each part ends at the best border within the limit: a paragraph, else a line, a sentence, a
/// word, a Unicode word boundary, or a grapheme. It never ends inside
///
/// - a mention, a link, an instant button or inline code, or between a mark and its joiner from
///   [`escape`](super::escape);
/// - a code block, unless it exceeds the limit. Then it is split after a line, closed, and reopened
///   in the next part;
/// - a word whose rest would begin with `!` or `#`, which are markup at the start of a part.
///
/// White space at a border is dropped: all of it before the border, and blank lines or a single
/// space after it. Parts are borrowed unless a code block was closed or reopened. A style or
/// quotation that spans a border is not continued.
///
/// Takes linear time.
///
/// # Errors
///
/// Returns an error if something that cannot be split exceeds the limit.
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

struct Splitter<'a> {
    text: &'a str,
    limit: usize,
    borders: Vec<Border>,
    blocks: Vec<Range<usize>>,
    /// The first border after the start of the part.
    next_border: usize,
    /// The first code block that ends after the start of the part.
    next_block: usize,
}

impl<'a> Splitter<'a> {
    fn run(mut self) -> Result<Vec<Cow<'a, str>>, SplitError> {
        let mut parts = Vec::new();
        let mut start = TextPosition::default();
        // A code block that the previous part has split.
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
    fn best(&mut self, start: TextPosition, room: usize) -> Option<Border> {
        let before = |border: &Border| border.next.byte <= start.byte;
        let later = self.borders.get(self.next_border..)?;
        self.next_border += later.iter().take_while(|border| before(border)).count();
        let within = self.borders.get(self.next_border..)?.iter();
        let within = within.take_while(|border| border.end.chars <= start.chars + room);
        within.max_by_key(|border| border.rank).copied()
    }

    /// The end of the white space at `position`.
    fn after_space(&self, position: TextPosition) -> TextPosition {
        let mut later = self.borders.iter().skip(self.next_border);
        let border = later.find(|border| border.end.byte >= position.byte);
        border
            .filter(|border| border.end.byte == position.byte)
            .map_or(position, |border| border.next)
    }

    fn block_at(&mut self, start: usize) -> Option<OpenBlock<'a>> {
        let later = self.blocks.get(self.next_block..)?;
        self.next_block += later.iter().take_while(|block| block.end <= start).count();
        let range = self.blocks.get(self.next_block)?;
        (range.start == start).then(|| OpenBlock::new(self.text, range.clone()))
    }

    /// The error for the text from `start` to the next border.
    fn too_long(&self, start: TextPosition) -> SplitError {
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
