//! Escaping of plain text.

use super::super::scan::{JOINER, is_line_mark, starts_line};
use super::Node;
use super::writer::Writer;
use std::borrow::Cow;

/// Marks that the joiner after them escapes.
const MARKS: [char; 6] = ['*', '_', '~', '`', '{', '['];
/// `]` is escaped before `(`.
const LABEL_END: char = ']';

/// Escapes `text`, so that it contains no markup, mention, link or button.
///
/// No escape character is documented. A word joiner (U+2060, which is invisible and prevents a line
/// break) is inserted where it disables a mark:
///
/// | text | escaped, with `⁀` for the joiner |
/// |---|---|
/// | `*` `_` `~` `` ` `` | `*⁀` `_⁀` `~⁀` `` `⁀ `` |
/// | `{@` `{#` | `{⁀@` `{⁀#` |
/// | `](` | `]⁀(` |
/// | `!` `#` at the start of a line | `⁀!` `⁀#` |
/// | a joiner | two joiners |
///
/// [`unescape`] restores every text. An `http` or `https` URL keeps its `*`, `_` and `~`, because a
/// joiner would change it. `#` is escaped as a precaution: headings are not documented.
///
/// Each escape counts as one character. Text without marks is borrowed. Escaped mentions, links and
/// buttons are plain text for every reader. A style mark next to a joiner is plain for readers that
/// require a letter or a word boundary next to it; another reader could style the text, but not
/// change it.
///
/// ```
/// use cliq_api::message::{escape, unescape};
/// assert_eq!(escape("{@all} 2 * 3"), "{\u{2060}@all} 2 *\u{2060} 3");
/// assert_eq!(unescape(&escape("{@all} 2 * 3")), "{@all} 2 * 3");
/// assert_eq!(escape("Done!"), "Done!");
/// ```
#[must_use]
pub fn escape(text: &str) -> Cow<'_, str> {
    let marked = |c: char| MARKS.contains(&c) || c == LABEL_END || is_line_mark(c) || c == JOINER;
    if !text.contains(marked) {
        return Cow::Borrowed(text);
    }
    let escaped = Writer::write(&[Node::Text(text.to_owned())]);
    if escaped.len() == text.len() { Cow::Borrowed(text) } else { Cow::Owned(escaped) }
}

/// Removes the escapes of [`escape`].
///
/// Text that was never escaped is unchanged, unless it contains a joiner after `*`, `_`, `~`, `` `
/// ``, `{`, `[` or `]`, before a `!` or `#` at the start of a line, or next to another joiner.
///
/// ```
/// use cliq_api::message::unescape;
/// assert_eq!(unescape("*bold*"), "*bold*");
/// ```
#[must_use]
pub fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains(JOINER) {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut line_start = true;
    let mut previous = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == JOINER {
            let mut run = 1_usize;
            while chars.next_if_eq(&JOINER).is_some() {
                run += 1;
            }
            let after_mark = previous.is_some_and(|c| MARKS.contains(&c) || c == LABEL_END);
            let before_mark = line_start && chars.peek().copied().is_some_and(is_line_mark);
            let kept = if after_mark || before_mark { run / 2 } else { run.div_ceil(2) };
            plain.extend(std::iter::repeat_n(JOINER, kept));
            line_start &= kept == 0;
        } else {
            plain.push(c);
            line_start = starts_line(line_start, c);
        }
        previous = Some(c);
    }
    if plain.len() == text.len() { Cow::Borrowed(text) } else { Cow::Owned(plain) }
}
