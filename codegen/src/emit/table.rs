//! The table of all operations, for the documentation and for readers of the repository.

use super::docs;
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
         documentation of the method states. [Sources](super::sources) lists the evidence in full.\n",
        operations().count(),
        version.modules.len(),
        limits.len(),
        count(|limit| limit.threshold_assumed),
        count(|limit| limit.lock_assumed),
    );
    for module in &version.modules {
        text.push_str(&format!(
            "\n## {}\n\n\
             | method and request | scope | rate limit | evidence |\n\
             |---|---|---|---|\n",
            docs::text(&module.name)
        ));
        for operation in &module.operations {
            let method = names::field(&operation.method);
            let link = docs::Place::outside(version).method(&module.name, &method);
            let more = if operation.conditional_scopes.is_empty() { "" } else { " +" };
            text.push_str(&format!(
                "| [`{method}`]({link})<br>`{} {}{}` | {}{more} | {} | {} |\n",
                operation.verb.to_uppercase(),
                operation.base,
                operation.path,
                docs::scopes(&operation.scopes, " or "),
                operation.limit.as_ref().map_or_else(|| "none".to_owned(), limit),
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

/// Both in one cell, each with a mark where no source states it.
fn limit(limit: &Limit) -> String {
    let mark = |assumed: bool| if assumed { "*" } else { "" };
    format!(
        "{}{}, lockout {}{}",
        docs::rate(limit),
        mark(limit.threshold_assumed),
        docs::short(limit.lock_seconds),
        mark(limit.lock_assumed)
    )
}
