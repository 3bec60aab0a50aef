//! Operations have an identity, declare what their path needs, and declare their responses.

use super::run::Run;
use crate::document::path::placeholders;
use crate::document::{Document, PlacedOperation, SAME_ACTION};
use crate::{names, texts};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

const VERBS: &[&str] = &["get", "post", "put", "patch", "delete"];

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    for PlacedOperation { pointer: place, path, verb, value: operation } in document.operations() {
        if !VERBS.contains(&verb) {
            let reason = format!("the method `{verb}` is not supported");
            run.report(document, &place, reason, "declare parameters in each operation");
            continue;
        }
        path_parameters(run, document, &place, path, operation);
        facts(run, document, &place, operation);
    }
}

fn path_parameters(
    run: &mut Run<'_>,
    document: &Document,
    place: &str,
    path: &str,
    operation: &Map<String, Value>,
) {
    if path.contains(['?', '#']) {
        let reason = format!("the path `{path}` has a query string");
        run.report(document, place, reason, "declare query parameters");
    }
    let wanted: BTreeSet<&str> = placeholders(path).collect();
    let mut declared = BTreeSet::new();
    let parameters = operation.get("parameters").and_then(Value::as_array);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        let pointer = format!("{place}/parameters/{index}");
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        let location = parameter.get("in").and_then(Value::as_str).unwrap_or_default();
        if !matches!(location, "path" | "query" | "header") {
            let reason = format!("the parameter `{name}` is in `{location}`");
            run.report(document, &pointer, reason, "use `path`, `query` or `header`");
        }
        if !declared.insert((location, name)) {
            let reason = format!("the parameter `{name}` is declared twice");
            run.report(document, &pointer, reason, "remove one");
        }
        if parameter.get("schema").is_none() {
            let reason = format!("the parameter `{name}` has no schema");
            run.report(document, &pointer, reason, "give it one");
        }
        if location == "path" && !wanted.contains(name) {
            let reason = format!("the path has no placeholder for the parameter `{name}`");
            run.report(document, &pointer, reason, "remove it, or correct the name");
        }
        if location == "path" && parameter.get("required") != Some(&Value::Bool(true)) {
            let reason = format!("the path parameter `{name}` is not required");
            run.report(document, &pointer, reason, "add `required: true`");
        }
    }
    for name in wanted {
        if !declared.contains(&("path", name)) {
            let reason = format!("the path parameter `{name}` is not declared");
            let remedy = "add it to the parameters of the operation, with `in: path`";
            run.report(document, place, reason, remedy);
        }
    }
}

fn facts(run: &mut Run<'_>, document: &Document, place: &str, operation: &Map<String, Value>) {
    for (key, remedy) in [
        ("summary", "describe the operation in a few words"),
        ("description", "say what it does"),
        ("security", "list the scopes that it requires"),
        ("x-cliq-source", "state the sources of the facts"),
        ("responses", "declare its responses"),
    ] {
        if operation.get(key).is_none() {
            run.report(document, place, format!("the operation has no `{key}`"), remedy);
        }
    }
    if operation.get("x-cliq-idempotent").is_some_and(|value| *value != Value::Bool(false)) {
        let place = format!("{place}/x-cliq-idempotent");
        let reason =
            "only `false` is allowed; other operations are classified by their method".to_owned();
        run.report(document, &place, reason, "write `false`, or remove it");
    }
    if operation.get("x-cliq-list").is_some_and(|value| *value != Value::Bool(false)) {
        let place = format!("{place}/x-cliq-list");
        let reason = "it can only be `false`; the payload tells otherwise".to_owned();
        run.report(document, &place, reason, "write `false`, or leave it out");
    }
    if let Some(name) = operation.get("x-cliq-request")
        && !name.as_str().is_some_and(names::is_type_name)
    {
        let place = format!("{place}/x-cliq-request");
        let reason = format!("{name} is not the name of a Rust type");
        run.report(document, &place, reason, "write one such as `ListChannels`");
    }
    let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
    let prefix = format!("{}_", document.module);
    let method = id.strip_prefix(&prefix).unwrap_or_default();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if method.is_empty() || !method.chars().all(plain) {
        let reason = format!("`{id}` is not a valid operationId of this module");
        let remedy = format!("name it {prefix}<method>, in lowercase letters with `_`");
        run.report(document, &format!("{place}/operationId"), reason, &remedy);
    }
    let successes = operation
        .get("responses")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'))
        .count();
    if operation.contains_key("responses") && successes == 0 {
        let reason = "no successful response is declared".to_owned();
        run.report(document, &format!("{place}/responses"), reason, "declare 200 or 204");
    }
}

/// An operation that another one does the same as belongs to another version, and exists.
pub(super) fn same_actions(run: &mut Run<'_>) {
    let mut found = Vec::new();
    for document in run.documents {
        for PlacedOperation { pointer: place, value: operation, .. } in document.operations() {
            let reason = match operation.get(SAME_ACTION) {
                None | Some(Value::Bool(false)) => continue,
                Some(Value::String(id)) => {
                    let earlier = run.documents.iter().filter(|it| it.version < document.version);
                    let known: Vec<_> = earlier.flat_map(Document::operations).collect();
                    let is_it =
                        |it: &PlacedOperation<'_>| texts::one(it.value, "operationId") == *id;
                    // The documents of one version alone are checked too.
                    if known.is_empty() || known.iter().any(is_it) {
                        continue;
                    }
                    format!("no earlier version has the operation `{id}`")
                }
                Some(_) => "it is neither an operationId nor `false`".to_owned(),
            };
            found.push((document, format!("{place}/{SAME_ACTION}"), reason));
        }
    }
    for (document, place, reason) in found {
        run.report(document, &place, reason, "name an operation of version 2, or write `false`");
    }
}

/// Ids are unique over all modules of a version, and so are verb and path.
pub(super) fn identities(run: &mut Run<'_>) {
    let mut ids: BTreeMap<(&str, &str), String> = BTreeMap::new();
    let mut found = Vec::new();
    for document in run.documents {
        for PlacedOperation { pointer: place, value: operation, .. } in document.operations() {
            let Some(id) = operation.get("operationId").and_then(Value::as_str) else { continue };
            let here = format!("{}{place}", document.file);
            if let Some(other) = ids.insert((&document.version, id), here) {
                let reason = format!("the operationId `{id}` is already used by {other}");
                found.push((document, format!("{place}/operationId"), reason));
            }
        }
    }
    for (document, place, reason) in found {
        run.report(document, &place, reason, "use a unique operationId for each operation");
    }
}
