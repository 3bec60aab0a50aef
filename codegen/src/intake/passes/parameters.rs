//! Parameters of the query and the header: what HTTP itself says is no parameter, each stands once,
//! has a schema, and lists are lists.

use crate::intake::Intake;
use crate::intake::prose;
use serde_json::{Map, Value, json};

/// Headers that the transport sets.
const TRANSPORT: &[&str] = &["content-type", "accept", "authorization"];

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        for operation in &mut draft.operations {
            let at = format!("{}/parameters", operation.origin);
            let mut report = |what: String| log.repaired(&draft.file, &at, what);
            let Some(parameters) = operation.parameters_mut() else { continue };
            let mut kept: Vec<Value> = Vec::new();
            for parameter in std::mem::take(parameters) {
                let Value::Object(mut parameter) = parameter else { continue };
                let name = text(&parameter, "name").trim().to_owned();
                let place = text(&parameter, "in").to_lowercase();
                if place == "header" && TRANSPORT.contains(&name.to_lowercase().as_str()) {
                    report(format!("the client sets the header `{name}` itself; removed"));
                    continue;
                }
                if !matches!(place.as_str(), "path" | "query" | "header") {
                    report(format!("the parameter `{name}` is in `{place}`; removed"));
                    continue;
                }
                if kept.iter().any(|other| {
                    other.get("name").is_some_and(|other| *other == name)
                        && other.get("in").is_some_and(|other| *other == place)
                }) {
                    report(format!("the parameter `{name}` is declared twice; the first is kept"));
                    continue;
                }
                if !parameter.get("schema").is_some_and(Value::is_object) {
                    let inner = parameter.get("content").and_then(|content| {
                        content.as_object()?.values().next()?.get("schema").cloned()
                    });
                    let schema = inner.unwrap_or_else(|| json!({ "type": text_type(&parameter) }));
                    parameter.insert("schema".to_owned(), schema);
                    report(format!("the parameter `{name}` has no schema; added"));
                }
                if place == "query" && is_comma_list(&parameter) {
                    list(&mut parameter);
                    report(format!(
                        "`{name}` accepts several values separated by commas; read as a list"
                    ));
                }
                let keep = [
                    "name",
                    "in",
                    "required",
                    "description",
                    "schema",
                    "style",
                    "explode",
                    "example",
                    "examples",
                    "deprecated",
                ];
                parameter.retain(|key, _| keep.contains(&key.as_str()));
                parameter.insert("name".to_owned(), name.into());
                parameter.insert("in".to_owned(), place.into());
                if !parameter.get("required").is_some_and(Value::is_boolean) {
                    parameter.insert("required".to_owned(), false.into());
                }
                kept.push(Value::Object(parameter));
            }
            *parameters = kept;
        }
    }
}

fn text<'a>(map: &'a Map<String, Value>, key: &str) -> &'a str {
    map.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The type that older documents write beside the name.
fn text_type(parameter: &Map<String, Value>) -> &str {
    match text(parameter, "type") {
        "" => "string",
        other => other,
    }
}

fn is_comma_list(parameter: &Map<String, Value>) -> bool {
    let is_text = parameter.get("schema").is_some_and(|schema| {
        schema.get("type").is_some_and(|kind| kind == "string") && schema.get("enum").is_none()
    });
    let prose = prose::distill(text(parameter, "description")).to_lowercase();
    is_text && (prose.contains("comma-separated") || prose.contains("comma separated"))
}

/// `a,b` as text → a list, in the same form on the wire.
fn list(parameter: &mut Map<String, Value>) {
    let mut items = parameter.shift_remove("schema").unwrap_or_else(|| json!({}));
    let split = |value: Value| match value {
        Value::String(text) => {
            text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect()
        }
        other => other,
    };
    if let Value::Object(items) = &mut items {
        // A limit of the whole text says nothing of one item.
        items.shift_remove("maxLength");
        items.shift_remove("default");
        if let Some(example) = items.shift_remove("example") {
            parameter.insert("example".to_owned(), example);
        }
    }
    if let Some(example) = parameter.shift_remove("example") {
        parameter.insert("example".to_owned(), split(example));
    }
    parameter.shift_remove("examples");
    parameter.insert("schema".to_owned(), json!({ "type": "array", "items": items }));
    parameter.insert("style".to_owned(), "form".into());
    parameter.insert("explode".to_owned(), false.into());
}
