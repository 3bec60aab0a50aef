//! The stores: one set of rules for all of them, and what each has to bear on its own.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unchecked_time_subtraction,
    clippy::unwrap_used,
    reason = "a panic is how a test fails"
)]

mod conformance;
#[cfg(unix)]
mod file;
mod folder;
mod memory;
mod processes;
#[cfg(all(feature = "redis", unix))]
mod redis;
mod rules;
#[cfg(all(feature = "redis", unix))]
mod server;
