//! Spellings of names.

const SUFFIX: &str = "handler";

/// A name without case, separators, and the word `handler` at its end.
pub fn normal(name: &str) -> String {
    let letters = name.chars().filter(|c| !is_separator(*c));
    let mut plain: String = letters.map(|c| c.to_ascii_lowercase()).collect();
    if plain.len() > SUFFIX.len() && plain.ends_with(SUFFIX) {
        plain.truncate(plain.len() - SUFFIX.len());
    }
    plain
}

/// Whether a known name is `plain` in the form of [`normal`].
pub fn is_spelling(plain: &str, known: &str) -> bool {
    let known = known.strip_suffix(SUFFIX).unwrap_or(known);
    known.chars().filter(|c| !is_separator(*c)).eq(plain.chars())
}

const fn is_separator(c: char) -> bool {
    matches!(c, '_' | '-' | ' ')
}
