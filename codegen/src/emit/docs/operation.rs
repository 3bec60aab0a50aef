//! The documentation of the method of an operation.

use super::{attributes, text};
use crate::emit::{arguments, examples, sources};
use crate::model::{Limit, Module, Operation, Paging, PagingKind, Version};
use proc_macro2::TokenStream;

/// What it does, its arguments, what calling it takes, its error codes and an example.
pub(in crate::emit) fn operation(
    version: &Version,
    module: &Module,
    operation: &Operation,
) -> TokenStream {
    let (summary, rest) = summary(operation);
    let mut lines = vec![text(summary), String::new()];
    if !rest.is_empty() {
        lines.extend([text(rest), String::new()]);
    }
    lines.extend(arguments(version, operation));
    lines.extend(facts(version, operation));
    if !operation.errors.is_empty() {
        lines.extend(["# Errors".to_owned(), String::new()]);
        let codes = operation.errors.iter();
        lines.extend(codes.map(|(code, meaning)| format!("- `{code}`: {}", text(meaning))));
        lines.push(String::new());
    }
    lines.extend(["# Examples".to_owned(), String::new()]);
    lines.extend(examples::of(version, module, operation));
    attributes(&lines)
}

/// The first sentence of the description, and the rest of it.
fn summary(operation: &Operation) -> (&str, &str) {
    let description = operation.description.as_str();
    if description.is_empty() {
        return (&operation.summary, "");
    }
    let end = description
        .match_indices(". ")
        .map(|(index, _)| index)
        .find(|index| description[index + 2..].starts_with(|c: char| c.is_uppercase() || c == '`'));
    end.map_or((description, ""), |end| (&description[..=end], &description[end + 2..]))
}

fn arguments(version: &Version, operation: &Operation) -> Vec<String> {
    let arguments = arguments::arguments(version, operation);
    if arguments.is_empty() {
        return Vec::new();
    }
    let lines = arguments.iter().map(|argument| {
        let description = text(argument.description.trim_end_matches('.'));
        format!("- `{}`: {description}.", argument.name)
    });
    let heading = (arguments.len() > 1).then(|| ["# Arguments".to_owned(), String::new()]);
    heading.into_iter().flatten().chain(lines).chain([String::new()]).collect()
}

/// A table of what calling the operation takes.
fn facts(version: &Version, operation: &Operation) -> Vec<String> {
    let verb = operation.verb.to_uppercase();
    let mut lines = vec![
        format!("| Request | `{verb} {}{}` |", operation.base, operation.path),
        "|---|---|".to_owned(),
        format!("| Scope | {} |", scopes(&operation.scopes)),
    ];
    for conditional in &operation.conditional_scopes {
        let when = cell(&lower_first(conditional.when.trim_end_matches('.')));
        let scopes = list(&conditional.scopes, " and ");
        lines.push(format!("| Additional scope | {scopes}, if {when} |"));
    }
    lines.push(format!("| Rate limit | {} |", limit(operation.limit.as_ref())));
    if let Some(paging) = &operation.paging {
        lines.push(format!("| Pagination | {} |", pages(paging)));
    }
    lines.push(format!("| Operation | {} |", sources::link(version, operation)));
    lines.push(String::new());
    lines
}

/// A sentence as the clause of another one.
fn lower_first(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

fn cell(of: &str) -> String {
    text(of).replace('|', "\\|")
}

fn scopes(alternatives: &[Vec<String>]) -> String {
    let alternatives: Vec<String> =
        alternatives.iter().map(|scopes| list(scopes, " and ")).collect();
    alternatives.join(", or ")
}

fn list(words: &[String], join: &str) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(join)
}

fn limit(limit: Option<&Limit>) -> String {
    let Some(limit) = limit else { return "not documented".to_owned() };
    let window = match limit.per_seconds {
        60 => "minute".to_owned(),
        seconds => period(seconds),
    };
    format!(
        "{} requests per {window} per user; exceeding it locks the operation for {}",
        limit.requests,
        period(limit.lock_seconds),
    )
}

fn period(seconds: u64) -> String {
    match (seconds / 60, seconds % 60) {
        (1, 0) => "1 minute".to_owned(),
        (minutes @ 2.., 0) => format!("{minutes} minutes"),
        _ => format!("{seconds} seconds"),
    }
}

fn pages(paging: &Paging) -> String {
    let request = &paging.request;
    let mut text = match paging.kind {
        PagingKind::TimeWindow => format!("time windows that end at `{request}`"),
        PagingKind::Token => format!("cursor in `{request}`"),
    };
    if let Some((request, _)) = &paging.alternative {
        text.push_str(&format!(" or `{request}`"));
    }
    if let Some((request, _)) = &paging.offset {
        text.push_str(&format!(", or offset in `{request}`"));
    }
    if let Some((request, _)) = &paging.sync {
        text.push_str(&format!("; changes since a sync token in `{request}`"));
    }
    text
}
