//! A comparison under way: both sides, and the changes found so far.

use super::context::Context;
use super::signature;
use super::values::compact;
use crate::diff::change::{Change, fingerprint};
use crate::diff::kind::Kind;
use crate::diff::side::{Index, Placed};
use crate::diff::verdict::Verdict;
use serde_json::Value;
use std::collections::BTreeMap;

/// A comparison under way.
pub(in crate::diff) struct Comparison<'a, 'b> {
    pub(super) old: &'b Index<'a>,
    pub(super) new: &'b Index<'a>,
    pub(super) version: &'a str,
    /// New names of schemas, by the old ones.
    pub(super) renamed: BTreeMap<&'a str, &'a str>,
    pub(super) found: Vec<Change>,
}

/// What is recorded of a change, beside its place.
pub(super) struct Event {
    kind: Kind,
    old: Option<String>,
    new: Option<String>,
    verdict: Verdict,
}

impl Event {
    pub(super) const fn new(kind: Kind, verdict: Verdict) -> Self {
        Self { kind, old: None, new: None, verdict }
    }

    pub(super) fn was(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    pub(super) fn is(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// Takes over both values, where they are there.
    pub(super) fn values(mut self, old: Option<&Value>, new: Option<&Value>) -> Self {
        self.old = old.map(compact);
        self.new = new.map(compact);
        self
    }
}

impl<'a> Comparison<'a, '_> {
    pub(super) fn record(&mut self, at: &Context, event: Event) {
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
    pub(super) fn was(&self, schema: &Value) -> String {
        signature::of(schema, &self.renamed)
    }

    /// What a schema of the new side is.
    pub(super) fn is(schema: &Value) -> String {
        signature::of(schema, &BTreeMap::new())
    }

    /// The operations whose successful response is this schema.
    pub(super) fn answered_with<'c>(
        &'c self,
        schema: &'c str,
    ) -> impl Iterator<Item = &'c Placed<'a>> {
        use crate::model::{Response, Type};
        self.new.operations.values().filter(move |placed| {
            matches!(&placed.model.response,
                Response::Json(Type::Named(name)) | Response::JsonOrEmpty(Type::Named(name))
                if name == schema)
        })
    }
}
