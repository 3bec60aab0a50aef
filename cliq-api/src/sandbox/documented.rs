//! Answers of operations without state: the documented examples.

use super::answer::Answer;
use super::documents::{Documents, list};
use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

/// Operations of which no page shows an answer, and others that answer the same.
const LIKE: &[(&str, &str)] = &[("roles_get", "roles_create")];

/// The first documented success that has an example, or needs none.
pub(super) fn answer(documents: &Documents, operation: &str) -> Answer {
    let like = LIKE.iter().find(|(id, _)| *id == operation).map_or(operation, |(_, like)| like);
    let mut nothing = Answer::Empty;
    for response in documents.operation(like).responses() {
        let Some(content_type) = response.get("content_type").and_then(Value::as_str) else {
            return Answer::Empty;
        };
        let is_json = content_type.starts_with("application/json");
        match list(response, "examples").find_map(|example| example.get("value")) {
            Some(value) if is_json => return Answer::Json(value.clone()),
            Some(value) => {
                let body = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                return Answer::Text { content_type: content_type.to_owned(), body };
            }
            None if is_json => nothing = Answer::Json(json!({})),
            None => {
                nothing = Answer::File {
                    name: "sample.txt".to_owned(),
                    content_type: content_type.to_owned(),
                    bytes: Bytes::from_static(b"Some file"),
                };
            }
        }
    }
    nothing
}

/// The status of a success without content: the documented one, or 204.
pub(super) fn empty_status(documents: &Documents, operation: &str) -> StatusCode {
    documents
        .operation(operation)
        .responses()
        .find(|response| response.get("content_type").is_none_or(Value::is_null))
        .and_then(|response| response.get("status")?.as_u64())
        .and_then(|status| StatusCode::from_u16(u16::try_from(status).ok()?).ok())
        .unwrap_or(StatusCode::NO_CONTENT)
}
