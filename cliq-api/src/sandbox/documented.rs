//! Answers of operations without state: the documented examples.

use super::answer::Answer;
use super::documents::{Document, list};
use serde_json::{Value, json};

/// The first documented success that has an example; without any, an empty answer.
pub(super) fn answer(document: Document<'_>) -> Answer {
    for response in document.responses() {
        let Some(content_type) = response.get("content_type").and_then(Value::as_str) else {
            return Answer::Empty;
        };
        let example = list(response, "examples").find_map(|example| example.get("value"));
        match (content_type.starts_with("application/json"), example) {
            (true, Some(value)) => return Answer::Json(value.clone()),
            (false, Some(value)) => {
                let body = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                return Answer::Text { content_type: content_type.to_owned(), body };
            }
            (_, None) => {}
        }
    }
    match document.responses().next() {
        Some(_) => Answer::Json(json!({})),
        None => Answer::Empty,
    }
}
