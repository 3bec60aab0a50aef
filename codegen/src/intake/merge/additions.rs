//! New operations, in the modules in which they belong.

use super::difference::Location;
use super::edit::{EditKind, apply};
use super::node::OperationNode;
use super::pairing::Pairing;
use super::transplant::Transplant;
use crate::document::Document;
use crate::document::path::{anonymous, placeholders};
use crate::document::pointer::escape;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// An operation that came new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOperation {
    /// Its derived id.
    pub id: String,
    /// Such as `get`.
    pub verb: String,
    /// Path in the document.
    pub path: String,
    /// Where it stands now.
    pub committed: Location,
    /// Where it was published.
    pub published: Location,
}

/// Adds the operations that no committed document has.
pub(super) fn add<'a>(pairing: &Pairing<'a>, to: &mut Transplant<'a, '_>) -> Vec<NewOperation> {
    let mut ids: BTreeSet<String> = pairing.committed.iter().map(OperationNode::id).collect();
    let mut added = Vec::new();
    for new in &pairing.new {
        let published = new.node.document;
        let file = match pairing.home(new) {
            Some(home) => home.file.clone(),
            None => module_of(published, to.documents),
        };
        let module =
            file.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml").to_owned();
        let mut value = to.value(new.node.value, published, &file);
        let id = free_id(&new.id(), &published.module, &module, &ids);
        ids.insert(id.clone());
        if let Some(operation) = value.as_object_mut() {
            operation.insert("operationId".to_owned(), json!(id));
            operation.insert("tags".to_owned(), json!([module]));
        }
        let path = path_of(new, &file, to.documents, &mut value);
        let at = Location { file, pointer: format!("/paths/{}/{}", escape(&path), new.verb) };
        apply(to.documents, &at, EditKind::Put(value));
        added.push(NewOperation {
            id,
            verb: new.verb.to_owned(),
            path,
            committed: at,
            published: new.node.place(),
        });
    }
    added
}

/// A document for a module that is new: that of the published one, without its contents.
fn module_of(published: &Document, documents: &mut Vec<Document>) -> String {
    if !documents.iter().any(|document| document.file == published.file) {
        let mut document = published.clone();
        document.root.insert("paths".to_owned(), Value::Object(Map::new()));
        if let Some(components) = document.root.get_mut("components").and_then(Value::as_object_mut)
        {
            components.retain(|kind, _| kind == "securitySchemes");
        }
        documents.push(document);
    }
    published.file.clone()
}

/// The derived id, with the prefix of its module; a number tells it from another one.
fn free_id(derived: &str, from: &str, module: &str, taken: &BTreeSet<String>) -> String {
    let method = derived.strip_prefix(from).map_or(derived, |rest| rest.trim_start_matches('_'));
    let plain = format!("{module}_{method}");
    let numbered = (2..).map(|number: u32| format!("{plain}_{number}"));
    let mut candidates = std::iter::once(plain.clone()).chain(numbered);
    candidates.find(|id| !taken.contains(id)).unwrap_or(plain)
}

/// The path as the document spells it already, with the placeholders called alike; else as
/// published.
fn path_of(
    new: &OperationNode<'_>,
    file: &str,
    documents: &[Document],
    value: &mut Value,
) -> String {
    let wanted = anonymous(new.path);
    let document = documents.iter().find(|document| document.file == file);
    let paths = document.and_then(|document| document.root.get("paths")?.as_object());
    let Some(path) = paths.into_iter().flat_map(Map::keys).find(|path| anonymous(path) == wanted)
    else {
        return new.path.to_owned();
    };
    let old: Vec<&str> = placeholders(new.path).collect();
    let spelled: Vec<&str> = placeholders(path).collect();
    let parameters = value.get_mut("parameters").and_then(Value::as_array_mut);
    for parameter in parameters.into_iter().flatten() {
        if parameter.get("in") == Some(&json!("path"))
            && let Some(at) =
                old.iter().position(|name| parameter.get("name") == Some(&json!(name)))
            && let (Some(name), Some(parameter)) = (spelled.get(at), parameter.as_object_mut())
        {
            parameter.insert("name".to_owned(), json!(name));
        }
    }
    path.clone()
}
