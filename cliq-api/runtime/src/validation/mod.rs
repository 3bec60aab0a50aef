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

/// Returns the warnings if there are no violations.
pub fn check(rules: &Rules, value: &Value) -> Result<Vec<Violation>, Violations> {
    let mut found = Vec::new();
    check::value(rules, value, &path::Path::ROOT, &mut found);
    let (warnings, broken): (Vec<_>, Vec<_>) = found.into_iter().partition(Violation::is_warning);
    if broken.is_empty() { Ok(warnings) } else { Err(Violations::new(broken, warnings)) }
}

/// Rejects empty identifiers, which are checked even if validation is skipped.
pub(crate) fn check_identifiers(rules: &Rules, value: &Value) -> Result<(), Violations> {
    match check(rules, value).err().and_then(Violations::only_identifiers) {
        Some(violations) => Err(violations),
        None => Ok(()),
    }
}
