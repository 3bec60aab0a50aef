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
mod failover;
#[cfg(unix)]
mod file;
mod folder;
#[cfg(unix)]
mod group;
mod memory;
#[cfg(unix)]
#[allow(dead_code, reason = "the tests of the limits use all of it")]
mod process;
mod processes;
#[cfg(unix)]
mod redis;
mod rules;
#[cfg(unix)]
mod server;
#[path = "../../../cliq-api/runtime/src/test_server.rs"]
#[allow(dead_code, reason = "the tests of the runtime use all of it")]
mod test_server;
mod tokens;
