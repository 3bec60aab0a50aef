//! Answers of operations without state: the documented examples.

use crate::answer::Answer;
use crate::endpoint::Endpoint;
use bytes::Bytes;
use serde_json::{Value, json};

/// Operations of which no page shows an answer, and others that answer the same.
const LIKE: &[(&str, &str)] = &[("roles_get", "roles_create")];

/// The first documented success that has an example, or needs none.
pub(crate) fn answer(endpoints: &[Endpoint], endpoint: &Endpoint) -> Answer {
    let like = LIKE.iter().find(|(id, _)| *id == endpoint.id);
    let like = like.and_then(|(_, like)| endpoints.iter().find(|known| known.id == *like));
    let mut nothing = Answer::Empty;
    for response in &like.unwrap_or(endpoint).responses {
        let Some(content_type) = &response.content_type else {
            return Answer::Empty;
        };
        let is_json = content_type.starts_with("application/json");
        match response.examples.first().map(|example| &example.value) {
            Some(value) if is_json => return Answer::Json(value.clone()),
            Some(value) => {
                let body = value.as_str().map_or_else(|| Value::to_string(value), str::to_owned);
                return Answer::Text { content_type: content_type.clone(), body };
            }
            None if is_json => nothing = Answer::Json(json!({})),
            None => {
                nothing = Answer::File {
                    name: "sample.txt".to_owned(),
                    content_type: content_type.clone(),
                    bytes: Bytes::from_static(b"Some file"),
                };
            }
        }
    }
    nothing
}
