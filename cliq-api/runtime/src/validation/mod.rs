//! Checks parameters, headers and bodies, the fields of forms among them, against the limits of the
//! documents, before they are sent.
//!
//! Every limit comes from the OpenAPI documents: lengths, counts and ranges from `maxLength`,
//! `maxItems`, `minimum` and the like, the rest from the extensions `x-cliq-when` (what a value of
//! one key asks of another), `x-cliq-rules` (sums, counts, keys that need or exclude each other,
//! periods) and `x-cliq-stricter` (a stricter limit that another source names). A broken limit is a
//! [`Violation`]; where sources disagree, the laxer limit refuses and the stricter one only warns.
//!
//! A value that an enum does not document is refused where only requests have the enum. Where
//! responses have it too, the enum may have grown, and the value only warns.
//!
//! Requests are checked when they are sent; `unchecked()`, which every request has, leaves the check
//! out. An empty identifier is refused even then: it would address another resource.
//! `Message::validate` checks a message without sending it.

mod check;
#[cfg(feature = "schemars")]
mod json_relations;
#[cfg(feature = "schemars")]
pub mod json_schema;
mod normal;
mod parameters;
mod place;
mod reference;
mod relation;
#[doc(hidden)]
mod rules;
#[cfg(test)]
mod tests;
mod violation;

#[doc(hidden)]
pub use normal::normalize;
#[doc(hidden)]
pub use parameters::{normalize as normalize_parameters, read as read_parameters};
#[doc(hidden)]
pub use rules::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
pub use violation::{Rule, Violation, Violations};

use serde_json::Value;

/// The warnings, if nothing is broken.
pub fn check(rules: &Rules, value: &Value) -> Result<Vec<Violation>, Violations> {
    let mut found = Vec::new();
    check::value(rules, value, &place::Place::ROOT, &mut found);
    let (warnings, broken): (Vec<_>, Vec<_>) = found.into_iter().partition(Violation::is_warning);
    if broken.is_empty() { Ok(warnings) } else { Err(Violations::new(broken, warnings)) }
}

/// The same where the caller asked for no check: only an empty identifier is refused.
pub(crate) fn check_identifiers(rules: &Rules, value: &Value) -> Result<(), Violations> {
    match check(rules, value).err().and_then(Violations::only_identifiers) {
        Some(violations) => Err(violations),
        None => Ok(()),
    }
}
