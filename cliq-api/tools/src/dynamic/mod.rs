//! Calls by operation id: does a captured payload fit the types, and would anything be lost?
//!
//! A call goes through the public methods of the client, as a user's call does.

mod anonymize;
mod compare;
mod document;
mod documented;
mod examples;
mod identifiers;
mod input;
mod mismatch;
mod outcome;
mod reading;
mod registry;
mod schema;
mod table;
mod undeclared;
mod walk;

pub use anonymize::anonymize;
pub use compare::{Loss, compare};
pub use documented::{Amount, input};
pub use examples::{Example, examples};
pub use identifiers::{Identifier, Parameter, identifiers, parameters};
pub use input::Input;
pub use mismatch::Mismatch;
pub use outcome::Outcome;
pub use reading::Reading;
pub use registry::{names, names_of, operation, operations, operations_of};
pub use undeclared::{undeclared, unset};

// What the generated table refers to.
pub(crate) use reading::read;
pub(crate) use table::{Entry, Method, body, method};

use cliq_api::{BoxFuture, Cliq, Error};
use serde_json::Value;

/// Passes a body to the methods of the operation `id` and returns the body that they would send. `None`
/// if there is no such operation, or its body is not JSON.
///
/// ```
/// let body = serde_json::json!({ "name": "Launch", "level": "organization" });
/// assert_eq!(cliq_tools::dynamic::request("channels_create", &body), Some(Ok(body)));
/// ```
#[must_use]
pub fn request(id: &str, body: &Value) -> Option<Result<Value, Mismatch>> {
    let entry = registry::find(id)?;
    // The documented parameters, around the body at hand.
    let mut input = documented::input(id, Amount::Required)?;
    input.body = body.clone();
    entry.request(&input)
}

/// Reads a response of the operation `id` as a call does, and writes it back. `None` if there is no
/// such operation, or its response is not JSON.
#[must_use]
pub fn response(id: &str, body: &Value) -> Option<Result<Reading, Mismatch>> {
    let entry = registry::find(id)?;
    entry.response.map(|read| read(body, entry.operation))
}

/// Calls the operation `id`. `None` if there is no such operation.
#[must_use = "futures do nothing unless awaited"]
pub fn call(
    cliq: &Cliq,
    id: &str,
    input: Input,
) -> Option<BoxFuture<'static, Result<Outcome, Error>>> {
    registry::find(id).map(|entry| entry.call(cliq.clone(), input))
}
