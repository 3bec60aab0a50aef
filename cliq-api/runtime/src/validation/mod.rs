//! Requests are validated before they are sent: parameters, headers and bodies, including form
//! fields.
//!
//! Every limit comes from the OpenAPI documents: lengths, counts and ranges from `maxLength`,
//! `maxItems`, `minimum` and the like, the rest from the extensions `x-cliq-when` (conditions on
//! other keys), `x-cliq-rules` (sums, counts, required and exclusive keys, periods) and
//! `x-cliq-stricter` (a stricter limit of another source). A value that exceeds a limit is a
//! [`Violation`]. If sources disagree, the laxer limit is an error and the stricter one a warning.
//!
//! An undocumented enum value is an error if the enum occurs in requests only. If it also occurs in
//! responses, it may have been extended, and the value is a warning.
//!
//! `unchecked()`, a method of every request, skips validation, except that empty identifiers are
//! always rejected, because they would address another resource. `Message::validate` validates a
//! message without sending it.

mod check;
mod describe;
#[cfg(feature = "schemars")]
mod json_relations;
#[cfg(feature = "schemars")]
pub mod json_schema;
mod normal;
mod parameters;
mod path;
mod plain;
mod reference;
mod relation;
#[doc(hidden)]
mod rules;
#[cfg(test)]
mod tests;
mod time;
mod tree;
mod violation;

pub(crate) use normal::finish;
pub(crate) use parameters::plainly_conform;
#[doc(hidden)]
pub use parameters::{normalize as normalize_parameters, read as read_parameters};
#[doc(hidden)]
pub use rules::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
pub use violation::{Rule, Violation, Violations};

use serde::Serialize;
use tree::JsonTree;
use violation::Findings;

/// Checks a value. Returns the warnings if there are no violations.
pub fn check_value<T: Serialize + ?Sized>(
    rules: &Rules,
    value: &T,
) -> Result<Vec<Violation>, Violations> {
    if plain::conforms(rules, value) {
        return Ok(Vec::new());
    }
    // What cannot be serialized is reported when it is sent.
    serde_json::to_string(value).map_or(Ok(Vec::new()), |json| check(rules, &json))
}

/// Checks JSON text. Returns the warnings if there are no violations.
pub fn check(rules: &Rules, json: &str) -> Result<Vec<Violation>, Violations> {
    judge(find(rules, json).violations)
}

fn find(rules: &Rules, json: &str) -> Findings {
    let (tree, mut found) = (JsonTree::new(json), Findings::default());
    if let Some(root) = tree.root() {
        check::value(rules, root, &path::Path::ROOT, &mut found);
    }
    found
}

/// Returns the warnings if there are no violations.
fn judge(found: Vec<Violation>) -> Result<Vec<Violation>, Violations> {
    if found.iter().all(Violation::is_warning) {
        return Ok(found);
    }
    let (warnings, broken) = found.into_iter().partition(Violation::is_warning);
    Err(Violations::new(broken, warnings))
}
