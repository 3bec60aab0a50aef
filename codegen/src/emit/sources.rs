//! The page of sources: where each fact comes from, where sources disagree, and what is assumed.

use super::namespace;
use crate::evidence::Evidence;
use crate::model::{Operation, Schema, Version};
use crate::texts;
use serde_json::{Map, Value};

/// Name of the file below the version's folder.
pub(super) const FILE: &str = "SOURCES.md";

/// What a method's documentation says of its operation: its id, and a link to its sources.
pub(super) fn link(version: &Version, operation: &Operation) -> String {
    format!("`{0}` ([sources]({1}::sources#{0}))", operation.id, namespace::root(version))
}

/// A section for each module, and in it for each of its operations and types.
pub(super) fn markdown(version: &Version) -> String {
    let name = &version.name;
    let mut page = format!(
        "<!-- Generated from specs/{name} by `cargo xtask generate`. Do not edit. -->\n\n\
         # Sources\n\n\
         Where the facts about each operation and type come from, where sources disagree and how that was\n\
         decided, and which limits no source states.\n\n\
         | class | evidence |\n\
         |---|---|\n\
         | page | a page of the API documentation |\n\
         | published | a published OpenAPI document |\n\
         | live, captured | a captured response of the service |\n\
         | live, reported | behavior reported by users of the service |\n\
         | live, secondhand | what an integration states or its tests assume |\n\
         | live, inferred | a conclusion from other facts |\n"
    );
    let modules = version.modules.iter().map(|module| module.name.as_str());
    for module in modules.chain([super::COMMON]) {
        page.push_str(&format!("\n## {module}\n"));
        let known = version.modules.iter().find(|known| known.name == module);
        for operation in known.into_iter().flat_map(|module| &module.operations) {
            section(&mut page, &operation.id, &of_operation(operation));
        }
        let schemas = version.schemas.values().filter(|schema| schema.module == module);
        for schema in schemas {
            let lines = of_schema(schema);
            if !lines.is_empty() {
                section(&mut page, &schema.name, &lines);
            }
        }
    }
    page
}

fn section(page: &mut String, heading: &str, lines: &[String]) {
    page.push_str(&format!("\n### {}\n\n{}\n", super::docs::text(heading), lines.join("\n")));
}

fn of_operation(operation: &Operation) -> Vec<String> {
    let verb = operation.verb.to_uppercase();
    let mut lines = vec![format!("- Request: `{verb} {}{}`", operation.base, operation.path)];
    lines.extend(own(&operation.raw));
    if let Some(limit) = &operation.limit {
        let assumed = [("rate limit", limit.threshold_assumed), ("lockout", limit.lock_assumed)];
        let assumed: Vec<&str> =
            assumed.iter().filter(|(_, assumed)| *assumed).map(|(name, _)| *name).collect();
        if !assumed.is_empty() {
            lines.push(format!("- Assumed: {}", assumed.join(", ")));
        }
    }
    for parameter in operation.raw.get("parameters").and_then(Value::as_array).into_iter().flatten()
    {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        below(parameter, name, &mut lines);
    }
    lines
}

fn of_schema(schema: &Schema) -> Vec<String> {
    let Some(raw) = schema.raw.as_object() else { return Vec::new() };
    let mut lines = own(raw);
    inner(raw, "", &mut lines);
    lines
}

/// The sources and notes of one object of a document.
fn own(raw: &Map<String, Value>) -> Vec<String> {
    let sources = texts::of(raw.get("x-cliq-source")).map(|source| {
        let what = source.split_once(": ").map_or(source, |(_, what)| what);
        let class = Evidence::of(source).map_or("unknown", Evidence::as_str);
        format!("- Source ({class}): {}", super::docs::text(what))
    });
    let notes = texts::of(raw.get("x-cliq-note"))
        .map(|note| format!("- Note: {}", super::docs::text(note)));
    sources.chain(notes).collect()
}

/// The sources and notes of the object `name` and of what is below it.
fn below(value: &Value, name: &str, lines: &mut Vec<String>) {
    let Some(raw) = value.as_object() else { return };
    let found = own(raw);
    lines.extend(found.iter().map(|line| line.replacen("- ", &format!("- `{name}`: "), 1)));
    inner(raw, name, lines);
}

/// The sources and notes of properties and items.
fn inner(raw: &Map<String, Value>, path: &str, lines: &mut Vec<String>) {
    for key in ["schema", "items", "additionalProperties"] {
        if let Some(value) = raw.get(key) {
            below(value, if path.is_empty() { "[]" } else { path }, lines);
        }
    }
    for part in raw.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        below(part, path, lines);
    }
    for (key, value) in raw.get("properties").and_then(Value::as_object).into_iter().flatten() {
        let name = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        below(value, &name, lines);
    }
}
