//! Methods: each has an example and a link to its sources, and no text states where its facts come from.

use crate::generated::{FILES, code, docs};
use std::collections::BTreeSet;
use syn::{ImplItem, ImplItemFn, Item, ItemImpl, Visibility};

/// Phrases that belong into notes.
const PROVENANCE: [&str; 7] = [
    "- Note",
    "- Source",
    "older page",
    "newest page",
    "published document",
    "public integration",
    "(assumed)",
];

/// A public method of a handle, with the lines of its documentation.
struct Method {
    path: String,
    name: String,
    docs: Vec<String>,
}

/// The methods of all handles.
fn methods() -> Vec<Method> {
    let modules =
        code().filter(|file| !file.path.ends_with("mod.rs") && !file.path.ends_with("common.rs"));
    let mut found = Vec::new();
    for file in modules {
        for item in syn::parse_file(&file.content).unwrap().items {
            let Item::Impl(ItemImpl { trait_: None, items, .. }) = item else { continue };
            found.extend(items.iter().filter_map(|item| method(&file.path, item)));
        }
    }
    found
}

/// The version that a generated file belongs to.
fn version(path: &str) -> &str {
    path.split('/').find(|part| ["v2", "v3"].contains(part)).unwrap()
}

fn method(path: &str, item: &ImplItem) -> Option<Method> {
    match item {
        ImplItem::Fn(ImplItemFn { vis: Visibility::Public(_), attrs, sig, .. }) => {
            Some(Method { path: path.to_owned(), name: sig.ident.to_string(), docs: docs(attrs) })
        }
        _ => None,
    }
}

#[test]
fn every_method_has_an_example_that_calls_it() {
    let methods = methods();
    assert!(methods.len() > 100, "{} methods", methods.len());
    for Method { path, name, docs } in &methods {
        let place = format!("{path}: {name}");
        let start = docs.iter().position(|line| line == "```no_run");
        let start = start.unwrap_or_else(|| panic!("{place} has no example"));
        let example: Vec<&str> = docs[start + 1..docs.len() - 1]
            .iter()
            .map(String::as_str)
            .filter(|line| !line.starts_with("# "))
            .collect();
        let code = example.concat();
        assert!(code.contains(&format!(".{name}(")), "{place}: {code}");
        let sent = code.contains(".await") || code.contains(".stream()");
        assert!(sent, "{place}: {code}");
        for filler in ["Default::default()", "\"example\""] {
            assert!(!code.contains(filler), "{place}: {code}");
        }
        let placeholder =
            code.split("\"{").skip(1).any(|rest| rest.starts_with(char::is_uppercase));
        assert!(!placeholder, "{place}: {code}");
        assert!(!example.iter().any(|line| line.contains("#![")), "{place} cannot be merged");
    }
}

#[test]
fn every_method_links_to_a_section_of_the_page_of_sources() {
    let sections: BTreeSet<(&str, String)> = FILES
        .iter()
        .filter(|file| file.path.ends_with("/SOURCES.md"))
        .flat_map(|page| page.content.lines().map(|line| (version(&page.path), line)))
        .filter_map(|(version, line)| Some((version, line.strip_prefix("### ")?.replace('\\', ""))))
        .collect();
    for Method { path, name, docs } in methods() {
        let row = docs.iter().find(|line| line.starts_with("| Operation |"));
        let row = row.unwrap_or_else(|| panic!("{path}: {name} has no link"));
        let anchor = row.split_once("sources#").and_then(|(_, rest)| rest.split_once(')'));
        let (anchor, _) = anchor.unwrap_or_else(|| panic!("{path}: {name}: {row}"));
        let section = (version(&path), anchor.to_owned());
        assert!(sections.contains(&section), "{path}: {name}: no section {anchor}");
    }
}

#[test]
fn documentation_does_not_state_where_facts_come_from() {
    for file in code() {
        let lines = file.content.lines().map(str::trim);
        for line in lines.filter(|line| line.starts_with("///")) {
            for provenance in PROVENANCE {
                assert!(!line.contains(provenance), "{}: {line}", file.path);
            }
        }
    }
}
