//! The documents that the sandbox is made from, parsed once.

use super::registry;
use super::schema::{Node, Schemas};
use cliq_api::sandbox::documents;
use serde_json::Value;
use std::sync::LazyLock;

/// Each document with its version.
static PARSED: LazyLock<Vec<(&str, Value)>> = LazyLock::new(|| {
    let parsed = |(module, text): &(&'static str, &str)| {
        let (version, _) = registry::parts(module);
        Some((version, serde_json::from_str(text).ok()?))
    };
    documents().iter().filter_map(parsed).collect()
});

/// What the documents say of one operation, with the schemas of its module.
pub(super) fn operation(id: &str) -> Option<(&'static Value, Schemas<'static>)> {
    let (version, id) = registry::parts(id);
    PARSED.iter().filter(|(known, _)| *known == version).find_map(|(_, document)| {
        let operation = document.get("operations")?.get(id)?;
        Some((operation, Schemas(document.get("schemas").and_then(Value::as_object))))
    })
}

/// The schema of the successful JSON response of an operation; without one, a node that declares
/// nothing.
pub(super) fn response(id: &str) -> Option<Node<'static>> {
    let (operation, schemas) = operation(id)?;
    let responses = operation.get("responses").and_then(Value::as_array)?;
    let schema = responses.iter().find_map(|response| {
        let media_type = response.get("content_type")?.as_str()?;
        media_type.starts_with("application/json").then(|| response.get("schema")).flatten()
    });
    Some(schema.map_or_else(Node::undeclared, |schema| schemas.node(schema)))
}
