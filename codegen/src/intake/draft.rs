//! A published document while it is repaired: a list of operations and the schemas they name.
//!
//! Operations stand in a list and not below their paths, for passes change paths, move operations
//! between documents and unite them. Each keeps the pointer at which it was published.

use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A document under repair.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    /// File, as the caller named it.
    pub(super) file: String,
    /// Module that the file is about.
    pub(super) module: String,
    /// Title of the document.
    pub(super) title: String,
    /// What the module is about.
    pub(super) description: String,
    /// Address in front of the paths.
    pub(super) server: String,
    /// All operations.
    pub(super) operations: Vec<DraftOperation>,
    /// `components/schemas`.
    pub(super) schemas: Map<String, Value>,
    /// Declared scopes with what they permit.
    pub(super) scopes: BTreeMap<String, String>,
}

/// An operation under repair.
#[derive(Clone, Debug)]
pub(super) struct DraftOperation {
    /// Path template.
    pub(super) path: String,
    /// Verb in small letters.
    pub(super) verb: String,
    /// Where it was published.
    pub(super) origin: String,
    /// The operation itself.
    pub(super) raw: Map<String, Value>,
}

impl DraftOperation {
    /// A text of the operation, or nothing.
    pub(super) fn text(&self, key: &str) -> &str {
        self.raw.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// The declared parameters.
    pub(super) fn parameters(&self) -> impl Iterator<Item = &Map<String, Value>> {
        let list = self.raw.get("parameters").and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_object)
    }

    /// The declared parameters.
    pub(super) fn parameters_mut(&mut self) -> Option<&mut Vec<Value>> {
        self.raw.get_mut("parameters")?.as_array_mut()
    }

    /// Bodies by media type.
    pub(super) fn body_mut(&mut self) -> Option<&mut Map<String, Value>> {
        self.raw.get_mut("requestBody")?.get_mut("content")?.as_object_mut()
    }

    /// Responses by status.
    pub(super) fn responses_mut(&mut self) -> Option<&mut Map<String, Value>> {
        self.raw.get_mut("responses")?.as_object_mut()
    }
}

/// A text of a mapping, or nothing.
pub(super) fn text<'a>(map: &'a Map<String, Value>, key: &str) -> &'a str {
    map.get(key).and_then(Value::as_str).unwrap_or_default()
}
