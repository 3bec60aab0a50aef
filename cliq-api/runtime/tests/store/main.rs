//! The stores: one set of rules for all of them, and what each has to bear on its own.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unchecked_time_subtraction,
    clippy::unwrap_used,
    reason = "a panic is how a test fails"
)]

mod conformance;
#[cfg(all(feature = "redis", unix))]
mod failover;
#[cfg(unix)]
mod file;
mod folder;
#[cfg(all(feature = "redis", unix))]
mod group;
mod memory;
#[cfg(all(feature = "redis", unix))]
#[allow(dead_code, reason = "the tests of the limits use all of it")]
mod process;
mod processes;
#[cfg(all(feature = "redis", unix))]
mod redis;
mod rules;
#[cfg(all(feature = "redis", unix))]
mod server;
