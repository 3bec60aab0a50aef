//! What of a response the documents do not name, or name as something that is not there.

use super::document;
use super::walk::walk;
use serde_json::{Map, Value};

/// Paths of the keys in a response of the operation `id` that the documents do not declare, such as
/// `data[].is_pinned`: entries of a list are written as `[]`, and each path comes once. What lies
/// below an undeclared key is not listed.
#[must_use]
pub fn undeclared(id: &str, body: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    let Some(root) = document::response(id) else { return paths };
    walk(&root, body, &mut |parent, node, _, path| {
        let is_open = !parent.is_declared() || parent.is_map();
        if !node.is_declared() && !is_open && !paths.iter().any(|known| known == path) {
            paths.push(path.to_owned());
        }
    });
    paths
}

/// Paths of the values in a response of the operation `id` that stand for nothing where the documents
/// declare a time or an object: `""`, and `{}` or an object whose declared keys say nothing
/// either. Each path comes once, as with [`undeclared`].
#[must_use]
pub fn unset(id: &str, body: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    let Some(root) = document::response(id) else { return paths };
    walk(&root, body, &mut |_, node, value, path| {
        let is_unset = match value {
            Value::String(text) => {
                text.is_empty()
                    && node.has_scalar(&[
                        "timestamp",
                        "epoch-milliseconds",
                        "epoch-milliseconds-or-text",
                        "date-time",
                    ])
            }
            Value::Object(map) => {
                let node = node.object();
                let says = |value: &Value| {
                    !(value.is_null()
                        || value == ""
                        || value.as_object().is_some_and(Map::is_empty))
                };
                let has_none = || !map.iter().any(|(key, value)| node.names(key) && says(value));
                node.is_declared() && (map.is_empty() || (node.has_properties() && has_none()))
            }
            _ => false,
        };
        if is_unset && !paths.iter().any(|known| known == path) {
            paths.push(path.to_owned());
        }
    });
    paths
}

#[cfg(test)]
mod tests {
    use super::{undeclared, unset};
    use serde_json::json;

    #[test]
    fn keys_that_no_document_names() {
        let body = json!({ "channels": [
            { "name": "#a", "shelf": { "row": 1 } },
            { "name": "#b", "shelf": null, "teams": { "7": "Crew" } },
        ], "url": "/api/v2/channels", "extra": 1 });
        let mut found = undeclared("channels_list", &body);
        found.sort();
        assert!(found.contains(&"channels[].shelf".to_owned()), "{found:?}");
        assert!(found.contains(&"extra".to_owned()), "{found:?}");
        assert!(
            !found.iter().any(|path| path.contains("name") || path.contains("row")),
            "{found:?}"
        );
        assert!(undeclared("channels_sing", &body).is_empty());
    }

    #[test]
    fn values_that_stand_for_nothing() {
        let body = json!({
            "unread_time": "", "last_message_info": {}, "description": "", "teams": {}, "shelf": {},
            "admin_permission": { "unheard_of": 1 }, "member_permission": { "send_message": true },
        });
        let mut found = unset("channels_get", &body);
        found.sort();
        assert_eq!(found, ["admin_permission", "last_message_info", "teams", "unread_time"]);
    }
}
