//! Checks a body against the limits of the documents, before it is sent.
//!
//! Every limit comes from the OpenAPI documents: lengths, counts and ranges from `maxLength`,
//! `maxItems`, `minimum` and the like, the rest from the extensions `x-cliq-when` (what a value of
//! one key asks of another), `x-cliq-rules` (sums, counts, keys) and `x-cliq-stricter` (a stricter
//! limit that another source names). A broken limit is a [`Violation`]; where sources disagree,
//! the laxer limit refuses and the stricter one only warns.
//!
//! Requests are checked when they are sent; `unchecked()` of a request leaves the check out.
//! A [`Message`](crate::types::Message) can be checked on its own, with
//! [`validate`](crate::types::Message::validate).

mod check;
#[cfg(feature = "schemars")]
pub(crate) mod json_schema;
mod place;
mod reference;
mod relation;
mod rules;
#[cfg(test)]
mod tests;
mod violation;

pub(crate) use rules::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
pub use violation::{Rule, Violation, Violations};

use serde_json::Value;

/// The warnings, if nothing is broken.
pub(crate) fn check(rules: &Rules, value: &Value) -> Result<Vec<Violation>, Violations> {
    let mut found = Vec::new();
    check::value(rules, value, &place::Place::ROOT, &mut found);
    let (warnings, broken): (Vec<_>, Vec<_>) = found.into_iter().partition(Violation::is_warning);
    if broken.is_empty() { Ok(warnings) } else { Err(Violations::new(broken, warnings)) }
}
