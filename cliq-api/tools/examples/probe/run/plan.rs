//! What can be called: the operations that only read, and the ids they need.

use cliq_api::Operation;
use cliq_tools::dynamic::{self, Parameter};
use http::Method;
use std::collections::BTreeSet;

/// An operation to call.
#[derive(Clone, Debug)]
pub struct Step {
    pub operation: &'static Operation,
    /// Required parameters that take ids, in the order of the path.
    pub ids: Vec<Parameter>,
}

/// The GET operations, those that need no id first.
pub fn steps(module: Option<&str>) -> Vec<Step> {
    let mut steps: Vec<Step> = dynamic::operations()
        .filter(|operation| operation.method == Method::GET)
        .filter(|operation| module.is_none_or(|module| module == operation.module))
        .map(|operation| {
            let parameters = dynamic::parameters(operation.id);
            let ids = parameters.into_iter().filter(|one| one.required && one.kind.is_some());
            Step { operation, ids: ids.collect() }
        })
        .collect();
    steps.sort_by_key(|step| step.ids.len());
    steps
}

/// The calls as text.
pub fn text(steps: &[Step], calls: usize) -> String {
    let mut lines = vec![format!(
        "{} GET operations would be called, up to {calls} times each. Nothing is sent now.",
        steps.len()
    )];
    for Step { operation, ids } in steps {
        let kinds: BTreeSet<_> = ids.iter().filter_map(|parameter| parameter.kind).collect();
        let with = if kinds.is_empty() {
            String::new()
        } else {
            let kinds = kinds.into_iter().collect::<Vec<_>>().join(" and ");
            format!(", with each {kinds} found before")
        };
        lines.push(format!(
            "GET {}{} ({}, {}){with}",
            operation.base,
            operation.path,
            operation.id,
            scopes(operation)
        ));
    }
    lines.join("\n") + "\n"
}

/// The scopes of an operation, as alternatives.
pub fn scopes(operation: &Operation) -> String {
    let alternatives: Vec<String> =
        operation.scopes.iter().map(|all_of| all_of.join(" and ")).collect();
    alternatives.join(" or ")
}
