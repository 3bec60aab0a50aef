//! The table of all operations, for the documentation and for readers of the repository.

use crate::evidence::Evidence;
use crate::model::{Limit, Operation, Version};
use crate::names;

/// Name of the file below the version's folder.
pub(super) const FILE: &str = "OPERATIONS.md";

/// One line an operation, in the order of the documents.
pub(super) fn markdown(version: &Version) -> String {
    let operations = || version.modules.iter().flat_map(|module| &module.operations);
    let limits: Vec<&Limit> = operations().filter_map(|item| item.limit.as_ref()).collect();
    let count = |wanted: fn(&Limit) -> bool| limits.iter().filter(|limit| wanted(limit)).count();
    let name = &version.name;
    let mut text = format!(
        "<!-- Generated from specs/{name} by `cargo xtask generate`. Do not edit. -->\n\n\
         # All operations\n\n\
         {} operations in {} modules, {} of them with a rate limit per user and operation. Exceeding the\n\
         rate limit locks the operation for the duration of the lockout. A `*` marks values that no source\n\
         states: {} rate limits, which are those of similar operations, and {} lockouts, which have the\n\
         usual duration. A `+` after the scopes marks additional scopes under a condition, which the\n\
         documentation of the method states. [Sources](super::sources) lists the evidence in full.\n\n\
         | handle | method | HTTP method | path | scope | rate limit | lockout | evidence |\n\
         |---|---|---|---|---|---|---|---|\n",
        operations().count(),
        version.modules.len(),
        limits.len(),
        count(|limit| limit.threshold_assumed),
        count(|limit| limit.lock_assumed),
    );
    for module in &version.modules {
        for operation in &module.operations {
            let alternatives: Vec<String> = operation
                .scopes
                .iter()
                .map(|all| {
                    all.iter().map(|scope| format!("`{scope}`")).collect::<Vec<_>>().join(" and ")
                })
                .collect();
            let more = if operation.conditional_scopes.is_empty() { "" } else { " +" };
            let (limit, lock) = operation
                .limit
                .as_ref()
                .map_or_else(|| ("none".to_owned(), "none".to_owned()), limit_and_lock);
            text.push_str(&format!(
                "| `{}` | `{}` | {} | `{}{}` | {}{more} | {limit} | {lock} | {} |\n",
                names::field(&module.name),
                names::field(&operation.method),
                operation.verb.to_uppercase(),
                operation.base,
                operation.path,
                alternatives.join(" or "),
                evidence(operation),
            ));
        }
    }
    text
}

/// The kinds of sources, each once; of live evidence the best.
fn evidence(operation: &Operation) -> String {
    let mut kinds: Vec<Evidence> =
        operation.sources.iter().filter_map(|source| Evidence::of(source)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let live = kinds.iter().position(|kind| *kind > Evidence::Published);
    kinds.truncate(live.map_or(kinds.len(), |first| first + 1));
    kinds.into_iter().map(Evidence::as_str).collect::<Vec<_>>().join("; ")
}

fn limit_and_lock(limit: &Limit) -> (String, String) {
    let mark = |assumed: bool| if assumed { "*" } else { "" };
    (
        format!(
            "{} in {}{}",
            limit.requests,
            period(limit.per_seconds),
            mark(limit.threshold_assumed)
        ),
        format!("{}{}", period(limit.lock_seconds), mark(limit.lock_assumed)),
    )
}

fn period(seconds: u64) -> String {
    if seconds > 0 && seconds.is_multiple_of(60) {
        format!("{} min", seconds / 60)
    } else {
        format!("{seconds} s")
    }
}
