//! Parts of published documents in committed ones: with them comes what they refer to.

use super::node::{Documents, Node};
use crate::document::{COMMON_FILE, Document};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Keywords whose values are payloads: what looks like a reference in them is none.
const PAYLOADS: &[&str] = &["default", "enum", "example", "examples"];

/// Copies parts and what they refer to.
pub(super) struct Transplant<'a, 'd> {
    pub published: Documents<'a>,
    pub documents: &'d mut Vec<Document>,
    /// Committed schemas by published ones, file and name each; grows with what is copied.
    pub names: BTreeMap<(String, String), (String, String)>,
}

impl<'a> Transplant<'a, '_> {
    /// The value with references that hold in the document `into`.
    pub(super) fn value(&mut self, value: &Value, from: &'a Document, into: &str) -> Value {
        match value {
            Value::Object(map) => map
                .iter()
                .map(|(key, value)| (key.clone(), self.entry(key, value, from, into)))
                .collect(),
            Value::Array(list) => list.iter().map(|value| self.value(value, from, into)).collect(),
            other => other.clone(),
        }
    }

    fn entry(&mut self, key: &str, value: &Value, from: &'a Document, into: &str) -> Value {
        match value {
            Value::String(name) if key == "$ref" => self.reference(name, from, into).into(),
            Value::Object(_) | Value::Array(_) if !PAYLOADS.contains(&key) => {
                self.value(value, from, into)
            }
            other => other.clone(),
        }
    }

    fn reference(&mut self, reference: &str, from: &'a Document, into: &str) -> String {
        let Some(target) = self.published.target(from, reference) else {
            return reference.to_owned();
        };
        let mut parts = target.pointer.trim_start_matches("/components/").splitn(2, '/');
        let (kind, name) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let key = (target.document.file.clone(), format!("{kind}/{name}"));
        let known = if kind == "schemas" {
            let schema = (target.document.file.clone(), name.to_owned());
            self.names.get(&schema).map(|(file, name)| (file.clone(), format!("schemas/{name}")))
        } else {
            self.names.get(&key).cloned()
        };
        let common = common_file(into);
        let (file, component) = known
            .filter(|(file, _)| file == into || *file == common)
            .or_else(|| self.shared(&target, &common, kind, name))
            .unwrap_or_else(|| self.copy(&target, into, kind, name));
        let file = if file == into { "" } else { COMMON_FILE };
        format!("{file}#/components/{component}")
    }

    /// The component of the same name that modules share already.
    fn shared(
        &self,
        target: &Node<'_>,
        common: &str,
        kind: &str,
        name: &str,
    ) -> Option<(String, String)> {
        if !target.document.is_common() {
            return None;
        }
        let document = self.documents.iter().find(|document| document.file == *common)?;
        let known = document.pointer(&format!("/components/{kind}/{name}"))?;
        let scalar = |value: &Value| value.get("x-cliq-scalar").cloned();
        let same = kind != "schemas" || scalar(known) == scalar(target.value);
        same.then(|| (common.to_owned(), format!("{kind}/{name}")))
    }

    fn copy(&mut self, target: &Node<'a>, into: &str, kind: &str, name: &str) -> (String, String) {
        let common = common_file(into);
        let has_common = self.documents.iter().any(|document| document.file == common);
        let home = if target.document.is_common() && has_common { &common } else { into };
        let home = home.to_owned();
        let free = self.free(kind, name, &home);
        let key = if kind == "schemas" { name.to_owned() } else { format!("{kind}/{name}") };
        let bare = if kind == "schemas" { free.clone() } else { format!("{kind}/{free}") };
        self.names.insert((target.document.file.clone(), key), (home.clone(), bare));
        // The place is taken before the copy is made: a schema may hold itself.
        self.put(&home, kind, &free, json!({}));
        let value = self.value(target.value, target.document, &home);
        self.put(&home, kind, &free, value);
        (home, format!("{kind}/{free}"))
    }

    /// A name that no module has; the module tells it apart, then a number.
    fn free(&self, kind: &str, name: &str, home: &str) -> String {
        let taken = |name: &str| {
            let pointer = format!("/components/{kind}/{name}");
            self.documents.iter().any(|document| document.pointer(&pointer).is_some())
        };
        let module = home.rsplit('/').next().unwrap_or_default().trim_end_matches(".yaml");
        let prefixed = format!("{}{name}", crate::names::type_name(module));
        let numbered = (2..).map(|number: u32| format!("{prefixed}{number}"));
        let candidates = [name.to_owned(), prefixed.clone()].into_iter().chain(numbered);
        candidates.into_iter().find(|name| !taken(name)).unwrap_or(prefixed)
    }

    fn put(&mut self, file: &str, kind: &str, name: &str, value: Value) {
        let Some(document) = self.documents.iter_mut().find(|document| document.file == file)
        else {
            return;
        };
        let empty = || Value::Object(Map::new());
        let components = document.root.entry("components").or_insert_with(empty);
        if let Some(components) = components.as_object_mut()
            && let Some(names) = components.entry(kind).or_insert_with(empty).as_object_mut()
        {
            names.insert(name.to_owned(), value);
        }
    }
}

/// The document of what modules share, beside another one.
pub(super) fn common_file(file: &str) -> String {
    let version = file.split_once('/').map_or("", |(version, _)| version);
    format!("{version}/common.yaml")
}
