//! Keys of a response that the documents do not name.

use super::document;
use super::schema::Node;
use serde_json::Value;

/// Paths of the keys in a response of the operation `id` that the documents do not declare, such as
/// `data[].is_pinned`: entries of a list are written as `[]`, and each path comes once. What lies
/// below an undeclared key is not listed.
#[must_use]
pub fn undeclared(id: &str, body: &Value) -> Vec<String> {
    let mut paths = Vec::new();
    if let Some(root) = document::response(id) {
        visit(&root, body, String::new(), &mut paths);
    }
    paths
}

fn visit(node: &Node<'_>, value: &Value, path: String, paths: &mut Vec<String>) {
    match value {
        Value::Array(list) => {
            let items = node.items();
            list.iter().for_each(|item| visit(&items, item, format!("{path}[]"), paths));
        }
        Value::Object(map) => {
            let node = node.object();
            for (key, value) in map {
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{key}");
                let property = node.property(key);
                if property.is_declared() {
                    visit(&property, value, path, paths);
                } else if node.is_declared() && !node.is_map() && !paths.contains(&path) {
                    paths.push(path);
                }
            }
        }
        _ => {}
    }
}
