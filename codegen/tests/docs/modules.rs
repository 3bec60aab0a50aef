//! Modules: each begins with a table of all its operations, and says nothing twice.

use crate::generated::{client, docs, modules};
use std::collections::BTreeSet;
use std::path::Path;
use syn::Item;

/// The rows of the table of a module, below its head.
fn rows(module: &str) -> Vec<Vec<&'static str>> {
    let page = client(&format!("operations/{module}.md"));
    let rows = page.lines().filter(|line| line.starts_with("| ")).skip(1);
    rows.map(|row| row.trim_matches('|').split(" | ").map(str::trim).collect()).collect()
}

/// The ids of the operations in the document of a module.
fn operations(module: &str) -> BTreeSet<String> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/v2");
    let document = std::fs::read_to_string(specs.join(format!("{module}.yaml"))).unwrap();
    let ids = document.lines().filter_map(|line| line.trim().strip_prefix("operationId: "));
    ids.map(str::to_owned).collect()
}

#[test]
fn every_operation_has_a_row_in_the_table_of_its_module() {
    let mut found = 0;
    for (module, _) in modules() {
        let named: BTreeSet<String> = rows(module)
            .iter()
            .map(|row| row[0].trim_start_matches("[`").split('`').next().unwrap().to_owned())
            .map(|method| format!("{module}_{}", method.trim_end_matches('_')))
            .collect();
        let missing: Vec<String> = operations(module).difference(&named).cloned().collect();
        assert!(missing.is_empty(), "{module}: the table lacks {missing:?}");
        found += named.len();
    }
    assert!(found > 100, "{found} rows");
}

#[test]
fn every_method_has_one_row_with_scope_and_limit() {
    for (module, code) in modules() {
        let handle = code.lines().find_map(|line| line.strip_prefix("pub struct ")).unwrap();
        let handle = handle.trim_end_matches(" {");
        let start = format!("impl {handle} fn ");
        let surface = cliq_codegen::surface::lines(code).unwrap();
        let methods: BTreeSet<&str> = surface
            .iter()
            .filter_map(|line| line.strip_prefix(&start)?.split('(').next())
            .collect();
        let rows = rows(module);
        let links: BTreeSet<String> = rows.iter().map(|row| row[0].to_owned()).collect();
        let expected: BTreeSet<String> =
            methods.iter().map(|name| format!("[`{name}`]({handle}::{name})")).collect();
        assert_eq!(links, expected, "{module}");
        assert_eq!(rows.len(), expected.len(), "{module}: a method has two rows");
        for row in rows {
            let [_, does, scope, limit] = row.as_slice() else { panic!("{module}: {row:?}") };
            assert!(!does.is_empty(), "{module}: {row:?}");
            assert!(scope.starts_with("`ZohoCliq."), "{module}: {row:?}");
            assert!(limit.starts_with(|c: char| c.is_ascii_digit()), "{module}: {row:?}");
        }
    }
}

#[test]
fn no_sentence_stands_twice_in_a_module_and_its_handle() {
    let root = syn::parse_file(client("mod.rs")).unwrap();
    for (module, code) in modules() {
        let file = syn::parse_file(code).unwrap();
        let mut lines = docs(&file.attrs);
        // rustdoc shows what stands at the declaration of a module in front of what stands in it.
        for item in &root.items {
            if let Item::Mod(declared) = item
                && declared.ident == module
            {
                lines.extend(docs(&declared.attrs));
            }
        }
        lines.push(client(&format!("operations/{module}.md")).to_owned());
        let handle = file.items.iter().find_map(|item| match item {
            Item::Struct(handle) => Some(docs(&handle.attrs)),
            _ => None,
        });
        lines.extend(handle.unwrap());
        let text = lines.join("\n").replace(['\n', '|'], " ");
        let mut seen = BTreeSet::new();
        for sentence in text.split(". ").map(str::trim).filter(|sentence| sentence.len() > 20) {
            let sentence = sentence.trim_end_matches('.').to_owned();
            assert!(seen.insert(sentence.clone()), "{module}: twice: {sentence}");
        }
    }
}
