//! Compares one version of the API with itself as it was.

mod bodies;
mod comparison;
mod context;
mod facts;
mod fields;
mod node;
mod operations;
mod parameters;
mod responses;
mod schemas;
mod signature;
mod texts;
mod values;

use super::change::{Change, fingerprint};
use super::kind::Kind;
use super::rename::{self, OperationPair};
use super::side::Index;
use crate::model::Operation;
use comparison::{Comparison, Event};
use context::Context;
use std::collections::BTreeSet;
use values::{compact, object};

/// All changes of a version; in no order.
pub(super) fn version<'a>(version: &'a str, old: &Index<'a>, new: &Index<'a>) -> Vec<Change> {
    let pairs: Vec<OperationPair<'a, '_>> = rename::operations(old, new);
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
                let reached = index.reached(component.raw).into_iter().chain(schema);
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
                    let reached = placed.raw.values().flat_map(|value| index.reached(value));
                    causes.extend(reached.map(|name| format!("types::{name}")));
                    causes.insert(format!("types::{}", Operation::row_name(id)));
                }
            }
        }
    }
    causes
}
