//! Every value of a response beside what the documents say of it.

use super::schema::Node;
use serde_json::Value;

/// Sees a value: the schema of the object it is in, its own schema, itself, and its path.
pub(super) type See<'s> = &'s mut dyn FnMut(&Node<'_>, &Node<'_>, &Value, &str);

/// Goes through a response. Entries of a list are written as `[]`. What lies below a value that the
/// documents do not declare is not seen.
pub(super) fn walk(root: &Node<'_>, body: &Value, see: See<'_>) {
    visit(root, root, body, "", see);
}

fn visit(parent: &Node<'_>, node: &Node<'_>, value: &Value, path: &str, see: See<'_>) {
    if !path.is_empty() {
        see(parent, node, value, path);
    }
    if !node.is_declared() {
        return;
    }
    match value {
        Value::Array(list) => {
            let items = node.items();
            for item in list {
                visit(node, &items, item, &format!("{path}[]"), see);
            }
        }
        Value::Object(map) => {
            let node = node.object();
            for (key, value) in map {
                let dot = if path.is_empty() { "" } else { "." };
                visit(&node, &node.property(key), value, &format!("{path}{dot}{key}"), see);
            }
        }
        _ => {}
    }
}
