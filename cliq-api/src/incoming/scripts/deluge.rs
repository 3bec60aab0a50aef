//! The syntax of Deluge.

/// Writes text as a Deluge literal.
///
/// A literal is on one line. `<%` is split, because some products evaluate what follows it.
pub(super) fn literal(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    let mut previous = '\0';
    for c in text.chars() {
        match c {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            '%' if previous == '<' => literal.push_str("\" + \"%"),
            // There is no notation for these, and no use.
            c if is_unwritable(c) => literal.push(' '),
            c => literal.push(c),
        }
        previous = c;
    }
    literal.push('"');
    literal
}

/// Control characters, and separators that end a line in some editors.
fn is_unwritable(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// Whether text is a name that can stand in a script.
pub(super) fn is_name(text: &str) -> bool {
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    starts && text.len() <= 100 && text.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_')
}
