//! Texts: plain, and there where a document has to have them.

use crate::intake::nodes;
use crate::intake::words::spaced;
use crate::intake::{Intake, prose};
use serde_json::{Map, Value};

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let file = draft.file.clone();
        draft.description = prose::distill(&draft.description);
        if draft.title.is_empty() {
            draft.title = spaced(&draft.module);
        }
        if draft.description.is_empty() {
            draft.description.clone_from(&draft.title);
        }
        for scope in draft.scopes.values_mut() {
            *scope = prose::distill(scope);
        }
        for operation in &mut draft.operations {
            let origin = operation.origin.clone();
            let mut report = |at: &str| {
                log.repaired(&file, &format!("{origin}{at}"), "markup becomes plain text");
            };
            for key in ["summary", "description"] {
                if plain(&mut operation.raw, key) {
                    report(&format!("/{key}"));
                }
            }
            fill(operation);
            for (index, parameter) in operation.parameters_mut().into_iter().flatten().enumerate() {
                if let Value::Object(parameter) = parameter {
                    if plain(parameter, "description") {
                        report(&format!("/parameters/{index}/description"));
                    }
                    let name = parameter.get("name").and_then(Value::as_str).map(spaced);
                    let text = format!("The {}.", name.unwrap_or_default());
                    parameter.entry("description").or_insert(text.into());
                }
            }
            if let Some(Value::Object(body)) = operation.raw.get_mut("requestBody") {
                plain(body, "description");
                body.retain(|key, _| {
                    matches!(key.as_str(), "content" | "required" | "description")
                });
            }
            for (status, response) in operation.responses_mut().into_iter().flatten() {
                if let Value::Object(response) = response
                    && !response.contains_key("$ref")
                {
                    if plain(response, "description") {
                        report(&format!("/responses/{status}/description"));
                    }
                    let text = if response.contains_key("content") {
                        "The response."
                    } else {
                        "Done; no body."
                    };
                    response.entry("description").or_insert(text.into());
                    response.retain(|key, _| matches!(key.as_str(), "content" | "description"));
                }
            }
            nodes::roots(operation, &mut |place, schema| {
                nodes::walk(schema, place, &mut |place, schema| {
                    if let Value::Object(schema) = schema
                        && plain(schema, "description")
                    {
                        log.repaired(
                            &file,
                            &format!("{}/description", place.pointer),
                            "markup becomes plain text",
                        );
                    }
                });
            });
        }
    }
}

/// What an operation has to say of itself.
fn fill(operation: &mut crate::intake::draft::DraftOperation) {
    let named = |key: &str| operation.raw.get(key).and_then(Value::as_str).map(str::to_owned);
    let first = |text: String| text.lines().next().unwrap_or_default().to_owned();
    let summary = named("summary")
        .or_else(|| named("operationId").map(|id| spaced(&id)))
        .or_else(|| named("description").map(first))
        .unwrap_or_else(|| format!("{} {}", operation.verb.to_uppercase(), operation.path));
    let summary = summary.trim_end_matches('.').to_owned();
    let description = named("description").unwrap_or_else(|| format!("{summary}."));
    operation.raw.insert("summary".to_owned(), summary.into());
    operation.raw.insert("description".to_owned(), description.into());
}

/// Distils a text; an empty one goes. Whether there was markup in it.
fn plain(holder: &mut Map<String, Value>, key: &str) -> bool {
    let Some(text) = holder.shift_remove(key) else { return false };
    let Some(text) = text.as_str() else { return true };
    let distilled = prose::distill(text);
    if !distilled.is_empty() {
        holder.insert(key.to_owned(), distilled.into());
    }
    text.contains('<') || text.contains('&')
}
