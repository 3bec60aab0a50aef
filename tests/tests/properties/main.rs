//! Properties that hold for every input, tried on generated inputs.
//!
//! The evidence is the committed corpora in `tests/fuzz/corpus` and mutations of them, and random text.
//! Fuzz targets of the same names search for inputs beyond them.

mod corpus;
mod rich_text;
