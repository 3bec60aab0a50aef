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
pub mod events;
mod exchange;
pub mod identifiers;
mod input;
mod line;
pub mod oauth;
pub mod operations;
pub mod payload;
pub mod reading;
pub mod retry_after;
pub mod text;

/// A property.
pub type Property = fn(&[u8]);

/// All properties, by the name of their fuzz target.
pub const ALL: &[(&str, Property)] = &[
    ("addresses", addresses::check),
    ("csv", csv::check),
    ("disposition", disposition::check),
    ("documents", documents::check),
    ("errors", errors::check),
    ("events", events::check),
    ("identifiers", identifiers::check),
    ("oauth", oauth::check),
    ("operations", operations::check),
    ("retry_after", retry_after::check),
    ("text", text::check),
];
