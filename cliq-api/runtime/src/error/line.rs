//! External text, for one line of an error or a log.

use std::fmt::{self, Write};

/// Whether a terminal or a log viewer interprets the character instead of showing it: control
/// characters, line and paragraph separators, and marks that reorder text.
const fn is_unprintable(c: char) -> bool {
    matches!(c,
        '\0'..='\x1f' | '\x7f'..='\u{9f}'
        | '\u{61c}' | '\u{200e}' | '\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Writes printable characters, and a space for any other.
pub(crate) fn sanitized<W: Write>(inner: W) -> impl Write {
    Sanitized(inner)
}

struct Sanitized<W>(W);

impl<W: Write> Write for Sanitized<W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut pieces = text.split(is_unprintable);
        if let Some(first) = pieces.next() {
            self.0.write_str(first)?;
        }
        for piece in pieces {
            self.0.write_char(' ')?;
            self.0.write_str(piece)?;
        }
        Ok(())
    }
}

/// The text without unprintable characters and without a full stop at the end, truncated.
pub(crate) fn one_line(text: &str, longest: usize) -> String {
    let cut = text.char_indices().nth(longest).map(|(end, _)| end);
    let shown = cut.and_then(|end| text.get(..end)).unwrap_or(text);
    let mut line = shown.replace(is_unprintable, " ");
    if cut.is_some() {
        line.push('…');
    }
    line.trim_end_matches(['.', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{one_line, sanitized};
    use std::fmt::Write as _;

    #[test]
    fn nothing_acts_upon_a_terminal_or_a_log() {
        let hostile = "a\r\nb\x1b[2Jc\u{9b}d\u{2028}e\u{202e}f\0g";
        let mut text = String::new();
        write!(sanitized(&mut text), "{hostile}!").unwrap();
        assert_eq!(text, "a  b [2Jc d e f g!");
        assert_eq!(one_line(hostile, 100), "a  b [2Jc d e f g");
        assert_eq!(one_line("naïve. ", 100), "naïve");
        assert_eq!(one_line("ééé", 2), "éé…");
    }
}
