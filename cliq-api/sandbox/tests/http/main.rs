//! The sandbox over HTTP, without the client.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests may panic")]

mod connection;
mod fixture;
mod limits;
mod organization;
mod quirks;
mod version_3;

use fixture::{Fixture, text};
use serde_json::Value;

/// The crate knows no types of the client; the tests of `cliq-tools` compare responses with them.
fn fits(_operation: &str, _response: &Value) {}
