//! Operations, part by part.

use super::accepts::Wire;
use super::compare::Compare;
use super::difference::Kind;
use super::edit::EditKind;
use super::node::{Node, OperationNode};
use crate::document::path::placeholders;
use serde_json::{Value, json};
use std::collections::BTreeSet;

const MULTIPART: &str = "multipart/form-data";

impl<'a> Compare<'a> {
    /// Compares an operation with the committed one of the same verb and path.
    pub(super) fn operation(
        &mut self,
        published: &OperationNode<'a>,
        committed: &OperationNode<'a>,
    ) {
        self.operation = committed.id();
        let (new, old) = (&published.node, &committed.node);
        self.scopes(new, old);
        self.rate_limit(new, old);
        if new.value.get("deprecated") == Some(&Value::Bool(true)) {
            self.fact(Kind::Deprecated, "deprecated", new, old);
        }
        self.codes(new, old);
        self.parameters(published, committed);
        self.body(new, old);
        self.response(new, old);
    }

    /// The keys that the published document states; what the repair assumed is no statement.
    fn rate_limit(&mut self, new: &Node<'a>, old: &Node<'a>) {
        const KEY: &str = "x-cliq-rate-limit";
        let Some(limit) = new.get(KEY) else { return };
        let Some(known) = old.get(KEY) else { return self.fact(Kind::RateLimit, KEY, new, old) };
        let assumes = |limit: &Node<'a>, key: &str| {
            let keys = limit.value.get("assumed").and_then(Value::as_array);
            keys.is_some_and(|keys| keys.iter().any(|other| other == key))
        };
        for key in ["requests", "per-seconds", "lock-seconds"] {
            if assumes(&limit, key) {
                continue;
            }
            let before = self.findings.len();
            self.fact(Kind::RateLimit, key, &limit, &known);
            if self.findings.len() > before && assumes(&known, key) {
                self.also(known.at("assumed"), EditKind::Without(json!(key)), &limit);
            }
        }
    }

    fn scopes(&mut self, new: &Node<'a>, old: &Node<'a>) {
        let Some(published) = new.get("security") else { return };
        let (said, known) = (alternatives(published.value), old.value.get("security"));
        if said.is_empty() {
            return;
        }
        if known.map(alternatives).as_ref() == Some(&said) {
            self.agree(old.at("security"));
            return;
        }
        let scheme = known.and_then(scheme).unwrap_or("ZohoOAuth");
        let value: Vec<Value> = said.iter().map(|scopes| json!({ scheme: scopes })).collect();
        let change = EditKind::Put(value.into());
        self.differ(Kind::Scope, &published, old.at("security"), known.cloned(), change);
    }

    fn codes(&mut self, new: &Node<'a>, old: &Node<'a>) {
        let Some(codes) = new.get("x-cliq-errors") else { return };
        let lists = [old.value.get("x-cliq-errors"), old.document.root.get("x-cliq-errors")];
        let known: Vec<&Value> = lists
            .into_iter()
            .flatten()
            .chain(self.shared_codes(old))
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(|error| error.get("code"))
            .collect();
        for code in codes.items() {
            if code.value.get("code").is_some_and(|name| !known.contains(&name)) {
                let change = EditKind::Append(code.value.clone());
                self.differ(Kind::ErrorCode, &code, old.at("x-cliq-errors"), None, change);
            }
        }
    }

    fn shared_codes(&self, old: &Node<'a>) -> Option<&'a Value> {
        self.committed.common(&old.document.version)?.root.get("x-cliq-errors")
    }

    fn parameters(&mut self, published: &OperationNode<'a>, committed: &OperationNode<'a>) {
        let of = |operation: &OperationNode<'a>| {
            operation.node.get("parameters").map(|list| list.items()).unwrap_or_default()
        };
        let known = of(committed);
        let ours: Vec<&str> = placeholders(committed.path).collect();
        let theirs: Vec<&str> = placeholders(published.path).collect();
        let mut said = of(published);
        said.sort_by_key(|parameter| parameter.text("name"));
        for parameter in said {
            let parameter = self.published.resolve(parameter);
            let (Some(name), Some(place)) = (parameter.text("name"), parameter.text("in")) else {
                continue;
            };
            // Placeholders are paired by their position in the path.
            let ours = theirs.iter().position(|other| *other == name).and_then(|at| ours.get(at));
            let name = if place == "path" { ours.copied().unwrap_or(name) } else { name };
            let same = |other: &&Node<'a>| {
                other.text("in") == Some(place) && other.text("name") == Some(name)
            };
            match known.iter().find(same) {
                Some(old) => {
                    if place != "path" {
                        self.fact(Kind::Required, "required", &parameter, old);
                    }
                    if let (Some(new), Some(old)) = (parameter.get("schema"), old.get("schema")) {
                        self.schema(new, old, Wire::Text);
                    }
                }
                None if place == "path" => {}
                None => {
                    let change = EditKind::Append(parameter.value.clone());
                    let at = committed.node.at("parameters");
                    self.differ(Kind::Parameter, &parameter, at, None, change);
                }
            }
        }
    }

    fn body(&mut self, new: &Node<'a>, old: &Node<'a>) {
        let Some(published) = new.get("requestBody") else { return };
        let Some(committed) = old.get("requestBody") else {
            let change = EditKind::Put(published.value.clone());
            self.differ(Kind::Body, &published, old.at("requestBody"), None, change);
            return;
        };
        if published.value.get("required") == Some(&Value::Bool(true)) {
            self.fact(Kind::Required, "required", &published, &committed);
        }
        self.contents(&published, &committed, Wire::Request);
    }

    /// Errors are the shared ones, whatever a document repeats of them; successes are compared.
    fn response(&mut self, new: &Node<'a>, old: &Node<'a>) {
        let (Some(published), Some(committed)) = (success(new), success(old)) else { return };
        let known = old.get("responses").map(|responses| responses.entries()).unwrap_or_default();
        let (status, published) = published;
        if let Some((_, same)) = known.iter().find(|(other, _)| *other == status) {
            self.contents(&published, same, Wire::Response);
            return;
        }
        let silent = |response: &Node<'_>| response.value.get("content").is_none();
        let (before, committed) = committed;
        if silent(&published)
            && known.iter().any(|(code, response)| code.starts_with('2') && silent(response))
        {
            return;
        }
        let at = committed.place();
        let was = Some(json!(before));
        let response = EditKind::Put(published.value.clone());
        self.differ(Kind::Status, &published, at.clone(), was, response);
        self.also(at, EditKind::Rename(status.to_owned()), &published);
    }

    fn contents(&mut self, new: &Node<'a>, old: &Node<'a>, wire: Wire) {
        let Some(published) = new.get("content") else { return };
        let Some(committed) = old.get("content") else {
            let change = EditKind::Put(published.value.clone());
            self.differ(Kind::Body, &published, old.at("content"), None, change);
            return;
        };
        let known = committed.entries();
        for (name, media) in published.entries() {
            let same = known.iter().find(|(other, _)| *other == name);
            let Some((_, old)) = same else {
                let Some((before, old)) = known.first() else { continue };
                let was = Some(json!(before));
                self.differ(
                    Kind::ContentType,
                    &media,
                    old.place(),
                    was,
                    EditKind::Rename(name.to_owned()),
                );
                continue;
            };
            if let (Some(new), Some(old)) = (media.get("schema"), old.get("schema")) {
                let wire = if name == MULTIPART { Wire::Text } else { wire };
                self.schema(new, old, wire);
            }
        }
    }
}

/// The first successful response.
fn success<'a>(operation: &Node<'a>) -> Option<(&'a str, Node<'a>)> {
    operation.get("responses")?.entries().into_iter().find(|(status, _)| status.starts_with('2'))
}

/// The sets of scopes of which one has to be granted.
fn alternatives(security: &Value) -> BTreeSet<BTreeSet<&str>> {
    let entries = security.as_array().into_iter().flatten().filter_map(Value::as_object);
    entries
        .map(|entry| entry.values().filter_map(Value::as_array).flatten())
        .map(|scopes| scopes.filter_map(Value::as_str).collect::<BTreeSet<_>>())
        .filter(|scopes| !scopes.is_empty())
        .collect()
}

fn scheme(security: &Value) -> Option<&str> {
    security.as_array()?.first()?.as_object()?.keys().next().map(String::as_str)
}
