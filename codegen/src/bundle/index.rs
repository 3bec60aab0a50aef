//! The components of all modules by name.

use crate::document::Document;
use serde_json::Value;
use std::collections::BTreeMap;

/// Components by kind, such as `schemas`, and name; names are unique over all modules.
pub(super) struct ComponentIndex<'a>(BTreeMap<&'a str, BTreeMap<&'a str, &'a Value>>);

impl<'a> ComponentIndex<'a> {
    pub(super) fn new(documents: &[&'a Document]) -> Self {
        let mut known: BTreeMap<&str, BTreeMap<&str, &Value>> = BTreeMap::new();
        for document in documents {
            let kinds = document.root.get("components").and_then(Value::as_object);
            for (kind, components) in kinds.into_iter().flatten() {
                for (name, component) in components.as_object().into_iter().flatten() {
                    known.entry(kind).or_default().insert(name, component);
                }
            }
        }
        Self(known)
    }

    /// The component of this kind and name.
    pub(super) fn component(&self, kind: &str, name: &str) -> Option<&'a Value> {
        self.0.get(kind)?.get(name).copied()
    }

    /// The same kind and name, for as long as the documents live.
    pub(super) fn key(&self, kind: &str, name: &str) -> Option<(&'a str, &'a str)> {
        let (kind, names) = self.0.get_key_value(kind)?;
        let (name, _) = names.get_key_value(name)?;
        Some((kind, name))
    }

    /// The schema that a reference names.
    pub(super) fn schema(&self, reference: &str) -> Option<&'a Value> {
        self.component("schemas", reference.rsplit('/').next()?)
    }
}
