//! The components of all modules in one place, and which of them are used.

use super::form;
use crate::document::Document;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Keywords whose values are payloads: what looks like a reference in them is none.
const PAYLOADS: &[&str] = &["default", "enum", "example", "examples"];

/// Names of schemas and other components, over all modules.
pub(super) struct Components<'a> {
    known: BTreeMap<&'a str, BTreeMap<&'a str, &'a Value>>,
    /// Bodies of forms; some generators want their fields without references to scalars.
    forms: BTreeSet<&'a str>,
    /// Found, but not yet copied.
    waiting: BTreeSet<(&'a str, &'a str)>,
}

impl<'a> Components<'a> {
    pub(super) fn new(documents: &[&'a Document]) -> Self {
        let mut known: BTreeMap<&str, BTreeMap<&str, &Value>> = BTreeMap::new();
        let mut forms = BTreeSet::new();
        for document in documents {
            let kinds = document.root.get("components").and_then(Value::as_object);
            for (kind, components) in kinds.into_iter().flatten() {
                for (name, component) in components.as_object().into_iter().flatten() {
                    known.entry(kind).or_default().insert(name, component);
                }
            }
            let items = document.root.get("paths").and_then(Value::as_object);
            let items = items.into_iter().flat_map(Map::values).filter_map(Value::as_object);
            for operation in items.flat_map(Map::values) {
                let form = operation
                    .pointer("/requestBody/content/multipart~1form-data/schema/$ref")
                    .and_then(Value::as_str);
                forms.extend(form.and_then(|form| form.rsplit('/').next()));
            }
        }
        Self { known, forms, waiting: BTreeSet::new() }
    }

    /// The schema that a reference names.
    pub(super) fn schema(&self, reference: &str) -> Option<&'a Value> {
        let name = reference.rsplit('/').next()?;
        self.known.get("schemas")?.get(name).copied()
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
                let map = form::schema(map, self);
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
            && let Some((kind, names)) = self.known.get_key_value(kind)
            && let Some((name, _)) = names.get_key_value(name)
        {
            self.waiting.insert((*kind, *name));
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
            let component = self.known.get(kind).and_then(|names| names.get(name)).copied();
            let Some(component) = component else { continue };
            let copy = if self.forms.contains(name) {
                let flat = form::fields(component, &self);
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
