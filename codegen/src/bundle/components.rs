//! Which components are used, copied so that they refer to the same document.

use super::form;
use super::index::ComponentIndex;
use crate::document::Document;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Keywords whose values are payloads: what looks like a reference in them is none.
const PAYLOADS: &[&str] = &["default", "enum", "example", "examples", "x-cliq-sample"];

/// The components of all modules, and those found to be used.
pub(super) struct Components<'a> {
    index: ComponentIndex<'a>,
    /// Bodies of forms; some generators want their fields without references to scalars.
    forms: BTreeSet<&'a str>,
    /// Found, but not yet copied.
    waiting: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Components<'a> {
    pub(super) fn new(documents: &[&'a Document]) -> Self {
        let mut forms = BTreeSet::new();
        for document in documents {
            let items = document.root.get("paths").and_then(Value::as_object);
            let items = items.into_iter().flat_map(Map::values).filter_map(Value::as_object);
            for operation in items.flat_map(Map::values) {
                let form = operation
                    .pointer("/requestBody/content/multipart~1form-data/schema/$ref")
                    .and_then(Value::as_str);
                forms.extend(form.and_then(|form| form.rsplit('/').next()));
            }
        }
        Self { index: ComponentIndex::new(documents), forms, waiting: BTreeSet::new() }
    }

    /// A copy that refers to components of the same document; remembers which.
    pub(super) fn local(&mut self, value: &Value) -> Value {
        self.copy(value, false)
    }

    fn copy(&mut self, value: &Value, keys_are_names: bool) -> Value {
        match value {
            Value::Object(map) if keys_are_names => {
                map.iter().map(|(name, value)| (name.clone(), self.copy(value, false))).collect()
            }
            Value::Object(map) => {
                let map = form::schema(map, &self.index);
                map.iter().map(|(key, value)| (key.clone(), self.entry(key, value))).collect()
            }
            Value::Array(list) => list.iter().map(|value| self.copy(value, false)).collect(),
            other => other.clone(),
        }
    }

    fn entry(&mut self, key: &str, value: &Value) -> Value {
        match (key, value) {
            ("$ref", Value::String(reference)) => self.reference(reference).into(),
            (key, _) if key.starts_with("x-") || PAYLOADS.contains(&key) => value.clone(),
            _ => self.copy(value, key == "properties"),
        }
    }

    fn reference(&mut self, reference: &str) -> String {
        let path = reference.split_once('#').map_or(reference, |(_, path)| path);
        let mut parts = path.trim_start_matches("/components/").split('/');
        if let (Some(kind), Some(name)) = (parts.next(), parts.next())
            && let Some(known) = self.index.key(kind, name)
        {
            self.waiting.insert(known);
        }
        format!("#{path}")
    }

    /// The components that what was copied refers to, directly or through others; sorted.
    pub(super) fn reached(mut self) -> Map<String, Value> {
        let mut done: BTreeMap<&str, BTreeMap<&str, Value>> = BTreeMap::new();
        while let Some((kind, name)) = self.waiting.pop_first() {
            if done.get(kind).is_some_and(|done| done.contains_key(name)) {
                continue;
            }
            let Some(component) = self.index.component(kind, name) else { continue };
            let copy = if self.forms.contains(name) {
                let flat = form::fields(component, &self.index);
                self.local(&flat)
            } else {
                self.local(component)
            };
            done.entry(kind).or_default().insert(name, copy);
        }
        done.into_iter()
            .map(|(kind, components)| {
                let components: Map<String, Value> =
                    components.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
                (kind.to_owned(), components.into())
            })
            .collect()
    }
}
