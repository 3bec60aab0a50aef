//! Zero lockouts: a simulated day in front of every kind of server, and real calls of the sandbox.
#![allow(
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::unwrap_used
)]

mod days;
mod http;
mod simulation;
