//! Media types: files go into multipart forms, whatever the document declares, and all else is JSON.

use crate::intake::draft::DraftOperation;
use crate::intake::nodes::is;
use crate::intake::{Intake, infer, unite};
use serde_json::{Map, Value, json};

const JSON: &str = "application/json";
const FORM: &str = "multipart/form-data";

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        for operation in &mut draft.operations {
            let origin = operation.origin.clone();
            let mut report = |at: &str, what: String| {
                log.repaired(&draft.file, &format!("{origin}/{at}"), what);
            };
            body(operation, &mut report);
            for (status, response) in operation.responses_mut().into_iter().flatten() {
                let content = response.get_mut("content").and_then(Value::as_object_mut);
                if let Some(content) = content {
                    one_media(content, &format!("responses/{status}/content"), &mut report);
                }
            }
        }
    }
}

fn body(operation: &mut DraftOperation, report: &mut dyn FnMut(&str, String)) {
    let prose = operation.text("description").to_lowercase();
    let Some(content) = operation.body_mut() else { return };
    one_media(content, "requestBody/content", report);
    let Some((media_type, mut media)) = content.iter().next().map(|(a, b)| (a.clone(), b.clone()))
    else {
        operation.raw.shift_remove("requestBody");
        report("requestBody", "the body has no content; left out".to_owned());
        return;
    };
    let files = media.get("schema").is_some_and(has_files);
    let said = prose.contains(FORM) || media.to_string().contains(FORM);
    if files || (said && media_type != JSON) || media_type == FORM {
        if media_type != FORM {
            report(
                "requestBody/content",
                format!("files are sent as `{FORM}`, not `{media_type}`"),
            );
        }
        if let Some(schema) = media.get_mut("schema") {
            flatten(schema);
        }
        content.clear();
        content.insert(FORM.to_owned(), media);
    } else if media_type != JSON {
        report("requestBody/content", format!("`{media_type}` without a file is read as JSON"));
        content.clear();
        content.insert(JSON.to_owned(), media);
    }
}

/// Keeps one media type, JSON where there is a choice.
fn one_media(content: &mut Map<String, Value>, at: &str, report: &mut dyn FnMut(&str, String)) {
    let chosen =
        content.keys().find(|name| name.starts_with(JSON)).or_else(|| content.keys().next());
    let Some(chosen) = chosen.cloned() else { return };
    if content.len() > 1 {
        report(at, format!("of several media types `{chosen}` is kept"));
    }
    let mut media = content.get(&chosen).cloned().unwrap_or_default();
    if !media.is_object() {
        media = json!({});
    }
    if let Value::Object(media) = &mut media
        && !media.get("schema").is_some_and(Value::is_object)
    {
        let shown: Vec<Value> = media
            .get("example")
            .cloned()
            .into_iter()
            .chain(
                media
                    .get("examples")
                    .and_then(Value::as_object)
                    .into_iter()
                    .flat_map(Map::values)
                    .filter_map(|example| example.get("value").cloned()),
            )
            .collect();
        let schema = shown.iter().map(infer::schema).reduce(unite::schemas);
        report(at, "the content has no schema; read off its examples".to_owned());
        media.insert("schema".to_owned(), schema.unwrap_or_else(|| json!({})));
    }
    // Parameters of the media type, such as the charset, are none of the document's business.
    let plain = chosen.split(';').next().unwrap_or_default().trim().to_lowercase();
    let plain = if plain.ends_with("json") || plain == "*/*" { JSON.to_owned() } else { plain };
    content.clear();
    content.insert(plain, media);
}

fn has_files(schema: &Value) -> bool {
    let properties = schema.get("properties").and_then(Value::as_object);
    properties.into_iter().flat_map(Map::values).any(is_file)
}

fn is_file(property: &Value) -> bool {
    let binary = |schema: &Value| schema.get("format").is_some_and(|format| format == "binary");
    binary(property) || property.get("items").is_some_and(binary)
}

/// Fields of a form are texts, numbers and flags; anything else is sent as text.
fn flatten(schema: &mut Value) {
    let Some(Value::Object(properties)) = schema.get_mut("properties") else { return };
    for (name, property) in properties {
        let Value::Object(map) = property else { continue };
        let nested = is(map, "object")
            || (is(map, "array") && name != "comments")
            || !map.contains_key("type");
        if nested && !is_file(&Value::Object(map.clone())) {
            map.retain(|key, _| key == "description");
            map.insert("type".to_owned(), "string".into());
        }
    }
}
