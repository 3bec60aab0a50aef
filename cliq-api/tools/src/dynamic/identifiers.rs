//! Identifiers in responses, and the parameters that take them: how a program finds its way from
//! lists to what they list.

use super::document;
use super::schema::Node;
use serde_json::Value;
use std::collections::BTreeMap;

/// An identifier in a response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Identifier {
    /// Name of its schema, such as `ChannelId`.
    pub kind: &'static str,
    /// The identifier.
    pub value: String,
    /// Identifiers of the same object and of those around it, by kind; of a list, the first.
    pub context: BTreeMap<&'static str, String>,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// `path`, `query` or `header`.
    pub place: &'static str,
    /// The kind of identifier it takes, such as `ChannelId`; `None` if it takes something else.
    pub kind: Option<&'static str>,
    /// Whether the operation needs it.
    pub required: bool,
}

/// Parameters of the operation `id`, in the order of the document.
#[must_use]
pub fn parameters(id: &str) -> Vec<Parameter> {
    let Some((operation, schemas)) = document::operation(id) else { return Vec::new() };
    let parameters = operation.get("parameters").and_then(Value::as_array);
    parameters
        .into_iter()
        .flatten()
        .filter_map(|parameter| {
            Some(Parameter {
                name: parameter.get("name")?.as_str()?,
                place: parameter.get("in")?.as_str()?,
                kind: parameter.get("schema").and_then(|schema| schemas.node(schema).identifier()),
                required: parameter.get("required") == Some(&Value::Bool(true)),
            })
        })
        .collect()
}

/// The identifiers in a response of the operation `id`, in its order.
#[must_use]
pub fn identifiers(id: &str, body: &Value) -> Vec<Identifier> {
    let mut found = Vec::new();
    if let Some(root) = document::response(id) {
        visit(&root, body, &BTreeMap::new(), &mut found);
    }
    found
}

fn visit(
    node: &Node<'static>,
    value: &Value,
    context: &BTreeMap<&'static str, String>,
    found: &mut Vec<Identifier>,
) {
    match value {
        Value::Array(list) => {
            let items = node.items();
            for item in list {
                visit(&items, item, context, found);
            }
        }
        Value::Object(map) => {
            let node = node.object();
            let mut context = context.clone();
            let mut own = BTreeMap::new();
            for (key, value) in map {
                if let Some((kind, value)) = identifier(&node.property(key), value) {
                    own.entry(kind).or_insert(value);
                }
            }
            context.extend(own);
            map.iter().for_each(|(key, value)| visit(&node.property(key), value, &context, found));
        }
        _ => {
            if let Some((kind, value)) = identifier(node, value) {
                found.push(Identifier { kind, value, context: context.clone() });
            }
        }
    }
}

fn identifier(node: &Node<'static>, value: &Value) -> Option<(&'static str, String)> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let kind = node.identifier()?;
    (!matches!(text.as_str(), "" | "0" | "-1")).then_some((kind, text))
}
