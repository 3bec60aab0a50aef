//! The documentation of the generated client.
#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

mod generated;
mod methods;
mod modules;
mod requests;
mod types;
