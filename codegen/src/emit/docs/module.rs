//! The page of a module: what it is about, and a table of its operations.

use super::facts::{cell, period, rate, scopes, short};
use super::links::Place;
use super::sentences::{first_sentence, summary};
use super::{attributes, generated, text, wrapped};
use crate::model::{Limit, Module, Operation, Version};
use crate::names;
use crate::output::GeneratedFile;
use proc_macro2::TokenStream;
use quote::quote;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What a module is about: a summary, and a paragraph with the rest.
pub(in crate::emit) fn description(module: &Module, place: Place<'_>) -> TokenStream {
    attributes(&paragraphs(module, place))
}

fn paragraphs(module: &Module, place: Place<'_>) -> Vec<String> {
    let linked = |paragraph: &str| place.link_methods(&text(paragraph));
    let (summary, rest) = first_sentence(&module.description);
    let mut lines = vec![linked(summary)];
    if !rest.is_empty() {
        lines.extend([String::new(), linked(rest)]);
    }
    lines
}

/// The documentation inside of a module: what it is about, and the table of its operations.
pub(in crate::emit) fn inner(module: &Module, place: Place<'_>) -> TokenStream {
    let path = path(module);
    let lines = wrapped(&paragraphs(module, place));
    quote!(#(#![doc = #lines])* #![doc = include_str!(#path)])
}

/// The tables of operations of a version, a file for each module.
pub(in crate::emit) fn tables(version: &Version) -> impl Iterator<Item = GeneratedFile> {
    version.modules.iter().map(|module| GeneratedFile {
        path: format!("{}/{}", version.name, path(module)),
        content: table(version, module),
    })
}

/// Path below the folder of the version.
pub(in crate::emit) fn path(module: &Module) -> String {
    format!("operations/{}.md", module.name)
}

fn table(version: &Version, module: &Module) -> String {
    let usual = usual_lockout(module);
    let mut lines = vec![generated(version, &module.name), String::new()];
    lines.extend(["# Operations".to_owned(), String::new()]);
    if let Some(usual) = usual {
        let mut limits = module.methods().filter_map(|operation| operation.limit.as_ref());
        let differ = limits.any(|limit| limit.lock_seconds != usual);
        lines.push(format!(
            "Rate limits count requests per user and operation. Exceeding one locks the operation for {}{}.",
            period(usual),
            if differ { ", unless its row states another lockout" } else { "" }
        ));
        lines.push(String::new());
    }
    if module.methods().any(|operation| !operation.conditional_scopes.is_empty()) {
        let more = "A `+` marks additional scopes under a condition, which the method states.";
        lines.extend([more.to_owned(), String::new()]);
    }
    lines.push("| Method | What it does | Scope | Rate limit |".to_owned());
    lines.push("|---|---|---|---|".to_owned());
    let place = Place::module(version, &module.name);
    for operation in module.methods() {
        let method = names::field(&operation.method);
        let link = format!("[`{method}`]({})", place.method(&module.name, &method));
        let does = cell(summary(operation).0.trim_end_matches('.'));
        let does = place.link_methods(&does);
        let scopes = scope(operation);
        let limit = operation.limit.as_ref().map_or_else(String::new, |one| limit(one, usual));
        lines.push(format!("| {link} | {does} | {scopes} | {limit} |"));
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The scopes; a `+` marks additional ones under a condition.
fn scope(operation: &Operation) -> String {
    let more = if operation.conditional_scopes.is_empty() { "" } else { " +" };
    format!("{}{more}", scopes(&operation.scopes, " or "))
}

/// The length of most lockouts.
fn usual_lockout(module: &Module) -> Option<u64> {
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for limit in module.methods().filter_map(|operation| operation.limit.as_ref()) {
        *counts.entry(limit.lock_seconds).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(seconds, count)| (*count, Reverse(*seconds))).map(|(s, _)| s)
}

fn limit(limit: &Limit, usual: Option<u64>) -> String {
    if usual == Some(limit.lock_seconds) {
        rate(limit)
    } else {
        format!("{}, lockout {}", rate(limit), short(limit.lock_seconds))
    }
}
