//! Responses: what counts as success, what has no body, and errors that all operations share.

use crate::document::pointer::escape;
use crate::intake::Intake;
use crate::intake::assemble::{ERRORS, Shared};
use crate::intake::draft::{Draft, DraftOperation};
use crate::intake::report::Log;
use serde_json::{Map, Value, json};

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let Draft { file, operations, schemas, .. } = draft;
        for operation in operations {
            one(file, operation, schemas, log);
        }
    }
}

fn one(file: &str, operation: &mut DraftOperation, schemas: &Map<String, Value>, log: &mut Log) {
    let at = format!("{}/responses", operation.origin);
    let Some(Value::Object(published)) = operation.raw.shift_remove("responses") else { return };
    let mut responses = Map::new();
    let mut errors: Vec<&Shared> = Vec::new();
    for (status, response) in published {
        let here = format!("{at}/{}", escape(&status));
        let number: u16 = status.parse().unwrap_or_default();
        match number {
            200..=300 => {
                let (status, response) = success(file, &here, &status, response, schemas, log);
                responses.entry(status).or_insert(response);
            }
            _ => match ERRORS.iter().find(|shared| shared.status == status) {
                Some(shared) => errors.push(shared),
                None => log.repaired(
                    file,
                    &here,
                    format!("the response `{status}` adds nothing; removed"),
                ),
            },
        }
    }
    if responses.is_empty() {
        log.repaired(file, &at, "no success is declared; a response without a body is assumed");
        responses.insert("204".to_owned(), json!({ "description": "Done; no body." }));
    }
    if errors.is_empty() {
        log.repaired(file, &at, "no error is declared; the common errors are assumed");
        errors = ERRORS.iter().filter(|shared| shared.usual).collect();
    }
    responses.sort_keys();
    errors.sort_by_key(|shared| shared.status);
    for shared in errors {
        let reference = format!("common.yaml#/components/responses/{}", shared.name);
        responses.insert(shared.status.to_owned(), json!({ "$ref": reference }));
    }
    operation.raw.insert("responses".to_owned(), Value::Object(responses));
}

fn success(
    file: &str,
    at: &str,
    status: &str,
    response: Value,
    schemas: &Map<String, Value>,
    log: &mut Log,
) -> (String, Value) {
    let description = response.get("description").and_then(Value::as_str).unwrap_or_default();
    let mut clean = Map::new();
    clean.insert("description".to_owned(), description.into());
    let content =
        response.get("content").and_then(Value::as_object).filter(|content| !content.is_empty());
    let empty =
        content.is_some_and(|content| content.values().all(|media| is_empty(media, schemas)));
    if status == "204" || empty {
        if content.is_some() {
            log.repaired(
                file,
                at,
                "the body states that there is none; a response 204 without content",
            );
        }
        return ("204".to_owned(), Value::Object(clean));
    }
    if let Some(content) = content {
        clean.insert("content".to_owned(), Value::Object(content.clone()));
    }
    if status == "300" {
        log.repaired(file, at, "status 300 denotes success; read as 200");
        return ("200".to_owned(), Value::Object(clean));
    }
    (status.to_owned(), Value::Object(clean))
}

/// Whether a body only states that there is no content: `{"Response Code": "204 No response"}`.
fn is_empty(media: &Value, schemas: &Map<String, Value>) -> bool {
    let Some(mut schema) = media.get("schema") else {
        return media.get("example").is_none() && media.get("examples").is_none();
    };
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let target =
            reference.strip_prefix("#/components/schemas/").and_then(|name| schemas.get(name));
        schema = target.unwrap_or(schema);
    }
    if schema.as_object().is_some_and(Map::is_empty) {
        return media.get("example").is_none() && media.get("examples").is_none();
    }
    let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
        return false;
    };
    let code = |name: &str| {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        plain.eq_ignore_ascii_case("responsecode")
    };
    !properties.is_empty() && properties.keys().all(|name| code(name))
}
