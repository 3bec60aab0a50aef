//! The documents of one version as a single OpenAPI document that refers to nothing outside itself:
//! for readers, mock servers and other generators.

mod components;
mod form;
mod index;

use crate::document::path::anonymous;
use crate::document::{Document, pointer, shared};
use crate::load::Source;
use crate::model;
use crate::problem::{Problem, Problems};
use crate::{check, load};
use components::Components;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What readers of the bundle need to know before its first path.
const DESCRIPTION: &str = include_str!("description.md");

/// Bundles the documents of a version, such as `v2`. The order of `sources` does not matter.
///
/// Paths begin with what the documents have in their server addresses (`/api/v2`,
/// `/maintenanceapi/v2`), so that two modules may use one path below different roots.
///
/// ```
/// let problems = cliq_codegen::bundle::document(&[], "v2").unwrap_err();
/// assert!(problems.to_string().contains("there is no document of this version"));
/// ```
pub fn document(sources: &[Source], version: &str) -> Result<Value, Problems> {
    let documents = load::documents(sources)?;
    check::all(&documents)?;
    let narrowed: Vec<_> = documents
        .iter()
        .filter(|document| document.version == version)
        .map(shared::narrow)
        .collect();
    let own: Vec<&Document> = narrowed.iter().map(AsRef::as_ref).collect();
    // What modules share says it best; a version without it has the words of its first module.
    let shared = own.iter().find(|document| document.is_common()).or(own.first());
    let Some(shared) = shared else {
        let reason = "there is no document of this version";
        let remedy = "name a version that has a folder in specs, such as v2";
        return Err(Problem::new(version, "-", reason, remedy).into());
    };
    let mut components = Components::new(&own);
    let paths = components.local(&Value::Object(paths(&own)?));
    let scopes = scopes(&paths);
    let mut bundle = Map::new();
    bundle.insert("openapi".to_owned(), "3.0.3".into());
    bundle.insert("info".to_owned(), info(shared));
    bundle.insert("servers".to_owned(), servers(shared));
    let tags = own.iter().filter_map(|document| document.root.get("tags")?.as_array()).flatten();
    bundle.insert("tags".to_owned(), tags.cloned().collect());
    bundle.insert("paths".to_owned(), paths);
    let mut reached = components.reached();
    reached.insert("securitySchemes".to_owned(), security(&own, &scopes));
    bundle.insert("components".to_owned(), reached.into());
    let extensions = shared.root.iter().filter(|(key, _)| key.starts_with("x-"));
    bundle.extend(extensions.map(|(key, value)| (key.clone(), value.clone())));
    Ok(Value::Object(bundle))
}

/// A document as YAML that readers of version 1.1 and 1.2 read alike.
///
/// ```
/// let document = serde_json::json!({ "version": "2", "limit": 2, "when": "2024-01-31" });
/// let text = cliq_codegen::bundle::yaml(&document).unwrap();
/// assert_eq!(text, "version: \"2\"\nlimit: 2\nwhen: \"2024-01-31\"\n");
/// ```
pub fn yaml(document: &Value) -> Result<String, Problem> {
    serde_saphyr::to_string(document).map_err(|error| {
        let remedy = "write JSON, and report the document that cannot be written";
        Problem::new("bundle", "-", format!("it cannot be written as YAML: {error}"), remedy)
    })
}

/// All path items, below the root of the server.
fn paths(documents: &[&Document]) -> Result<Map<String, Value>, Problems> {
    let mut paths: Map<String, Value> = Map::new();
    let mut spellings: BTreeMap<String, String> = BTreeMap::new();
    let mut found = Vec::new();
    for document in documents {
        let items = document.root.get("paths").and_then(Value::as_object);
        for (path, item) in items.into_iter().flatten() {
            let base = model::base(document)?;
            let full = format!("{base}{path}");
            let other = spellings.entry(anonymous(&full)).or_insert_with(|| full.clone());
            if *other != full {
                let reason = format!(
                    "the path equals that of `{other}` except for the names of placeholders"
                );
                let place = format!("/paths/{}", pointer::escape(path));
                let remedy =
                    "use the same names of placeholders; a document contains each path once";
                found.push(Problem::new(&document.file, place, reason, remedy));
                continue;
            }
            let merged = paths.entry(full).or_insert_with(|| json!({}));
            if let (Value::Object(merged), Value::Object(item)) = (merged, item) {
                merged.extend(item.clone());
            }
        }
    }
    Problems::check(found)?;
    Ok(paths)
}

fn info(shared: &Document) -> Value {
    let mut info = shared.root.get("info").cloned().unwrap_or_default();
    if let Value::Object(info) = &mut info {
        let title = info.get("title").and_then(Value::as_str).unwrap_or_default();
        let title = title.split_once(':').map_or(title, |(title, _)| title).to_owned();
        info.insert("title".to_owned(), title.into());
        info.insert("description".to_owned(), DESCRIPTION.into());
    }
    info
}

/// The servers without the path that every path begins with.
fn servers(shared: &Document) -> Value {
    let mut servers = shared.root.get("servers").cloned().unwrap_or_default();
    for server in servers.as_array_mut().into_iter().flatten() {
        if let Some(Value::String(url)) = server.get_mut("url")
            && let Some((scheme, rest)) = url.split_once("://")
        {
            let host = rest.split_once('/').map_or(rest, |(host, _)| host);
            *url = format!("{scheme}://{host}");
        }
    }
    servers
}

/// Every scope that an operation names.
fn scopes(paths: &Value) -> BTreeSet<String> {
    let items = paths.as_object().into_iter().flat_map(Map::values);
    let operations = items.filter_map(Value::as_object).flat_map(Map::values);
    let mut scopes = BTreeSet::new();
    for operation in operations {
        let list = |key: &str| operation.get(key).and_then(Value::as_array).into_iter().flatten();
        let stated = list("security").filter_map(Value::as_object).flat_map(Map::values);
        let conditional = list("x-cliq-conditional-scopes").filter_map(|entry| entry.get("scopes"));
        let names = stated.chain(conditional).filter_map(Value::as_array).flatten();
        scopes.extend(names.filter_map(Value::as_str).map(str::to_owned));
    }
    scopes
}

/// The security schemes with the scopes that are used, in words of the first document that has them.
fn security(documents: &[&Document], used: &BTreeSet<String>) -> Value {
    let mut schemes = Map::new();
    for document in documents.iter().rev() {
        let own = document.pointer("/components/securitySchemes").and_then(Value::as_object);
        for (name, scheme) in own.into_iter().flatten() {
            if !schemes.contains_key(name) || document.is_common() {
                schemes.insert(name.clone(), scheme.clone());
            }
        }
    }
    let flows = schemes.values_mut().filter_map(|scheme| scheme.get_mut("flows")?.as_object_mut());
    for flow in flows.flat_map(Map::values_mut) {
        if let Some(Value::Object(scopes)) = flow.get_mut("scopes") {
            scopes.retain(|name, _| used.contains(name));
        }
    }
    schemes.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_path_with_two_spellings_is_refused() {
        let document = |file: &str, path: &str| {
            Document {
            file: file.to_owned(),
            version: "v2".to_owned(),
            module: "chats".to_owned(),
            published: None,
            root: json!({ "servers": [{ "url": "https://cliq.zoho.com/api/v2" }], "paths": { path: {} } })
                .as_object()
                .cloned()
                .unwrap_or_default(),
        }
        };
        let (one, two) = (document("one", "/chats/{id}"), document("two", "/chats/{CHAT_ID}"));
        assert_eq!(
            paths(&[&one, &two]).unwrap_err().to_string(),
            "two: /paths/~1chats~1{CHAT_ID}: the path equals that of `/api/v2/chats/{id}` except \
             for the names of placeholders; use the same names of placeholders; a document contains each path once"
        );
        assert!(paths(&[&one]).is_ok());
    }
}
