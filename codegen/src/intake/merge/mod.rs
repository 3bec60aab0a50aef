//! Repaired documents over the committed ones.
//!
//! The committed document is the base. What a published document leaves out changes nothing:
//! committed texts, examples, notes, names and extra parts stay. Where it says something that the
//! committed one does not say or does not read, its statement is taken in and reported as a
//! [`Difference`]. A committed type that reads what is published is no difference, however much
//! wider it is. Where published documents contradict each other, the one that agrees with the
//! committed document wins.
//!
//! A statement that is known to be wrong is corrected by an overlay, before the merge;
//! [`Difference::keeping`] writes its actions.

mod accepts;
mod additions;
mod compare;
mod difference;
mod edit;
mod items;
mod node;
mod operation;
mod pairing;
mod schema;
mod scopes;
mod transplant;

#[cfg(test)]
mod tests;

pub use additions::NewOperation;
pub use difference::{Decision, Difference, Kind, Location, brief};
pub use items::{CommittedItem, CommittedItems};
pub(in crate::intake) use node::base;

use crate::document::Document;
use compare::{Compare, Finding};
use edit::{Edit, EditKind};
use node::Documents;
use pairing::Pairing;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use transplant::Transplant;

/// The committed documents with what the published ones say in addition.
#[derive(Clone, Debug)]
pub struct Merged {
    /// All documents of the version, sorted by file, changed or not.
    pub documents: Vec<Document>,
    /// What the published documents say differently; sorted.
    pub differences: Vec<Difference>,
    /// Operations that no committed document had; sorted.
    pub new_operations: Vec<NewOperation>,
    /// Ids of committed operations that no published document names, of the modules of which one
    /// speaks; sorted.
    pub not_published: Vec<String>,
    /// Names of the committed modules that each published file feeds.
    pub modules: BTreeMap<String, BTreeSet<String>>,
}

/// Merges the repaired documents of one version over the committed ones. Without committed
/// documents the repaired ones are the result.
///
/// ```
/// use cliq_codegen::{Source, intake::merge::merge, load};
///
/// let text = |limit| format!(
///     "servers: [{{url: https://cliq.zoho.com/api/v2}}]\npaths:\n  /bots:\n    get:\n      \
///      operationId: bots_list\n      x-cliq-rate-limit: {{requests: {limit}}}"
/// );
/// let documents = |limit| load::documents(&[Source::new("v2/bots.yaml", text(limit))]).unwrap();
/// let merged = merge(&documents(30), &documents(20));
/// assert_eq!(merged.differences.len(), 1);
/// assert_eq!(merged.differences[0].old, Some(30.into()));
/// assert_eq!(merged.differences[0].new, 20);
/// ```
#[must_use]
pub fn merge(committed: &[Document], repaired: &[Document]) -> Merged {
    let (committed_side, published) = (Documents(committed), Documents(repaired));
    let pairing = Pairing::new(published, committed_side);
    if committed.is_empty() {
        return first(repaired, &pairing);
    }
    let mut compare = Compare::new(committed_side, published);
    for pair in &pairing.pairs {
        compare.operation(&pair.published, &pair.committed);
        if pair.doubled {
            let (node, at) = (&pair.published.node, pair.committed.node.place());
            let old = Some(json!(pair.committed.path));
            // Never made: whether the service has the longer path, no document can tell.
            compare.differ(Kind::Path, node, at, old, EditKind::Append(json!(pair.published.path)));
        }
    }
    let mut documents = committed.to_vec();
    let names = std::mem::take(&mut compare.names);
    let mut transplant = Transplant { published, documents: &mut documents, names };
    let differences = take_in(compare, &mut transplant);
    let new_operations = additions::add(&pairing, &mut transplant);
    scopes::describe(&mut documents, published);
    documents.sort_by(|a, b| a.file.cmp(&b.file));
    Merged {
        documents,
        differences,
        new_operations,
        not_published: pairing.unnamed(),
        modules: modules(&pairing),
    }
}

/// What a version without committed documents becomes.
fn first(repaired: &[Document], pairing: &Pairing<'_>) -> Merged {
    let mut documents = repaired.to_vec();
    documents.sort_by(|a, b| a.file.cmp(&b.file));
    let operations = pairing.new.iter().map(|new| NewOperation {
        id: new.id(),
        verb: new.verb.to_owned(),
        path: new.path.to_owned(),
        committed: new.node.place(),
        published: new.node.place(),
    });
    Merged {
        documents,
        differences: Vec::new(),
        new_operations: operations.collect(),
        not_published: Vec::new(),
        modules: modules(pairing),
    }
}

fn modules(pairing: &Pairing<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let mut modules: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for pair in &pairing.pairs {
        let file = pair.published.node.document.file.clone();
        modules.entry(file).or_default().insert(pair.committed.node.document.module.clone());
    }
    modules
}

/// Makes the changes, except where published documents disagree.
fn take_in(compare: Compare<'_>, transplant: &mut Transplant<'_, '_>) -> Vec<Difference> {
    let Compare { mut findings, agreed, .. } = compare;
    findings.sort_by(|a, b| order(a).cmp(&order(b)));
    findings.dedup_by(|a, b| order(a).0 == order(b).0 && a.difference.new == b.difference.new);
    let mut taken: BTreeSet<Location> = BTreeSet::new();
    let mut differences = Vec::new();
    for Finding { mut difference, edits } in findings {
        let put = edits.first().is_some_and(|edit| matches!(edit.change, EditKind::Put(_)));
        let at = &difference.committed;
        let of_type = Location { pointer: format!("{}/type", at.pointer), ..at.clone() };
        let contradicted = put
            && (taken.contains(at)
                || agreed.contains(at)
                || (difference.kind == Kind::Type && agreed.contains(&of_type)));
        let gone = taken.iter().any(|other| {
            other.file == at.file
                && at.pointer.strip_prefix(&other.pointer).is_some_and(|rest| rest.starts_with('/'))
        });
        if contradicted || gone || difference.kind == Kind::Path {
            difference.decision = Decision::Kept;
        } else {
            if put {
                taken.insert(at.clone());
            }
            make(edits, transplant);
        }
        differences.push(difference);
    }
    differences
}

fn make(edits: Vec<Edit>, transplant: &mut Transplant<'_, '_>) {
    for Edit { at, change, from } in edits {
        let published = transplant.published.0.iter().find(|document| document.file == from);
        let change = match (change, published) {
            (EditKind::Put(value), Some(from)) => {
                EditKind::Put(transplant.value(&value, from, &at.file))
            }
            (EditKind::Append(value), Some(from)) => {
                EditKind::Append(transplant.value(&value, from, &at.file))
            }
            (change, _) => change,
        };
        edit::apply(transplant.documents, &at, change);
    }
}

/// Sorts by the committed place, then by the published one.
fn order(finding: &Finding) -> ((&Location, Kind), String, &Location) {
    let difference = &finding.difference;
    ((&difference.committed, difference.kind), difference.new.to_string(), &difference.published)
}
