//! What every text for one line of a log keeps to.

use cliq_api::Error;
use std::error::Error as _;

/// Longest error line. What a peer contributes is bounded; ids and addresses of the caller are not.
const LONGEST: usize = 1500;

/// Whether a terminal or a log viewer acts upon the character.
fn acts(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Fails unless the text is one printable line.
pub(super) fn check(text: &str) {
    assert!(!text.trim().is_empty(), "the line is empty");
    assert!(!text.contains(acts), "the line has control characters: {text:?}");
}

/// Fails unless an error is one line of bounded length that holds none of the secrets. `given` is how
/// much of it the caller contributed.
pub(super) fn check_error(error: &Error, given: usize, secrets: &[&str]) {
    let text = error.to_string();
    check(&text);
    let length = text.chars().count();
    assert!(length <= LONGEST + given, "the line has {length} characters: {text}");
    let mut all = format!("{text} {error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        all.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    for secret in secrets {
        assert!(!all.contains(secret), "{secret} is shown: {all}");
    }
}
