//! Captured responses are read as it stands beside them. `INSTA_UPDATE=always` writes what is found.

use cliq_tools::decode::{Side, report};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::PathBuf;
use tests::repository;

/// Name and path of every fixture.
fn fixtures() -> Vec<(String, PathBuf)> {
    let folder = repository::root().join("tests/captured");
    let mut found: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), path))
        .collect();
    found.sort();
    assert!(found.len() >= 8, "the fixtures are not found");
    found
}

#[test]
fn captured_responses_are_read_as_expected() {
    let update = std::env::var("INSTA_UPDATE").is_ok_and(|value| value == "always");
    let mut failures = Vec::new();
    for (name, path) in fixtures() {
        let (id, _) = name.split_once('.').unwrap();
        let found = report(id, Side::Response, &std::fs::read(&path).unwrap())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        if !found.is_whole() {
            failures.push(format!("{name} is not read without loss:\n{found}"));
            continue;
        }
        let text = format!("{found}\n");
        let expectation = path.with_extension("txt");
        if update {
            std::fs::write(&expectation, &text).unwrap();
        }
        let expected = std::fs::read_to_string(&expectation).unwrap_or_default();
        if expected != text {
            failures.push(format!("{name}: expected\n{expected}found\n{text}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_expectation_has_a_response() {
    let known: BTreeSet<_> =
        fixtures().into_iter().map(|(_, path)| path.with_extension("txt")).collect();
    for entry in std::fs::read_dir(repository::root().join("tests/captured")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            assert!(known.contains(&path), "{} has no response", path.display());
        }
    }
}

/// Adopted with `--adopt`, a fixture names no address of anybody's.
#[test]
fn fixtures_are_anonymous() {
    fn texts(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::String(text) => found.push(text.clone()),
            Value::Array(list) => list.iter().for_each(|item| texts(item, found)),
            Value::Object(map) => map.iter().for_each(|(key, value)| {
                found.push(key.clone());
                texts(value, found);
            }),
            _ => {}
        }
    }
    for (name, path) in fixtures() {
        let body: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let mut found = Vec::new();
        texts(&body, &mut found);
        for text in found {
            let host =
                text.split("://").nth(1).or_else(|| text.rsplit_once('@').map(|(_, host)| host));
            assert!(host.is_none_or(|host| host.starts_with("example.com")), "{name}: {text}");
        }
    }
}
