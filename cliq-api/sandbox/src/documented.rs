//! Responses of operations without state: the documented examples.

use crate::endpoint::Endpoint;
use crate::response::Reply;
use bytes::Bytes;
use serde_json::{Value, json};

/// Operations without a documented response, and operations with the same response.
const LIKE: &[(&str, &str)] = &[("roles_get", "roles_create")];

/// The first documented success that has an example, or needs none.
pub(crate) fn respond(endpoints: &[Endpoint], endpoint: &Endpoint) -> Reply {
    let like = LIKE.iter().find(|(id, _)| *id == endpoint.id);
    let like = like.and_then(|(_, like)| endpoints.iter().find(|known| known.id == *like));
    let mut nothing = Reply::Empty;
    for response in &like.unwrap_or(endpoint).responses {
        let Some(content_type) = &response.content_type else {
            return Reply::Empty;
        };
        let is_json = content_type.starts_with("application/json");
        match response.examples.first().map(|example| &example.value) {
            Some(value) if is_json => return Reply::Json(value.clone()),
            Some(value) => {
                let body = value.as_str().map_or_else(|| Value::to_string(value), str::to_owned);
                return Reply::Text { content_type: content_type.clone(), body };
            }
            None if is_json => nothing = Reply::Json(json!({})),
            None => {
                nothing = Reply::File {
                    name: "sample.txt".to_owned(),
                    content_type: content_type.clone(),
                    bytes: Bytes::from_static(b"Some file"),
                };
            }
        }
    }
    nothing
}
