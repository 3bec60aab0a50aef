//! Excerpts of received values, for errors and corrections.

/// Maximum number of characters of an excerpt.
const EXCERPT: usize = 120;

/// Returns the beginning of a text, with `…` if it is longer.
#[must_use]
pub fn excerpt(text: &str) -> String {
    let mut short: String = text.chars().take(EXCERPT).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
