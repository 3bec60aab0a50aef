//! The comparison as it goes on: where it is, what it has found, and what the documents agree on.

use super::difference::{Decision, Difference, Kind, Location};
use super::edit::{Edit, EditKind};
use super::node::{Documents, Node};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A difference with the changes that take it in.
pub(super) struct Finding {
    pub difference: Difference,
    pub edits: Vec<Edit>,
}

/// Committed and published documents, and what was found so far.
pub(super) struct Compare<'a> {
    pub committed: Documents<'a>,
    pub published: Documents<'a>,
    pub findings: Vec<Finding>,
    /// Committed places with which some published statement agrees.
    pub agreed: BTreeSet<Location>,
    /// Committed schemas by the published ones of the same meaning, file and name each.
    pub names: BTreeMap<(String, String), (String, String)>,
    /// Pairs of schemas that were compared, so that a schema in itself comes to an end.
    pub(super) seen: BTreeSet<(Location, Location, bool)>,
    /// Id of the operation that is looked at.
    pub operation: String,
}

impl<'a> Compare<'a> {
    pub(super) fn new(committed: Documents<'a>, published: Documents<'a>) -> Self {
        Self {
            committed,
            published,
            findings: Vec::new(),
            agreed: BTreeSet::new(),
            names: BTreeMap::new(),
            seen: BTreeSet::new(),
            operation: String::new(),
        }
    }

    /// Some published document says what the committed one says.
    pub(super) fn agree(&mut self, committed: Location) {
        self.agreed.insert(committed);
    }

    /// Notes a difference and the change that takes it in.
    pub(super) fn differ(
        &mut self,
        kind: Kind,
        published: &Node<'_>,
        committed: Location,
        old: Option<Value>,
        change: EditKind,
    ) {
        let new = match &change {
            EditKind::Append(value) => value.clone(),
            _ => published.value.clone(),
        };
        let from = published.document.file.clone();
        let difference = Difference {
            operation: self.operation.clone(),
            kind,
            published: published.place(),
            committed: committed.clone(),
            old,
            new,
            decision: Decision::Taken,
        };
        let edits = vec![Edit { at: committed, change, from }];
        self.findings.push(Finding { difference, edits });
    }

    /// Adds a change to the difference noted last.
    pub(super) fn also(&mut self, at: Location, change: EditKind, from: &Node<'_>) {
        if let Some(finding) = self.findings.last_mut() {
            finding.edits.push(Edit { at, change, from: from.document.file.clone() });
        }
    }

    /// Compares a plain fact below two values: silence on the published side says nothing.
    pub(super) fn fact(
        &mut self,
        kind: Kind,
        key: &str,
        published: &Node<'_>,
        committed: &Node<'_>,
    ) {
        let Some(new) = published.get(key) else { return };
        let old = committed.value.get(key);
        if old == Some(new.value) {
            self.agree(committed.at(key));
        } else {
            let change = EditKind::Put(new.value.clone());
            self.differ(kind, &new, committed.at(key), old.cloned(), change);
        }
    }
}
