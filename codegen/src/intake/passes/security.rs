//! Scopes: one scheme, whole names, alternatives told apart from scopes needed together.

use crate::intake::Intake;
use crate::intake::assemble::SCHEME;
use crate::intake::draft::{Draft, DraftOperation};
use crate::intake::passes::facts::note;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let usual = usual(draft);
        let Draft { file, operations, scopes: declared, .. } = draft;
        for operation in operations.iter_mut() {
            let at = format!("{}/security", operation.origin);
            let published = alternatives(operation);
            let prose: Vec<String> = operation
                .raw
                .shift_remove("x-intake-scopes")
                .and_then(|scopes| scopes.as_array().cloned())
                .into_iter()
                .flatten()
                .filter_map(|scope| scope.as_str().map(whole))
                .filter(|scope| scope.split('.').count() == 3)
                .collect();
            let mut entries: Vec<Vec<String>> = Vec::new();
            for entry in &published {
                let names: Vec<String> = entry.iter().map(|scope| whole(scope)).collect();
                if names != *entry {
                    log.repaired(file, &at, format!("{} is written in full", entry.join(", ")));
                }
                let (general, own): (Vec<String>, Vec<String>) =
                    names.iter().cloned().partition(|name| covers(name, &names));
                if !general.is_empty() {
                    log.repaired(
                        file,
                        &at,
                        format!("{} suffices alone; an alternative", general.join(", ")),
                    );
                    entries.extend(general.into_iter().map(|name| vec![name]));
                }
                if !own.is_empty() {
                    entries.insert(0, own);
                }
            }
            entries.retain(|entry| !entry.is_empty());
            if entries.is_empty() {
                let found = if prose.is_empty() {
                    usual.get(&operation.verb).cloned()
                } else {
                    Some(prose)
                };
                let what = match &found {
                    Some(found) => format!("no scope is declared; {} is assumed", found.join(", ")),
                    None => "no scope is declared, and none is known".to_owned(),
                };
                log.repaired(file, &at, what);
                note(&mut operation.raw, "The published document states no scope.");
                entries.push(found.unwrap_or_default());
            }
            let mut seen = BTreeSet::new();
            entries.retain(|entry| seen.insert(entry.clone()));
            let security: Vec<Value> =
                entries.iter().map(|entry| json!({ SCHEME: entry })).collect();
            operation.raw.insert("security".to_owned(), security.into());
        }
        *declared = std::mem::take(declared)
            .into_iter()
            .map(|(scope, meaning)| (whole(&scope), meaning))
            .collect();
    }
}

fn alternatives(operation: &DraftOperation) -> Vec<Vec<String>> {
    let list = operation.raw.get("security").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|entry| {
            let scopes = entry.values().filter_map(Value::as_array).flatten();
            let mut names = Vec::new();
            for scope in scopes.filter_map(Value::as_str).map(str::trim) {
                if !scope.is_empty() && !names.contains(&scope.to_owned()) {
                    names.push(scope.to_owned());
                }
            }
            names
        })
        .collect()
}

/// `Channels.READ` → `ZohoCliq.Channels.READ`.
fn whole(scope: &str) -> String {
    let scope = scope.trim();
    if scope.split('.').count() == 2 { format!("ZohoCliq.{scope}") } else { scope.to_owned() }
}

/// Whether a scope ends in `ALL` and another one of the list belongs to the same family.
fn covers(scope: &str, names: &[String]) -> bool {
    let Some(family) = scope.strip_suffix("ALL") else { return false };
    names.iter().any(|name| name != scope && name.starts_with(family))
}

/// By verb, the scopes that most operations of a document need.
fn usual(draft: &Draft) -> BTreeMap<String, Vec<String>> {
    let mut counts: BTreeMap<String, BTreeMap<Vec<String>, usize>> = BTreeMap::new();
    for operation in &draft.operations {
        if let Some(first) = alternatives(operation).into_iter().find(|entry| !entry.is_empty()) {
            let names = first.iter().map(|scope| whole(scope)).collect();
            *counts.entry(operation.verb.clone()).or_default().entry(names).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .filter_map(|(verb, counts)| {
            let most = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
            Some((verb, most.0))
        })
        .collect()
}
