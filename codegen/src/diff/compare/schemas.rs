//! Named schemas, each once however many operations reach it; and what documents say of themselves.

use super::context::Spot;
use super::fields::Owner;
use super::{Comparison, Context, Event, object};
use crate::diff::change::Direction;
use crate::diff::kind::Kind;
use crate::diff::rename::OperationPair;
use crate::diff::side::{Component, Placed};
use crate::diff::verdict::{self, Form};
use crate::document::COMMON;
use crate::model::{Body, Operation};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What two schemas have to have in common so that they are compared part by part.
fn class(schema: &Value, words: &str) -> String {
    if let Some(scalar) = schema.get("x-cliq-scalar").and_then(Value::as_str) {
        return format!("scalar {scalar}");
    }
    if schema.get("enum").is_some() && schema.get("type").is_some_and(|kind| kind == "string") {
        return "enumeration".to_owned();
    }
    if is_union(schema) {
        return "one of several types".to_owned();
    }
    if schema.get("properties").is_some() {
        return "object".to_owned();
    }
    words.to_owned()
}

/// Whether each part of `anyOf` is a variant of its own.
fn is_union(schema: &Value) -> bool {
    let Some(parts) = schema.get("anyOf").and_then(Value::as_array) else { return false };
    let plain = ["string", "integer", "number", "boolean"];
    let is_plain = |part: &Value| {
        part.get("type").and_then(Value::as_str).is_some_and(|kind| plain.contains(&kind))
    };
    let alias = match parts.as_slice() {
        [first, rest @ ..] => first.get("$ref").is_some() && rest.iter().all(is_plain),
        [] => true,
    };
    schema.get("x-cliq-scalar").is_none() && !alias
}

impl<'a> Comparison<'a, '_> {
    pub(super) fn schemas(&mut self, pairs: &[OperationPair<'a, '_>]) {
        let (old, new) = (self.old, self.new);
        let back: BTreeMap<&str, &str> = self.renamed.iter().map(|(was, is)| (*is, *was)).collect();
        for (name, after) in &new.schemas {
            let was = back.get(name).copied().unwrap_or(name);
            match old.schemas.get(was) {
                Some(before) => self.schema((was, before), (name, after), pairs),
                None if after.reach.operations.is_empty() => {
                    let event = Event::new(Kind::SchemaAdded, verdict::SCHEMA_UNUSED);
                    self.record(
                        &unused(name, after),
                        event.is(class(after.raw, &Self::is(after.raw))),
                    );
                }
                // Whatever refers to it says so.
                None => {}
            }
        }
        for (name, before) in &old.schemas {
            let stays = new.schemas.contains_key(name) || self.renamed.contains_key(name);
            if !stays && before.reach.operations.is_empty() {
                let event = Event::new(Kind::SchemaRemoved, verdict::SCHEMA_UNUSED);
                let words = class(before.raw, &self.was(before.raw));
                self.record(&unused(name, before), event.was(words));
            }
        }
    }

    fn schema(
        &mut self,
        (was, before): (&'a str, &Component<'a>),
        (name, after): (&'a str, &Component<'a>),
        pairs: &[OperationPair<'a, '_>],
    ) {
        let new = self.new;
        let owner = owner(&new.operations, name);
        // Operations of the old side under their new ids.
        let old_ids = pairs.iter().filter_map(|(old, new)| {
            let old = old.filter(|old| before.reach.operations.contains(old.model.id.as_str()))?;
            Some(new.unwrap_or(old).model.id.as_str())
        });
        let operations: BTreeSet<&str> =
            after.reach.operations.iter().copied().chain(old_ids).collect();
        let at = Context {
            spot: Spot {
                place: new.places.get(name).map_or(name, String::as_str).to_owned(),
                old: before.location.clone(),
                new: after.location.clone(),
            },
            direction: before.reach.direction.and(after.reach.direction),
            operations: operations.into_iter().map(str::to_owned).collect(),
            subject: match (owner.form, owner.body_of.first()) {
                (Form::Spread | Form::Multipart, Some(placed)) => placed.call(),
                _ => name.to_owned(),
            },
            part: String::new(),
            items: vec![format!("types::{name}")],
        };
        if was != name && !follows_operation(was, name, pairs) {
            let mut at = at.clone();
            at.items.push(format!("types::{was}"));
            let verdict = verdict::schema_renamed(at.direction, owner.form);
            self.record(&at, Event::new(Kind::SchemaRenamed, verdict).was(was).is(name));
        }
        if before.module != after.module {
            let verdict = match owner.form {
                Form::Type => verdict::schema_moved(at.direction, before.module == COMMON),
                _ => verdict::schema_renamed(at.direction, owner.form),
            };
            let event = Event::new(Kind::SchemaMoved, verdict);
            self.record(&at, event.was(before.module).is(after.module));
        }
        let (old_words, new_words) = (self.was(before.raw), Self::is(after.raw));
        let (old_class, new_class) = (class(before.raw, &old_words), class(after.raw, &new_words));
        if old_class != new_class {
            let verdict = verdict::schema_retyped(at.direction);
            let event = Event::new(Kind::SchemaRetyped, verdict).was(old_class).is(new_class);
            return self.record(&at, event);
        }
        self.keywords(before.raw, after.raw, &at, is_union(after.raw));
        let (Some(old_own), Some(new_own)) = (own(before.raw), own(after.raw)) else { return };
        if old_own.0.contains_key("properties") && new_own.0.contains_key("properties") {
            let at = at.below("", new_own.1);
            self.fields(old_own.0, new_own.0, &owner, &at);
        }
    }

    /// What each document says of itself: texts, the address of the server, the security scheme.
    pub(super) fn documents(&mut self) {
        let (old, new) = (self.old, self.new);
        let modules: BTreeSet<&str> =
            old.documents.keys().chain(new.documents.keys()).copied().collect();
        for module in modules {
            let (Some(before), Some(after)) =
                (old.documents.get(module), new.documents.get(module))
            else {
                continue;
            };
            let here = |file: &str| format!("{file}#");
            let at = Context {
                spot: Spot {
                    place: module.to_owned(),
                    old: here(&before.file),
                    new: here(&after.file),
                },
                direction: Direction::Neither,
                operations: Vec::new(),
                subject: module.to_owned(),
                part: String::new(),
                items: Vec::new(),
            };
            let servers =
                |root: &Map<String, Value>| root.get("servers").map(super::values::sorted);
            let (was, is) = (servers(&before.root), servers(&after.root));
            if was != is {
                let event = Event::new(Kind::Server, verdict::SERVER);
                let event = event.values(was.as_ref(), is.as_ref());
                self.record(&at.keyword("servers"), event);
            }
            self.error_codes(&before.root, &after.root, &at);
            let known = ["components", "openapi", "paths", "servers", "x-cliq-errors"];
            self.rest(&before.root, &after.root, &known, &at);
            let known = ["responses", "schemas"];
            let at = at.below(".components", "/components");
            let (old, new) =
                (object(&before.root, "components"), object(&after.root, "components"));
            self.rest(old, new, &known, &at);
        }
    }
}

/// Whether a schema is named after an operation that was renamed.
fn follows_operation(was: &str, name: &str, pairs: &[OperationPair<'_, '_>]) -> bool {
    pairs.iter().any(|(old, new)| {
        let (Some(old), Some(new)) = (old, new) else { return false };
        [Operation::body_name, Operation::response_name]
            .iter()
            .any(|called| called(&old.model.id) == was && called(&new.model.id) == name)
    })
}

fn unused(name: &str, component: &Component<'_>) -> Context {
    Context {
        spot: Spot {
            place: name.to_owned(),
            old: component.location.clone(),
            new: component.location.clone(),
        },
        direction: Direction::Neither,
        operations: Vec::new(),
        subject: name.to_owned(),
        part: String::new(),
        items: Vec::new(),
    }
}

/// The properties of a schema itself, and the pointer to where they stand.
fn own(schema: &Value) -> Option<(&Map<String, Value>, &'static str)> {
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([_, Value::Object(own)]) => Some((own, "/allOf/1")),
        _ => Some((schema.as_object()?, "")),
    }
}

/// What a schema becomes: the body of an operation, or a type.
fn owner<'a, 'b>(operations: &'b BTreeMap<&'a str, Placed<'a>>, name: &'b str) -> Owner<'a, 'b> {
    let mut body_of = Vec::new();
    let mut form = Form::Type;
    for placed in operations.values() {
        match &placed.model.body {
            Body::Spread { schema, .. } if schema == name => form = Form::Spread,
            Body::Multipart { schema } if schema == name => form = Form::Multipart,
            _ => continue,
        }
        body_of.push(placed);
    }
    Owner { form, schema: name, body_of }
}
