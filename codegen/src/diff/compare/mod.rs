//! Compares one version of the API with itself as it was.

mod answers;
mod bodies;
mod context;
mod facts;
mod fields;
mod node;
mod operations;
mod parameters;
mod schemas;
mod texts;

use super::change::{Change, fingerprint};
use super::kind::Kind;
use super::reach;
use super::rename::{self, Pair};
use super::side::{Index, Placed};
use super::verdict::Verdict;
use crate::model::Operation;
use context::Context;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// A comparison under way.
pub(super) struct Comparison<'a, 'b> {
    old: &'b Index<'a>,
    new: &'b Index<'a>,
    version: &'a str,
    /// New names of schemas, by the old ones.
    renamed: BTreeMap<&'a str, &'a str>,
    found: Vec<Change>,
}

/// All changes of a version; in no order.
pub(super) fn version<'a>(version: &'a str, old: &Index<'a>, new: &Index<'a>) -> Vec<Change> {
    let pairs: Vec<Pair<'a, '_>> = rename::operations(old, new);
    let renamed = rename::schemas(old, new, &pairs);
    let mut comparison = Comparison { old, new, version, renamed, found: Vec::new() };
    for (old, new) in &pairs {
        comparison.operation(*old, *new);
    }
    comparison.schemas(&pairs);
    comparison.shared_responses();
    comparison.documents();
    comparison.found
}

/// What is recorded of a change, beside its place.
struct Event {
    kind: Kind,
    old: Option<String>,
    new: Option<String>,
    verdict: Verdict,
}

impl Event {
    const fn new(kind: Kind, verdict: Verdict) -> Self {
        Self { kind, old: None, new: None, verdict }
    }

    fn was(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    fn is(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// Takes over both values, where they are there.
    fn values(mut self, old: Option<&Value>, new: Option<&Value>) -> Self {
        self.old = old.map(compact);
        self.new = new.map(compact);
        self
    }
}

impl<'a> Comparison<'a, '_> {
    fn record(&mut self, at: &Context, event: Event) {
        let Event { kind, old, new, verdict: (severity, reason) } = event;
        let location = if new.is_none() && old.is_some() { &at.spot.old } else { &at.spot.new };
        let mut items = at.items.clone();
        items.sort();
        items.dedup();
        self.found.push(Change {
            fingerprint: fingerprint(
                self.version,
                kind,
                &at.spot.place,
                old.as_deref(),
                new.as_deref(),
            ),
            version: self.version.to_owned(),
            kind,
            place: at.spot.place.clone(),
            location: location.clone(),
            direction: at.direction,
            old,
            new,
            severity,
            reason: reason.to_owned(),
            operations: at.operations.clone(),
            items,
            subject: at.subject.clone(),
            part: at.part.clone(),
        });
    }

    /// What a schema of the old side is, in names of the new one.
    fn was(&self, schema: &Value) -> String {
        node::signature(schema, &self.renamed)
    }

    /// What a schema of the new side is.
    fn is(schema: &Value) -> String {
        node::signature(schema, &BTreeMap::new())
    }

    /// The operations whose answer of success is this schema.
    fn answered_with<'c>(&'c self, schema: &'c str) -> impl Iterator<Item = &'c Placed<'a>> {
        use crate::model::{Answer, Type};
        self.new.operations.values().filter(move |placed| {
            matches!(&placed.model.answer,
                Answer::Json(Type::Named(name)) | Answer::JsonOrEmpty(Type::Named(name))
                if name == schema)
        })
    }
}

static EMPTY: LazyLock<Map<String, Value>> = LazyLock::new(Map::new);

/// The object that a key holds; an empty one where there is none.
fn object<'c>(side: &'c Map<String, Value>, key: &str) -> &'c Map<String, Value> {
    side.get(key).and_then(Value::as_object).unwrap_or(&EMPTY)
}

/// A value in one line: text as it is, anything else as JSON with sorted keys.
fn compact(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => sorted(other).to_string(),
    }
}

/// The value with its keys in order, and lists whose order says nothing.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let by_key: BTreeMap<&String, &Value> = map.iter().collect();
            let entry = |(key, value): (&String, &Value)| {
                let mut value = sorted(value);
                if let ("enum" | "required", Value::Array(list)) = (key.as_str(), &mut value) {
                    list.sort_by_cached_key(Value::to_string);
                }
                (key.clone(), value)
            };
            by_key.into_iter().map(entry).collect()
        }
        Value::Array(list) => list.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

/// A version that only one side has.
pub(super) fn whole(
    version: &str,
    old: Option<&Index<'_>>,
    new: Option<&Index<'_>>,
) -> Vec<Change> {
    let Some(known) = new.or(old) else { return Vec::new() };
    let size = format!("{} operations", known.operations.len());
    let (kind, (severity, reason)) = if new.is_some() {
        (Kind::VersionAdded, super::verdict::VERSION_ADDED)
    } else {
        (Kind::VersionRemoved, super::verdict::VERSION_REMOVED)
    };
    let (was, is) = if new.is_some() { (None, Some(size)) } else { (Some(size), None) };
    vec![Change {
        fingerprint: fingerprint(version, kind, version, was.as_deref(), is.as_deref()),
        version: version.to_owned(),
        kind,
        place: version.to_owned(),
        location: format!("{version}#"),
        direction: super::Direction::Neither,
        old: was,
        new: is,
        severity,
        reason: reason.to_owned(),
        operations: known.operations.keys().map(|id| (*id).to_owned()).collect(),
        items: Vec::new(),
        subject: version.to_owned(),
        part: String::new(),
    }]
}

/// The items that changes account for: those they touch, and all that follow from these.
pub(super) fn causes(changes: &[Change], old: &Index<'_>, new: &Index<'_>) -> BTreeSet<String> {
    let mut causes = BTreeSet::new();
    for change in changes.iter().filter(|change| !change.kind.is_text()) {
        causes.extend(change.items.iter().cloned());
        let schema = change.location.split_once("#/components/schemas/").map(|(_, rest)| rest);
        let schema = schema.map(|rest| rest.split_once('/').map_or(rest, |(name, _)| name));
        for index in [old, new] {
            if let Some(component) = schema.and_then(|name| index.schemas.get(name)) {
                let reached = reach::reached(index, component.raw).into_iter().chain(schema);
                causes.extend(reached.map(|name| format!("types::{name}")));
            }
            for id in &change.operations {
                let Some(placed) = index.operations.get(id.as_str()) else { continue };
                causes.extend([
                    placed.method_item(),
                    placed.request_item(),
                    placed.descriptor_item(),
                ]);
                if schema.is_none() {
                    // Types appear and vanish with what refers to them.
                    let reached =
                        placed.raw.values().flat_map(|value| reach::reached(index, value));
                    causes.extend(reached.map(|name| format!("types::{name}")));
                    causes.insert(format!("types::{}", Operation::row_name(id)));
                }
            }
        }
    }
    causes
}
