//! What a refresh remembers of published documents, and what it reports of the next edition.

// All of it is a test; clippy sees that of functions with `#[test]` only.
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod committed;
mod edits;
mod hostile;
mod order;
mod world;
