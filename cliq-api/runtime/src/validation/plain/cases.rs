//! Which case of the rules of an object applies to it.

use super::super::rules::{ObjectRules, Refinement};
use super::probe::{TextProbe, value_of};
use super::unclear::{Unclear, sure};
use serde::Serialize;

/// The refinements of the case that applies, by key.
pub(super) type Refinements = &'static [(&'static str, Refinement)];

/// The refinements that apply. Only cases of one property are clear.
pub(super) fn refinements<T: Serialize + ?Sized>(
    rules: &ObjectRules,
    object: &T,
) -> Result<Refinements, Unclear> {
    let Some(first) = rules.cases.first() else { return Ok(&[]) };
    sure(rules.cases_of_one_property)?;
    let choose = |text: &str| {
        let mut applicable = rules.cases.iter().filter(|case| case.is == text);
        let chosen = applicable.next();
        sure(applicable.next().is_none())?;
        Ok::<Refinements, Unclear>(chosen.map_or(&[], |case| case.then))
    };
    let chosen = value_of(object, first.property, TextProbe(choose))?;
    Ok(chosen.unwrap_or_default())
}
