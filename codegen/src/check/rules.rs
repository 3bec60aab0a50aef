//! The extensions that say what a body may hold have the form that the generator reads.

use super::run::Run;
use super::walk;
use crate::document::Document;
use serde_json::{Map, Value};

/// Rules with the keys that each needs beside `rule`.
const RULES: &[(&str, &[&str])] = &[
    ("unique", &["of"]),
    ("sum", &["of", "is"]),
    ("payload", &["is"]),
    ("count", &["of", "as"]),
    ("keys", &["of", "as"]),
    ("references", &["of", "as"]),
    ("protocols", &["of", "are"]),
    ("system-action", &["of", "are"]),
    ("any-of", &["are"]),
    ("exclusive", &["are"]),
    ("required-if", &["of", "as"]),
    ("forbidden-if", &["of", "as"]),
    ("only-with", &["of", "values", "as"]),
    ("alone", &["of", "are"]),
    ("within-days", &["of", "as", "is"]),
    ("without", &["of", "are"]),
];

/// What a stricter limit may limit.
const LIMITS: &[&str] = &[
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minimum",
    "maximum",
];

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    let mut found = Vec::new();
    walk::values(document, &mut |value, pointer| {
        let mut inspect = |key: &str, rule: fn(&Map<String, Value>) -> Result<(), String>| {
            for (index, entry) in list(value, key).enumerate() {
                let result = entry
                    .as_object()
                    .ok_or_else(|| "it is not an object".to_owned())
                    .and_then(rule);
                if let Err(reason) = result {
                    found.push((format!("{pointer}/{key}/{index}"), reason));
                }
            }
        };
        inspect("x-cliq-rules", relation);
        inspect("x-cliq-when", case);
        inspect("x-cliq-stricter", stricter);
    });
    for (pointer, reason) in found {
        run.report(document, &pointer, reason, "see the extensions in specs/README.md");
    }
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn relation(entry: &Map<String, Value>) -> Result<(), String> {
    let rule = text(entry, "rule")?;
    let (_, keys) = RULES
        .iter()
        .find(|(name, _)| *name == rule)
        .ok_or_else(|| format!("there is no rule `{rule}`"))?;
    for key in *keys {
        let fits = entry.get(*key).is_some_and(|value| has_form(key, value));
        if !fits {
            return Err(format!("the rule `{rule}` requires `{key}`"));
        }
    }
    if let Some(key) = ["are", "values"]
        .iter()
        .find(|key| entry.get(**key).is_some_and(|value| !has_form(key, value)))
    {
        return Err(format!("`{key}` is not a list of texts"));
    }
    match entry.get("severity").map(Value::as_str) {
        None => Ok(()),
        Some(Some("warning")) => text(entry, "source").map(|_| ()),
        Some(_) => Err("`severity` must be `warning`, or absent".to_owned()),
    }
}

fn case(entry: &Map<String, Value>) -> Result<(), String> {
    text(entry, "property")?;
    text(entry, "is")?;
    let then = entry.get("then").and_then(Value::as_object).ok_or("it has no `then`")?;
    for (path, refinement) in then {
        let refinement =
            refinement.as_object().ok_or_else(|| format!("`{path}` is not an object"))?;
        let fits = refinement.iter().all(|(key, value)| match key.as_str() {
            "$ref" => value.is_string(),
            "keys" | "required" | "any" | "values" => is_texts(value),
            _ => false,
        });
        if refinement.is_empty() || !fits {
            return Err(format!(
                "`{path}` has none of `$ref`, `values`, `keys`, `required` and `any`, or another key"
            ));
        }
    }
    Ok(())
}

fn stricter(entry: &Map<String, Value>) -> Result<(), String> {
    text(entry, "source")?;
    let limits = entry.iter().filter(|(key, _)| key.as_str() != "source");
    let mut count = 0;
    for (key, value) in limits {
        if !LIMITS.contains(&key.as_str()) || !value.is_i64() {
            return Err(format!("`{key}` is no limit"));
        }
        count += 1;
    }
    if count == 0 { Err("it has no limit".to_owned()) } else { Ok(()) }
}

fn text<'a>(entry: &'a Map<String, Value>, key: &str) -> Result<&'a str, String> {
    entry.get(key).and_then(Value::as_str).ok_or_else(|| format!("it has no `{key}`"))
}

fn has_form(key: &str, value: &Value) -> bool {
    match key {
        "is" => value.is_i64(),
        "are" | "values" => is_texts(value),
        _ => value.is_string(),
    }
}

fn is_texts(value: &Value) -> bool {
    value.as_array().is_some_and(|list| list.iter().all(Value::is_string))
}
