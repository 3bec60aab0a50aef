//! What holds for every input, one function per property. A fuzz target of `tests/fuzz` calls each
//! with inputs that it searches for; `tests/tests/properties/corpus.rs` calls them with the committed corpus
//! and mutations of it.
//!
//! A property takes any bytes, gives them a meaning, and panics if it does not hold.

pub mod addresses;
pub mod csv;
pub mod disposition;
pub mod documents;
pub mod errors;
mod exchange;
pub mod identifiers;
mod line;
pub mod oauth;
pub mod operations;
pub mod payload;
pub mod reading;
pub mod retry_after;
pub mod text;

use percent_encoding::percent_encode_byte;

/// A property.
pub type Property = fn(&[u8]);

/// All properties, by the name of their fuzz target.
pub const ALL: &[(&str, Property)] = &[
    ("addresses", addresses::check),
    ("csv", csv::check),
    ("disposition", disposition::check),
    ("documents", documents::check),
    ("errors", errors::check),
    ("identifiers", identifiers::check),
    ("oauth", oauth::check),
    ("operations", operations::check),
    ("retry_after", retry_after::check),
    ("text", text::check),
];

/// The first byte, which chooses among variants, and the rest.
fn choice(input: &[u8]) -> (usize, &[u8]) {
    input.split_first().map_or((0, input), |(first, rest)| (usize::from(*first), rest))
}

/// Text without what is not UTF-8.
fn text_of(input: &[u8]) -> String {
    String::from_utf8_lossy(input).into_owned()
}

/// The text with an escape in place of each byte.
fn every_byte_encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |encoded, byte| encoded + percent_encode_byte(byte))
}
