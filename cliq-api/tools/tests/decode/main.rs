//! `cargo xtask decode`: what fits, what is lost, what is refused and where, for one payload and for a
//! folder of them; and fixtures of captured responses.
//!
//! The evidence is written into the tests: documented payloads with one deviation each, and what has to be
//! reported of it. The exit codes are those of the program itself.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may panic")]

mod all;
mod one;
