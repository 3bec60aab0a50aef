//! What the decoder and the sandbox know of a module, as JSON: parameters, schemas and documented
//! responses.

use crate::model::{Module, Operation, Type, Version};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The file of a module.
pub(super) fn path(module: &Module) -> String {
    format!("documents/{}.json", module.name)
}

/// The document of a module, without the facts that only the sandbox reads.
pub(super) fn document(version: &Version, module: &Module) -> String {
    compose(version, module, &[], |_| Map::new())
}

/// The document of a module. `extensions` are the keys beginning with `x-` that schemas keep; `facts`
/// are added to each operation.
pub(super) fn compose(
    version: &Version,
    module: &Module,
    extensions: &[&str],
    facts: impl Fn(&Operation) -> Map<String, Value>,
) -> String {
    let mut names = Names { found: BTreeSet::new(), extensions };
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
    let mut waiting: Vec<String> = std::mem::take(&mut names.found).into_iter().collect();
    while let Some(name) = waiting.pop() {
        let Some(schema) = version.schema(&name).filter(|_| !schemas.contains_key(&name)) else {
            continue;
        };
        schemas.insert(name, clean(&schema.raw, &mut names));
        waiting.extend(std::mem::take(&mut names.found));
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

/// Names of schemas that were met, and the extensions that are kept on the way.
struct Names<'a> {
    found: BTreeSet<String>,
    extensions: &'a [&'a str],
}

fn operation(operation: &Operation, names: &mut Names<'_>) -> Map<String, Value> {
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
            names.found.insert(name.clone());
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
        .filter_map(|(status, answer)| {
            let status: u16 = status.parse().ok().filter(|status| *status < 300)?;
            let content = answer
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
fn clean(value: &Value, names: &mut Names<'_>) -> Value {
    match value {
        Value::Object(map) => {
            let is_names = |key: &str| key == "properties";
            let mut out = Map::new();
            for (key, value) in map {
                if key == "$ref" {
                    let name =
                        value.as_str().and_then(|r| r.rsplit('/').next()).unwrap_or_default();
                    names.found.insert(name.to_owned());
                    out.insert("$ref".to_owned(), format!("#/schemas/{name}").into());
                } else if is_names(key) {
                    let properties = value.as_object().into_iter().flatten();
                    let properties: Map<String, Value> = properties
                        .map(|(name, value)| (name.clone(), clean(value, names)))
                        .collect();
                    out.insert(key.clone(), properties.into());
                } else if key == "x-cliq-scalar"
                    || names.extensions.contains(&key.as_str())
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
