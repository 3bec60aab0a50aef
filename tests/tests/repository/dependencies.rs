//! `docs/dependencies.md` names exactly the direct dependencies of the workspace.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;
use tests::repository;

/// What a manifest and the table both say about a crate: its release line, and who uses it.
#[derive(Debug, PartialEq, Eq)]
struct Dependency {
    version: String,
    used_by: BTreeSet<String>,
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The requirement without what compatible releases differ in.
fn line_of(requirement: &str) -> String {
    let parts: Vec<&str> = requirement.trim_start_matches(['^', '=']).split('.').collect();
    let significant = parts.iter().position(|part| *part != "0").unwrap_or(0) + 1;
    parts[..significant.min(parts.len())].join(".")
}

const USES: [&str; 4] = ["", " (optional)", " (build)", " (dev)"];

/// The direct dependencies of all members, but for those on each other.
fn manifests() -> BTreeMap<String, Dependency> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--locked", "--offline"])
        .current_dir(repository::root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    // Of a crate that a member names several times, the strongest use counts.
    let mut found: BTreeMap<String, (String, BTreeMap<&str, usize>)> = BTreeMap::new();
    for member in items(&metadata["packages"]) {
        for dependency in items(&member["dependencies"]).filter(|known| known["path"].is_null()) {
            let usage = match (text(dependency, "kind"), dependency["optional"] == true) {
                ("dev", _) => 3,
                ("build", _) => 2,
                (_, optional) => usize::from(optional),
            };
            let entry = found.entry(text(dependency, "name").to_owned()).or_default();
            entry.0 = line_of(text(dependency, "req"));
            let strongest = entry.1.entry(text(member, "name")).or_insert(usage);
            *strongest = usage.min(*strongest);
        }
    }
    let all = found.into_iter().map(|(name, (version, uses))| {
        let used_by = uses.iter().map(|(member, usage)| format!("{member}{}", USES[*usage]));
        (name, Dependency { version, used_by: used_by.collect() })
    });
    all.collect()
}

/// The cells of each row, without the head of the table.
fn rows() -> Vec<Vec<String>> {
    let page = fs::read_to_string(repository::root().join("docs/dependencies.md")).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| `"));
    let cells = |row: &str| -> Vec<String> {
        row.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
    };
    rows.map(cells).collect()
}

#[test]
fn the_table_has_each_direct_dependency_as_the_manifests_have_it() {
    let mut documented = BTreeMap::new();
    for row in rows() {
        assert_eq!(row.len(), 7, "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "an empty cell: {row:?}");
        let name = row[0].trim_matches('`').to_owned();
        let used_by = row[2].split(", ").map(ToOwned::to_owned).collect();
        let again = documented.insert(name, Dependency { version: row[1].clone(), used_by });
        assert!(again.is_none(), "twice: {row:?}");
    }
    let manifests = manifests();
    assert!(manifests.len() > 30, "the manifests could not be read: {manifests:?}");
    for (name, dependency) in &manifests {
        assert_eq!(documented.get(name), Some(dependency), "`{name}` in docs/dependencies.md");
    }
    let gone: Vec<_> = documented.keys().filter(|name| !manifests.contains_key(*name)).collect();
    assert!(gone.is_empty(), "no manifest has {gone:?} any more; remove their lines");
}

#[test]
fn releases_that_differ_incompatibly_are_of_another_line() {
    let lines = ["^1.10", "^0.13.5", "2.0", "^0.0.3", "=1.2.3"].map(line_of);
    assert_eq!(lines, ["1", "0.13", "2", "0.0.3", "1"]);
}
