//! A value with the place where it stands, and the values behind its references.

use super::difference::Location;
use crate::document::path::anonymous;
use crate::document::pointer::escape;
use crate::document::{Document, PlacedOperation};
use serde_json::Value;

/// References of a schema are followed this far.
const DEPTH: usize = 12;

/// The documents of one side.
#[derive(Clone, Copy)]
pub(super) struct Documents<'a>(pub &'a [Document]);

/// A value and its place.
#[derive(Clone)]
pub(super) struct Node<'a> {
    pub document: &'a Document,
    pub pointer: String,
    pub value: &'a Value,
}

impl<'a> Node<'a> {
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        let pointer = format!("{}/{}", self.pointer, escape(key));
        Some(Self { document: self.document, pointer, value })
    }

    pub(super) fn entries(&self) -> Vec<(&'a str, Self)> {
        let map = self.value.as_object().into_iter().flatten();
        map.filter_map(|(key, _)| Some((key.as_str(), self.get(key)?))).collect()
    }

    pub(super) fn items(&self) -> Vec<Self> {
        let list = self.value.as_array().map_or(&[][..], Vec::as_slice);
        let at = |index| format!("{}/{index}", self.pointer);
        list.iter()
            .enumerate()
            .map(|(index, value)| Self { document: self.document, pointer: at(index), value })
            .collect()
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    pub(super) fn place(&self) -> Location {
        Location { file: self.document.file.clone(), pointer: self.pointer.clone() }
    }

    /// The place of a key, whether or not it is there.
    pub(super) fn at(&self, key: &str) -> Location {
        let pointer = format!("{}/{}", self.pointer, escape(key));
        Location { file: self.document.file.clone(), pointer }
    }
}

impl<'a> Documents<'a> {
    /// What a reference in a document names.
    pub(super) fn target(&self, from: &'a Document, reference: &str) -> Option<Node<'a>> {
        let (file, pointer) = reference.split_once('#')?;
        let document = if file.is_empty() { from } else { self.common(&from.version)? };
        let value = document.pointer(pointer)?;
        Some(Node { document, pointer: pointer.to_owned(), value })
    }

    /// The document of what modules share.
    pub(super) fn common(&self, version: &str) -> Option<&'a Document> {
        self.0.iter().find(|other| other.is_common() && other.version == version)
    }

    /// The value itself, or the component it refers to.
    pub(super) fn resolve(&self, node: Node<'a>) -> Node<'a> {
        match node.text("$ref").and_then(|reference| self.target(node.document, reference)) {
            Some(target) => target,
            None => node,
        }
    }

    /// The schemas that together say what a value is: the one at the place, then those it refers
    /// to. What an earlier one says counts.
    pub(super) fn layers(&self, node: Node<'a>) -> Vec<Node<'a>> {
        let mut layers = Vec::new();
        self.descend(node, &mut layers, 0);
        layers
    }

    fn descend(&self, node: Node<'a>, layers: &mut Vec<Node<'a>>, depth: usize) {
        if depth > DEPTH {
            return;
        }
        let target = node.text("$ref").and_then(|name| self.target(node.document, name));
        let parts = node.get("allOf").map(|parts| parts.items()).unwrap_or_default();
        layers.push(node);
        for part in target.into_iter().chain(parts) {
            self.descend(part, layers, depth + 1);
        }
    }
}

/// What the first layer says that speaks of a key.
pub(super) fn stated<'a>(layers: &[Node<'a>], key: &str) -> Option<Node<'a>> {
    layers.iter().find_map(|layer| layer.get(key))
}

/// An operation.
#[derive(Clone)]
pub(super) struct OperationNode<'a> {
    pub node: Node<'a>,
    pub verb: &'a str,
    pub path: &'a str,
    /// Verb and path from the root of the server, without the names of placeholders.
    pub key: String,
}

impl OperationNode<'_> {
    pub(super) fn id(&self) -> String {
        self.node.text("operationId").unwrap_or_default().to_owned()
    }
}

/// The operations of a document.
pub(super) fn operations(document: &Document) -> Vec<OperationNode<'_>> {
    let server = document.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or_default();
    let base = base(server);
    let paths = document.root.get("paths").and_then(Value::as_object);
    let operations = document.operations().filter_map(|placed| {
        let PlacedOperation { pointer, path, verb, .. } = placed;
        let value = paths?.get(path)?.get(verb)?;
        let key = format!("{verb} {base}{}", anonymous(path));
        Some(OperationNode { node: Node { document, pointer, value }, verb, path, key })
    });
    operations.collect()
}

/// The path of a server's address.
pub(in crate::intake) fn base(server: &str) -> &str {
    let behind = server.split_once("://").map_or(server, |(_, rest)| rest);
    behind.find('/').and_then(|at| behind.get(at..)).unwrap_or_default().trim_end_matches('/')
}
