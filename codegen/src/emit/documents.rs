//! The document of a module as JSON: for each operation its parameters, body and documented responses,
//! and the facts that the sandbox enforces. The sandbox and the tools read it; nothing of it comes from
//! the generated client.

use super::namespace;
use crate::model::{Module, Operation, Type, Version};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Extensions of schemas that are kept.
const EXTENSIONS: [&str; 5] =
    ["x-cliq-also", "x-cliq-max-bytes", "x-cliq-rules", "x-cliq-scalar", "x-cliq-when"];

/// The list of the documents, below the folder that holds them.
pub(super) fn list(versions: &[Version]) -> TokenStream {
    let modules = versions
        .iter()
        .flat_map(|version| version.modules.iter().map(move |module| (version, module)));
    let documents = modules.map(|(version, module)| {
        let (name, file) = (namespace::qualified(version, &module.name), path(version, module));
        quote!((#name, include_str!(#file)))
    });
    quote! {
        //! The documents that the sandbox is made from.

        /// Each module with its document. Versions other than the main one precede the names of
        /// their modules: `v3/bots`.
        pub(crate) static DOCUMENTS: &[(&str, &str)] = &[#(#documents),*];
    }
}

/// Where the document of a module is, below the folder that holds them.
pub(super) fn path(version: &Version, module: &Module) -> String {
    format!("{}/{}.json", version.name, module.name)
}

/// The document of a module.
pub(super) fn document(version: &Version, module: &Module) -> String {
    let mut names = BTreeSet::new();
    let operations: Map<String, Value> = module
        .operations
        .iter()
        .map(|item| {
            let mut entry = facts(item);
            entry.extend(operation(item, &mut names));
            (item.id.clone(), Value::Object(entry))
        })
        .collect();
    let mut schemas = Map::new();
    let mut waiting: Vec<String> = std::mem::take(&mut names).into_iter().collect();
    while let Some(name) = waiting.pop() {
        let Some(schema) = version.schema(&name).filter(|_| !schemas.contains_key(&name)) else {
            continue;
        };
        schemas.insert(name, clean(&schema.raw, &mut names));
        waiting.extend(std::mem::take(&mut names));
    }
    schemas.sort_keys();
    let document = json!({ "operations": operations, "schemas": schemas });
    // One operation or schema a line, so that diffs are readable.
    let mut text = String::from("{\n");
    for (index, (key, value)) in document.as_object().into_iter().flatten().enumerate() {
        let lines: Vec<String> = value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(key, value)| format!("{}:{value}", Value::from(key.as_str())))
            .collect();
        let comma = if index == 0 { "," } else { "" };
        let lines = lines.join(",\n");
        text.extend(["\"", key, "\":{\n", &lines, "\n}", comma, "\n"]);
    }
    text.push_str("}\n");
    text
}

/// What is known of an operation besides its parameters, body and responses.
fn facts(operation: &Operation) -> Map<String, Value> {
    let rate_limit = operation.limit.as_ref().map(|limit| {
        let assumed = [("requests", limit.threshold_assumed), ("lock_seconds", limit.lock_assumed)];
        let assumed: Vec<&str> =
            assumed.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect();
        json!({
            "requests": limit.requests,
            "per_seconds": limit.per_seconds,
            "lock_seconds": limit.lock_seconds,
            "assumed": assumed,
        })
    });
    let conditional: Vec<Value> = operation
        .conditional_scopes
        .iter()
        .map(|entry| json!({ "scopes": entry.scopes, "sends": entry.sends }))
        .collect();
    let raw = |key: &str| operation.raw.get(key).cloned().unwrap_or_else(|| json!([]));
    Map::from_iter(
        [
            ("method", operation.verb.to_uppercase().into()),
            ("base", operation.base.as_str().into()),
            ("path", operation.path.as_str().into()),
            ("scopes", json!(operation.scopes)),
            ("conditional_scopes", conditional.into()),
            ("rate_limit", rate_limit.into()),
            ("rules", raw("x-cliq-rules")),
            ("cases", raw("x-cliq-when")),
        ]
        .map(|(key, value): (&str, Value)| (key.to_owned(), value)),
    )
}

fn operation(operation: &Operation, names: &mut BTreeSet<String>) -> Map<String, Value> {
    let raw = &operation.raw;
    let parameters: Vec<Value> = operation
        .raw
        .get("parameters")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .map(|parameter| {
            let mut cleaned = clean(parameter, names);
            let example = parameter
                .get("example")
                .or_else(|| parameter.get("examples")?.as_object()?.values().next()?.get("value"));
            if let (Value::Object(map), Some(example)) = (&mut cleaned, example) {
                map.insert("example".to_owned(), example.clone());
            }
            cleaned
        })
        .collect();
    for parameter in &operation.parameters {
        if let Type::Named(name) = &parameter.kind {
            names.insert(name.clone());
        }
    }
    let body = raw.get("requestBody").and_then(|body| {
        let (media_type, content) = body.get("content")?.as_object()?.iter().next()?;
        Some(json!({
            "required": body.get("required").cloned().unwrap_or(Value::Bool(false)),
            "content_type": media_type,
            "schema": clean(content.get("schema")?, names),
            "examples": examples(content),
        }))
    });
    let responses: Vec<Value> = raw
        .get("responses")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter_map(|(status, response)| {
            let status: u16 = status.parse().ok().filter(|status| *status < 300)?;
            let content = response
                .get("content")
                .and_then(Value::as_object)
                .and_then(|content| content.iter().next());
            Some(match content {
                Some((media_type, content)) => json!({
                    "status": status,
                    "content_type": media_type,
                    "schema": content.get("schema").map(|schema| clean(schema, names)),
                    "examples": examples(content),
                }),
                None => json!({
                    "status": status,
                    "content_type": null,
                    "schema": null,
                    "examples": [],
                }),
            })
        })
        .collect();
    Map::from_iter([
        ("parameters".to_owned(), parameters.into()),
        ("body".to_owned(), body.into()),
        ("responses".to_owned(), responses.into()),
    ])
}

fn examples(content: &Value) -> Vec<Value> {
    content
        .get("examples")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(name, example)| {
            json!({ "name": name, "value": example.get("value").cloned().unwrap_or_default() })
        })
        .collect()
}

/// Without texts and most extensions, with references rewritten; collects what they name.
fn clean(value: &Value, names: &mut BTreeSet<String>) -> Value {
    match value {
        Value::Object(map) => {
            let is_names = |key: &str| key == "properties";
            let mut out = Map::new();
            for (key, value) in map {
                if key == "$ref" {
                    let name =
                        value.as_str().and_then(|r| r.rsplit('/').next()).unwrap_or_default();
                    names.insert(name.to_owned());
                    out.insert("$ref".to_owned(), format!("#/schemas/{name}").into());
                } else if is_names(key) {
                    let properties = value.as_object().into_iter().flatten();
                    let properties: Map<String, Value> = properties
                        .map(|(name, value)| (name.clone(), clean(value, names)))
                        .collect();
                    out.insert(key.clone(), properties.into());
                } else if EXTENSIONS.contains(&key.as_str())
                    || !(key.starts_with("x-")
                        || matches!(key.as_str(), "description" | "example" | "examples"))
                {
                    out.insert(key.clone(), clean(value, names));
                }
            }
            Value::Object(out)
        }
        Value::Array(list) => list.iter().map(|value| clean(value, names)).collect(),
        other => other.clone(),
    }
}
