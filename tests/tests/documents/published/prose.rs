//! The facts in the prose of the published documents, counted and compared with what an
//! independent count of the same documents found.

use super::published;
use cliq_codegen::intake::prose::{self, Counted, Facts};
use serde_json::Value;

/// Descriptions of operations, and of everything.
struct Prose {
    operations: Vec<String>,
    all: Vec<String>,
}

/// The descriptions of one version.
fn descriptions(version: &str) -> Prose {
    let mut prose = Prose { operations: Vec::new(), all: Vec::new() };
    for published in published(version) {
        let document: Value = serde_saphyr::from_str(&published.text).unwrap();
        collect(&document, &mut prose.all);
        for (_, item) in document["paths"].as_object().unwrap() {
            for method in ["get", "put", "post", "patch", "delete"] {
                if let Some(operation) = item.get(method) {
                    let description = operation["description"].as_str().unwrap_or_default();
                    prose.operations.push(description.to_owned());
                }
            }
        }
    }
    prose
}

fn collect(value: &Value, descriptions: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(text) if key == "description" => {
                        descriptions.push(text.clone());
                    }
                    value => collect(value, descriptions),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, descriptions)),
        _ => {}
    }
}

fn count(facts: &[Facts], holds: impl Fn(&Facts) -> bool) -> usize {
    facts.iter().filter(|one| holds(one)).count()
}

#[derive(Debug, PartialEq, Eq)]
struct Counts {
    operations: usize,
    with_threshold: usize,
    with_lock: usize,
    scopes: usize,
    with_errors: usize,
    error_rows: usize,
    multipart: usize,
}

fn counts(prose: &Prose) -> Counts {
    let facts: Vec<Facts> = prose.operations.iter().map(|html| prose::facts(html)).collect();
    Counts {
        operations: facts.len(),
        with_threshold: count(&facts, |one| !one.thresholds.is_empty()),
        with_lock: count(&facts, |one| !one.locks.is_empty()),
        scopes: facts.iter().map(|one| one.scopes.len()).sum(),
        with_errors: count(&facts, |one| !one.errors.is_empty()),
        error_rows: facts.iter().map(|one| one.errors.len()).sum(),
        multipart: count(&facts, |one| one.multipart),
    }
}

#[test]
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn every_labelled_fact_of_the_operations_is_found() {
    let expected = [("v2", [81, 72, 72, 0, 0, 0, 4]), ("v3", [158, 137, 133, 10, 98, 331, 0])];
    for (version, numbers) in expected {
        let prose = descriptions(version);
        let [operations, with_threshold, with_lock, scopes, with_errors, error_rows, multipart] =
            numbers;
        let expected = Counts {
            operations,
            with_threshold,
            with_lock,
            scopes,
            with_errors,
            error_rows,
            multipart,
        };
        assert_eq!(counts(&prose), expected, "{version}");
    }
}

#[test]
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn limits_values_and_conditions_are_found_in_all_descriptions() {
    // Lengths, lists of values as HTML lists, conditions, notes; at least so many each.
    for (version, numbers) in [("v2", [12, 20, 1, 7]), ("v3", [44, 55, 13, 31])] {
        let prose = descriptions(version);
        let facts: Vec<Facts> = prose.all.iter().map(|html| prose::facts(html)).collect();
        let found = [
            count(&facts, |one| {
                one.limits.iter().any(|limit| limit.counted == Counted::Characters)
            }),
            count(&facts, |one| !one.values.is_empty()),
            count(&facts, |one| !one.conditions.is_empty()),
            count(&facts, |one| !one.notes.is_empty()),
        ];
        let enough = found.iter().zip(numbers).all(|(found, expected)| *found >= expected);
        assert!(enough, "{version}: found {found:?}, expected at least {numbers:?}");
    }
}

#[test]
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn distilled_prose_has_no_markup_and_no_lifted_facts() {
    for version in ["v2", "v3"] {
        let prose = descriptions(version);
        for html in &prose.all {
            let text = prose::distill(html);
            for trace in
                ["<b", "<br", "</", "style=", "ontoggle", "&nbsp;", "Lock period", "  - \n"]
            {
                assert!(!text.contains(trace), "{trace} in: {text}");
            }
            let facts = prose::facts(html);
            assert!(facts.thresholds.is_empty() || !text.contains("Threshold limit"), "{text}");
            assert!(!text.contains("requests per min per user"), "{text}");
            assert_eq!(prose::distill(&text.replace('<', "&lt;")).is_empty(), text.is_empty());
        }
    }
}
