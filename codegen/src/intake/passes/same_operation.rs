//! One operation for one verb and path, however often and wherever it is documented.
//!
//! The documents show uses of one operation as operations of their own, also in other modules. They
//! are united: the operation takes what any of them takes, requires what all of them require, and
//! keeps every example. It belongs to the module that its path names.

use crate::document::path::{anonymous, placeholders};
use crate::intake::draft::{Draft, DraftOperation};
use crate::intake::passes::examples;
use crate::intake::passes::facts::note;
use crate::intake::words::{key, singular, words};
use crate::intake::{Intake, unite};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    let mut groups: BTreeMap<(String, String), Vec<(usize, DraftOperation)>> = BTreeMap::new();
    for (index, draft) in drafts.iter_mut().enumerate() {
        for operation in draft.operations.drain(..) {
            let address = format!("{}{}", draft.server, anonymous(&operation.path));
            groups.entry((address, operation.verb.clone())).or_default().push((index, operation));
        }
    }
    for mut group in groups.into_values() {
        group.sort_by_key(|(index, operation)| {
            let home = drafts.get(*index).map_or(0, |draft| belongs(draft, operation));
            let alias =
                !operation.origin.contains(&crate::document::pointer::escape(&operation.path));
            (std::cmp::Reverse(home), alias, *index, operation.origin.clone())
        });
        let mut group = group.into_iter();
        let Some((owner, mut operation)) = group.next() else { continue };
        let owner_file = drafts.get(owner).map(|draft| draft.file.clone()).unwrap_or_default();
        let mut rest = group.peekable();
        if rest.peek().is_some() {
            label(&mut operation);
        }
        for (index, mut other) in rest {
            let file = drafts.get(index).map(|draft| draft.file.clone()).unwrap_or_default();
            let what = format!(
                "`{} {}` is the operation of {owner_file} at {}; merged with it",
                other.verb, other.path, operation.origin
            );
            log.repaired(&file, &other.origin, what);
            label(&mut other);
            join(&mut operation, other);
        }
        if let Some(draft) = drafts.get_mut(owner) {
            draft.operations.push(operation);
        }
    }
    drafts.retain_mut(|draft| {
        draft.operations.sort_by(|a, b| (&a.path, &a.verb).cmp(&(&b.path, &b.verb)));
        if draft.operations.is_empty() {
            log.repaired(
                &draft.file,
                "/paths",
                "all its operations belong to other modules; no document is written",
            );
        }
        !draft.operations.is_empty()
    });
}

/// How well a path names a module: the later the segment, the better.
fn belongs(draft: &Draft, operation: &DraftOperation) -> usize {
    let plain =
        |name: &str| -> Vec<String> { words(name).iter().map(|word| singular(word)).collect() };
    let module = plain(&draft.module);
    operation
        .path
        .split('/')
        .enumerate()
        .filter(|(_, segment)| !segment.contains('{') && plain(segment) == module)
        .map(|(index, _)| index)
        .max()
        .unwrap_or(0)
}

/// Examples without a name of their own are called by the use that they show.
fn label(operation: &mut DraftOperation) {
    let name = key(operation.text("summary"));
    let Some(content) = operation.body_mut() else { return };
    for media in content.values_mut() {
        let Some(Value::Object(named)) = media.get_mut("examples") else { continue };
        for (own, example) in std::mem::take(named) {
            let new = if own.starts_with("documented") && !name.is_empty() { &name } else { &own };
            let summary = example.get("summary").and_then(Value::as_str).map(str::to_owned);
            examples::add(named, new, summary, example.get("value").cloned().unwrap_or_default());
        }
    }
}

fn join(operation: &mut DraftOperation, mut other: DraftOperation) {
    rename(&mut other, operation);
    let title =
        format!("Also documented as: {}.", other.text("summary").trim().trim_end_matches('.'));
    note(&mut operation.raw, &title);
    for text in other.raw.get("x-cliq-note").and_then(Value::as_array).into_iter().flatten() {
        note(&mut operation.raw, text.as_str().unwrap_or_default());
    }
    join_parameters(operation, &mut other);
    join_bodies(operation, &mut other);
    join_responses(operation, &mut other);
    join_lists(operation, &other, "security");
    join_lists(operation, &other, "x-cliq-errors");
    join_limits(operation, &other);
}

/// Placeholders are called as the owner calls them.
fn rename(other: &mut DraftOperation, owner: &DraftOperation) {
    let old: Vec<String> = placeholders(&other.path).map(str::to_owned).collect();
    let new: Vec<&str> = placeholders(&owner.path).collect();
    for parameter in other.parameters_mut().into_iter().flatten() {
        let position =
            old.iter().position(|name| parameter.get("name").is_some_and(|own| own == name));
        if let (Some(Value::Object(parameter)), Some(new)) =
            (Some(parameter), position.and_then(|position| new.get(position)))
            && parameter.get("in").is_some_and(|place| place == "path")
        {
            parameter.insert("name".to_owned(), (*new).into());
        }
    }
    other.path.clone_from(&owner.path);
}

fn join_parameters(operation: &mut DraftOperation, other: &mut DraftOperation) {
    let same = |a: &Value, b: &Value| a.get("name") == b.get("name") && a.get("in") == b.get("in");
    let is_path = |parameter: &Value| parameter.get("in").is_some_and(|place| place == "path");
    let theirs = other.parameters_mut().map(std::mem::take).unwrap_or_default();
    let Some(own) = operation.parameters_mut() else { return };
    for parameter in own.iter_mut().filter(|parameter| !is_path(parameter)) {
        let twin = theirs.iter().find(|their| same(their, parameter));
        let required = twin.is_some_and(|twin| twin.get("required") == Some(&Value::Bool(true)));
        if let (false, Value::Object(parameter)) = (required, &mut *parameter) {
            parameter.insert("required".to_owned(), false.into());
        }
        if let (Some(twin), Value::Object(parameter)) = (twin, parameter) {
            let one = parameter.shift_remove("schema").unwrap_or_default();
            let two = twin.get("schema").cloned().unwrap_or_default();
            parameter.insert("schema".to_owned(), unite::schemas(one, two));
        }
    }
    for mut parameter in theirs {
        if !own.iter().any(|known| same(known, &parameter)) {
            if let Value::Object(parameter) = &mut parameter {
                parameter.insert("required".to_owned(), false.into());
            }
            own.push(parameter);
        }
    }
}

fn join_bodies(operation: &mut DraftOperation, other: &mut DraftOperation) {
    let required = |operation: &DraftOperation| {
        operation
            .raw
            .get("requestBody")
            .is_some_and(|body| body.get("required") == Some(&Value::Bool(true)))
    };
    let both = required(operation) && required(other);
    match (operation.body_mut(), other.body_mut()) {
        (Some(own), Some(theirs)) => join_contents(own, theirs),
        (None, Some(_)) => {
            if let Some(body) = other.raw.shift_remove("requestBody") {
                operation.raw.insert("requestBody".to_owned(), body);
            }
        }
        _ => {}
    }
    if let Some(Value::Object(body)) = operation.raw.get_mut("requestBody") {
        body.insert("required".to_owned(), both.into());
    }
}

/// Unites the schemas of two contents and keeps the examples of both.
fn join_contents(own: &mut Map<String, Value>, theirs: &mut Map<String, Value>) {
    let Some(Value::Object(own)) = own.values_mut().next() else { return };
    let Some(Value::Object(theirs)) = theirs.values_mut().next() else { return };
    match (own.shift_remove("schema"), theirs.shift_remove("schema")) {
        (Some(one), Some(two)) => own.insert("schema".to_owned(), unite::schemas(one, two)),
        (one, two) => own.insert("schema".to_owned(), one.or(two).unwrap_or_default()),
    };
    if let Some(Value::Object(more)) = theirs.shift_remove("examples") {
        let named = own.entry("examples").or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(named) = named {
            for (name, example) in more {
                let value = example.get("value").cloned().unwrap_or_default();
                if !named.values().any(|known| known.get("value") == Some(&value)) {
                    let summary = example.get("summary").and_then(Value::as_str).map(str::to_owned);
                    examples::add(named, &name, summary, value);
                }
            }
        }
    }
}

fn join_responses(operation: &mut DraftOperation, other: &mut DraftOperation) {
    let Some(theirs) = other.responses_mut().map(std::mem::take) else { return };
    let Some(own) = operation.responses_mut() else { return };
    for (status, mut response) in theirs {
        let Some(known) = own.get_mut(&status) else {
            own.insert(status, response);
            continue;
        };
        let content = response.get_mut("content").and_then(Value::as_object_mut);
        match (known.get_mut("content").and_then(Value::as_object_mut), content) {
            (Some(own), Some(theirs)) => join_contents(own, theirs),
            (None, Some(theirs)) => {
                let theirs = Value::Object(theirs.clone());
                if let Value::Object(known) = known {
                    known.insert("content".to_owned(), theirs);
                }
            }
            _ => {}
        }
    }
    own.sort_keys();
}

fn join_lists(operation: &mut DraftOperation, other: &DraftOperation, name: &str) {
    let Some(Value::Array(more)) = other.raw.get(name) else { return };
    match operation.raw.get_mut(name) {
        Some(Value::Array(own)) => {
            for entry in more {
                let known = |known: &Value| {
                    known == entry
                        || (entry.get("code").is_some() && known.get("code") == entry.get("code"))
                };
                if !own.iter().any(known) {
                    own.push(entry.clone());
                }
            }
        }
        _ => {
            operation.raw.insert(name.to_owned(), more.clone().into());
        }
    }
}

/// Of two thresholds the stricter one holds.
fn join_limits(operation: &mut DraftOperation, other: &DraftOperation) {
    let rate = |limit: &Value| -> Option<f64> {
        Some(limit.get("requests")?.as_f64()? / limit.get("per-seconds")?.as_f64()?)
    };
    let Some(theirs) = other.raw.get("x-cliq-rate-limit") else { return };
    let own = operation.raw.get("x-cliq-rate-limit");
    if own == Some(theirs) {
        return;
    }
    if own.and_then(rate).is_none_or(|own| rate(theirs).is_some_and(|theirs| theirs < own)) {
        operation.raw.insert("x-cliq-rate-limit".to_owned(), theirs.clone());
    }
}
