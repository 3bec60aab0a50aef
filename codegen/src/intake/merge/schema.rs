//! Schemas, field by field: what the published one says and the committed one does not read.

use super::accepts::{Wire, accepts, kind, reads_scalar, variants};
use super::compare::Compare;
use super::difference::Kind;
use super::edit::EditKind;
use super::node::{Node, stated};
use serde_json::{Value, json};

/// Keys that limit a value, with the types they bear on.
const LIMITS: &[(&str, &[&str])] = &[
    ("maxLength", &["string"]),
    ("minLength", &["string"]),
    ("maxItems", &["array"]),
    ("minItems", &["array"]),
    ("maximum", &["integer", "number"]),
    ("minimum", &["integer", "number"]),
    ("default", &["string", "integer", "number", "boolean"]),
];

impl<'a> Compare<'a> {
    /// Compares the schemas at two places.
    pub(super) fn schema(&mut self, published: Node<'a>, committed: Node<'a>, wire: Wire) {
        let pair = (published.place(), committed.place(), wire == Wire::Response);
        if !self.seen.insert(pair) {
            return;
        }
        let new = self.published.layers(published.clone());
        let old = self.committed.layers(committed.clone());
        self.pair_names(&new, &old);
        if reads_scalar(self.published, &new, self.committed, &old, wire) {
            self.agree(committed.at("type"));
            return;
        }
        let members = variants(self.published, &new);
        if members.is_empty() {
            self.layered(&published, &new, &committed, &old, wire);
        }
        for member in members {
            self.layered(&published, &member, &committed, &old, wire);
        }
    }

    /// Remembers which committed schema stands for a published one.
    fn pair_names(&mut self, new: &[Node<'a>], old: &[Node<'a>]) {
        let named = |layers: &[Node<'a>]| {
            layers.iter().find_map(|layer| {
                let name = layer.pointer.strip_prefix("/components/schemas/")?;
                let plain = !name.contains('/');
                plain.then(|| (layer.document.file.clone(), name.to_owned()))
            })
        };
        if let (Some(new), Some(old)) = (named(new), named(old)) {
            self.names.entry(new).or_insert(old);
        }
    }

    fn layered(
        &mut self,
        published: &Node<'a>,
        new: &[Node<'a>],
        committed: &Node<'a>,
        old: &[Node<'a>],
        wire: Wire,
    ) {
        let Some(said) = kind(new) else { return };
        if !accepts(self.committed, old, said, wire) {
            self.other_type(published, committed, old);
            return;
        }
        self.agree(committed.at("type"));
        let chosen = self.closest(said, new, old);
        let old = chosen.as_deref().unwrap_or(old);
        if stated(old, "x-cliq-scalar").is_some() {
            return;
        }
        let more = stated(old, "additionalProperties");
        let reads_keys = more.is_some_and(|more| *more.value != Value::Bool(false));
        match said {
            "object" => self.object(new, old, wire, reads_keys),
            "array" => {
                let (new, old) = (stated(new, "items"), stated(old, "items"));
                if let (Some(new), Some(old)) = (new, old) {
                    self.schema(new, old, wire);
                }
            }
            _ => {}
        }
        if said == "string" {
            self.values(published, new, committed, old);
        }
        self.limits(new, committed, old);
    }

    /// The member of a committed `anyOf` that is most like the published schema.
    fn closest(&self, said: &str, new: &[Node<'a>], old: &[Node<'a>]) -> Option<Vec<Node<'a>>> {
        let wanted: Vec<&str> = properties(new).into_iter().map(|(name, _)| name).collect();
        let alike = |layers: &Vec<Node<'a>>| {
            let same = kind(layers) == Some(said);
            let scalar = stated(layers, "x-cliq-scalar").is_some();
            let shared =
                properties(layers).iter().filter(|(name, _)| wanted.contains(name)).count();
            (same, scalar, shared)
        };
        let members = variants(self.committed, old);
        // The first of equals, whatever the order of comparison.
        members.into_iter().rev().max_by_key(alike)
    }

    fn other_type(&mut self, published: &Node<'a>, committed: &Node<'a>, old: &[Node<'a>]) {
        let mut value = published.value.clone();
        if let (Value::Object(value), Some(text)) = (&mut value, stated(old, "description"))
            && !value.contains_key("$ref")
        {
            value.insert("description".to_owned(), text.value.clone());
        }
        let before = committed.value.clone();
        self.differ(Kind::Type, published, committed.place(), Some(before), EditKind::Put(value));
    }

    /// Compares the properties; where the committed keys are free, one more is no news.
    fn object(&mut self, new: &[Node<'a>], old: &[Node<'a>], wire: Wire, free_keys: bool) {
        let known = properties(old);
        let Some(home) = old.iter().rev().find(|layer| layer.value.get("properties").is_some())
        else {
            return;
        };
        let mut wanted = properties(new);
        wanted.sort_by_key(|(name, _)| *name);
        for (name, published) in wanted {
            if let Some((_, committed)) = known.iter().find(|(other, _)| *other == name) {
                self.schema(published, committed.clone(), wire);
                continue;
            }
            if free_keys {
                continue;
            }
            let mut at = home.at("properties");
            at.pointer = format!("{}/{}", at.pointer, crate::document::pointer::escape(name));
            let change = EditKind::Put(published.value.clone());
            self.differ(Kind::Property, &published, at, None, change);
            let binding = |layer: &Node<'a>| {
                let names = layer.value.get("required").and_then(Value::as_array);
                names.is_some_and(|names| names.iter().any(|other| other == name))
            };
            if wire != Wire::Response && new.iter().any(binding) {
                self.also(home.at("required"), EditKind::Append(json!(name)), &published);
            }
        }
        // In responses, only examples prove it; in requests, it binds the sender.
        if wire != Wire::Response {
            self.required(new, old, &known);
        }
    }

    fn required(&mut self, new: &[Node<'a>], old: &[Node<'a>], known: &[(&str, Node<'a>)]) {
        let all = |layers: &[Node<'a>]| -> Vec<Node<'a>> {
            let lists = layers.iter().filter_map(|layer| layer.get("required"));
            lists.flat_map(|list| list.items()).collect()
        };
        let bound = all(old);
        for name in all(new) {
            let Some(wire_name) = name.value.as_str() else { continue };
            let has = |layer: &&Node<'a>| {
                layer.value.pointer("/properties").is_some_and(|map| map.get(wire_name).is_some())
            };
            let Some(home) = old.iter().find(has) else { continue };
            if bound.iter().any(|other| other.value == name.value) {
                self.agree(home.at("required"));
            } else if known.iter().any(|(other, _)| *other == wire_name) {
                let change = EditKind::Append(name.value.clone());
                self.differ(Kind::Required, &name, home.at("required"), None, change);
            }
        }
    }

    fn values(
        &mut self,
        published: &Node<'a>,
        new: &[Node<'a>],
        committed: &Node<'a>,
        old: &[Node<'a>],
    ) {
        let Some(values) = stated(new, "enum") else { return };
        let Some(known) = stated(old, "enum") else {
            if kind(old) == Some("string") {
                let before = committed.value.clone();
                let change = EditKind::Put(described(published.value, committed.value));
                self.differ(Kind::Enum, published, committed.place(), Some(before), change);
            }
            return;
        };
        let names = stated(new, "x-enum-varnames");
        let home = stated(old, "x-enum-varnames");
        for (index, value) in values.items().into_iter().enumerate() {
            if known.value.as_array().is_some_and(|known| known.contains(value.value)) {
                continue;
            }
            let change = EditKind::Append(value.value.clone());
            self.differ(Kind::Enum, &value, known.place(), None, change);
            let name = names.as_ref().and_then(|names| names.value.get(index));
            if let (Some(name), Some(home)) = (name, &home) {
                self.also(home.place(), EditKind::Append(name.clone()), &value);
            }
        }
    }

    fn limits(&mut self, new: &[Node<'a>], committed: &Node<'a>, old: &[Node<'a>]) {
        let own = kind(old).unwrap_or_default();
        for (key, types) in LIMITS {
            let Some(limit) = stated(new, key).filter(|_| types.contains(&own)) else { continue };
            let before = stated(old, key);
            if before.as_ref().is_some_and(|before| same_number(before.value, limit.value)) {
                self.agree(before.map_or_else(|| committed.at(key), |before| before.place()));
                continue;
            }
            if is_warned_of(old, key, limit.value) {
                self.agree(before.map_or_else(|| committed.at(key), |before| before.place()));
                continue;
            }
            // A bare reference to a shared schema cannot carry a limit of its own.
            let home =
                if committed.value.get("$ref").is_some() { old.get(1) } else { Some(committed) };
            let Some(home) = home else { continue };
            let at = before.as_ref().map_or_else(|| home.at(key), Node::place);
            let old = before.map(|before| before.value.clone());
            self.differ(Kind::Limit, &limit, at, old, EditKind::Put(limit.value.clone()));
        }
    }
}

/// The properties of all layers; what an earlier one says of a name counts.
pub(super) fn properties<'a>(layers: &[Node<'a>]) -> Vec<(&'a str, Node<'a>)> {
    let mut found: Vec<(&str, Node<'_>)> = Vec::new();
    for layer in layers {
        let own = layer.get("properties").map(|map| map.entries()).unwrap_or_default();
        for (name, node) in own {
            if !found.iter().any(|(known, _)| *known == name) {
                found.push((name, node));
            }
        }
    }
    found
}

/// Whether the committed schema knows the limit as that of the stricter of several sources.
fn is_warned_of(layers: &[Node<'_>], key: &str, limit: &Value) -> bool {
    let entries = stated(layers, "x-cliq-stricter").into_iter().flat_map(|list| list.items());
    entries.filter_map(|entry| entry.value.get(key)).any(|stricter| same_number(stricter, limit))
}

/// The published reference with the texts of the committed schema.
fn described(published: &Value, committed: &Value) -> Value {
    let Some(reference) = published.get("$ref") else { return published.clone() };
    let mut value = json!({ "allOf": [{ "$ref": reference }] });
    if let (Some(value), Some(old)) = (value.as_object_mut(), committed.as_object()) {
        let texts =
            old.iter().filter(|(key, _)| *key == "description" || key.starts_with("x-cliq-"));
        value.extend(texts.map(|(key, text)| (key.clone(), text.clone())));
    }
    value
}

fn same_number(a: &Value, b: &Value) -> bool {
    a == b || (a.as_f64().is_some() && a.as_f64() == b.as_f64())
}
