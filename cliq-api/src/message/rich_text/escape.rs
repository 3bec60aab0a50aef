//! Plain text as it has to be sent so that it is read as plain text, and back.

use super::super::scan::{JOINER, is_line_break, is_line_mark};
use super::Node;
use super::writer::Writer;
use std::borrow::Cow;

/// Marks of which the joiner after them takes the meaning.
const MARKS: [char; 6] = ['*', '_', '~', '`', '{', '['];
/// `]` likewise, before `(`.
const LABEL_END: char = ']';

/// Whether `c` is one of the marks that are always escaped: those around styled text and code.
pub(super) fn is_style_mark(c: char) -> bool {
    matches!(c, '*' | '_' | '~' | '`')
}

/// Makes `text` be read as it stands: nothing in it is markup, a mention, a link or a button.
///
/// No source documents a character that escapes. So a word joiner (U+2060, shows nothing,
/// allows no line break) is put where it takes a mark its meaning:
///
/// | in the text | sent, with `⁀` for the joiner |
/// |---|---|
/// | `*` `_` `~` `` ` `` | `*⁀` `_⁀` `~⁀` `` `⁀ `` |
/// | `{@` `{#` | `{⁀@` `{⁀#` |
/// | `](` | `]⁀(` |
/// | `!` `#` first on a line | `⁀!` `⁀#` |
/// | a joiner | two joiners |
///
/// [`unescape`] gives every text back. An `http` or `https` address keeps its `*`, `_` and `~`,
/// since it would lead elsewhere with a joiner inside. `#` is escaped to be sure: no source says
/// that there are headings, and none says that there are none.
///
/// Each of these costs one character of the limit; text without them costs nothing and is
/// borrowed. Mentions, links and buttons are torn apart for any reader. That a mark of style
/// beside a joiner is no longer one holds for readers which want a letter beside it or a border
/// after it; another one would still style the text, though never alter it.
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

/// Takes out what [`escape`] put in.
///
/// Text that was never escaped stays as it is, unless it has what escaping writes: a joiner after
/// `*`, `_`, `~`, `` ` ``, `{`, `[` or `]`, before a `!` or `#` that is first on its line, or
/// beside another joiner.
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

/// Whether only white space stands between the last line break and the end of `…c`.
pub(super) fn starts_line(before: bool, c: char) -> bool {
    is_line_break(c) || before && c.is_whitespace()
}
