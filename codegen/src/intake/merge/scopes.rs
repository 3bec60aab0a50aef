//! Every scope that an operation names is described in its document and in the shared one.

use super::node::Documents;
use super::transplant::common_file;
use crate::document::Document;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Describes scopes that a merge brought, in the words of the published document where it has any.
pub(super) fn describe(documents: &mut [Document], published: Documents<'_>) {
    let mut known = BTreeMap::new();
    for document in published.0.iter().chain(documents.iter()) {
        for scopes in flows(&document.root) {
            known.extend(scopes.iter().map(|(name, text)| (name.clone(), text.clone())));
        }
    }
    let used: Vec<(String, BTreeSet<String>)> =
        documents.iter().map(|document| (document.file.clone(), used(document))).collect();
    for (file, scopes) in used {
        for home in [common_file(&file), file] {
            let Some(document) = documents.iter_mut().find(|document| document.file == home) else {
                continue;
            };
            for flow in flows_mut(&mut document.root) {
                for scope in scopes
                    .iter()
                    .filter(|scope| !flow.contains_key(*scope))
                    .cloned()
                    .collect::<Vec<_>>()
                {
                    let text = known.get(&scope).cloned();
                    flow.insert(scope, text.unwrap_or_else(|| "Not described.".into()));
                    flow.sort_keys();
                }
            }
        }
    }
}

fn used(document: &Document) -> BTreeSet<String> {
    let operations = super::node::operations(document);
    let entries = operations.iter().filter_map(|operation| operation.node.value.get("security"));
    entries
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(Value::as_object)
        .flat_map(Map::values)
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(|scope| scope.as_str().map(str::to_owned))
        .collect()
}

fn flows(root: &Map<String, Value>) -> Vec<&Map<String, Value>> {
    let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
    let schemes = schemes.and_then(Value::as_object).into_iter().flat_map(Map::values);
    schemes
        .filter_map(|scheme| scheme.get("flows")?.as_object())
        .flat_map(Map::values)
        .filter_map(|flow| flow.get("scopes")?.as_object())
        .collect()
}

fn flows_mut(root: &mut Map<String, Value>) -> Vec<&mut Map<String, Value>> {
    let schemes = root.get_mut("components").and_then(|parts| parts.get_mut("securitySchemes"));
    let schemes = schemes.and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
    schemes
        .filter_map(|scheme| scheme.get_mut("flows")?.as_object_mut())
        .flat_map(Map::values_mut)
        .filter_map(|flow| flow.get_mut("scopes")?.as_object_mut())
        .collect()
}
