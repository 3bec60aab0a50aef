//! Documented examples.

use super::document;
use serde_json::Value;

/// A documented example.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Example {
    /// Its name in the document.
    pub name: String,
    /// Status of the response; `None` for a request.
    pub status: Option<u16>,
    /// Media type.
    pub media_type: String,
    /// The payload.
    pub value: Value,
}

/// Documented examples of an operation, of requests and of responses.
#[must_use]
pub fn examples(id: &str) -> Vec<Example> {
    let Some((operation, _)) = document::operation(id) else { return Vec::new() };
    let responses = operation.get("responses").and_then(Value::as_array);
    operation
        .get("body")
        .filter(|body| !body.is_null())
        .into_iter()
        .chain(responses.into_iter().flatten())
        .flat_map(|content| {
            let status = content.get("status").and_then(Value::as_u64);
            let media_type = content.get("content_type").and_then(Value::as_str);
            let examples = content.get("examples").and_then(Value::as_array);
            examples.into_iter().flatten().map(move |example| Example {
                name: example.get("name").and_then(Value::as_str).unwrap_or_default().to_owned(),
                status: status.and_then(|status| u16::try_from(status).ok()),
                media_type: media_type.unwrap_or_default().to_owned(),
                value: example.get("value").cloned().unwrap_or_default(),
            })
        })
        .collect()
}
