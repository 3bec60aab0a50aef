//! The responses of the sandbox fit the types of the client.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "tests may panic")]

mod conversation;
mod directory;
#[path = "../../../sandbox/tests/http/fixture.rs"]
#[allow(dead_code, reason = "the tests of the sandbox use all of it")]
mod fixture;
#[path = "../../../sandbox/tests/http/organization.rs"]
mod organization;
#[path = "../../../sandbox/tests/http/version_3/mod.rs"]
mod version_3;

use fixture::{Fixture, text};
use serde_json::Value;

/// Fails if a response does not fit the type of its operation.
fn fits(operation: &str, response: &Value) {
    if let Some(Err(mismatch)) = cliq_tools::dynamic::response(operation, response) {
        panic!("{operation}: {mismatch}");
    }
}
