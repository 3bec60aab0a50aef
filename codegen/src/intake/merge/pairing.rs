//! Which committed operation a published one is.

use super::node::{Documents, OperationNode, operations};
use std::collections::{BTreeMap, BTreeSet};

/// Published operations, sorted, with the committed ones they are.
pub(super) struct Pairing<'a> {
    pub pairs: Vec<Pair<'a>>,
    pub new: Vec<OperationNode<'a>>,
    /// Committed operations by module.
    pub committed: Vec<OperationNode<'a>>,
}

/// A published operation that is committed.
pub(super) struct Pair<'a> {
    pub published: OperationNode<'a>,
    pub committed: OperationNode<'a>,
    /// The published path repeats its last segment, the committed one does not.
    pub doubled: bool,
}

impl<'a> Pairing<'a> {
    pub(super) fn new(published: Documents<'a>, committed: Documents<'a>) -> Self {
        let mut committed: Vec<_> = committed.0.iter().flat_map(operations).collect();
        committed.sort_by(|a, b| a.key.cmp(&b.key));
        let by_key: BTreeMap<&str, &OperationNode<'a>> =
            committed.iter().map(|operation| (operation.key.as_str(), operation)).collect();
        let mut all: Vec<_> = published.0.iter().flat_map(operations).collect();
        all.sort_by(|a, b| (&a.key, &a.node.document.file).cmp(&(&b.key, &b.node.document.file)));
        let (mut pairs, mut new) = (Vec::new(), Vec::new());
        for published in all {
            let plain = without_doubled(&published.key);
            let direct = by_key.get(published.key.as_str());
            let found = direct.or_else(|| by_key.get(plain?));
            match found {
                Some(&found) => pairs.push(Pair {
                    doubled: direct.is_none(),
                    committed: found.clone(),
                    published,
                }),
                None => new.push(published),
            }
        }
        Self { pairs, new, committed }
    }

    /// The committed module in which a new operation belongs: one that the rest of its document
    /// feeds, with the most similar path.
    pub(super) fn home(&self, new: &OperationNode<'_>) -> Option<&'a crate::document::Document> {
        let module = &new.node.document.module;
        let fed = self
            .pairs
            .iter()
            .filter(|pair| pair.published.node.document.file == new.node.document.file)
            .map(|pair| &pair.committed);
        let named = self.committed.iter().filter(|other| other.node.document.module == *module);
        let mut similar: BTreeMap<&str, (usize, usize, &'a crate::document::Document)> =
            BTreeMap::new();
        for other in fed.chain(named).filter(|other| same_base(other, new)) {
            let document = other.node.document;
            let entry = similar.entry(&document.file).or_insert((0, 0, document));
            entry.0 = entry.0.max(shared(&other.key, &new.key));
            entry.1 += 1;
        }
        similar.into_values().max_by_key(|(shared, count, _)| (*shared, *count)).map(|home| home.2)
    }

    /// Committed operations that no document names, of modules of which some document speaks.
    pub(super) fn unnamed(&self) -> Vec<String> {
        let fed: BTreeSet<&str> =
            self.pairs.iter().map(|pair| pair.committed.node.document.file.as_str()).collect();
        let named: BTreeSet<&str> =
            self.pairs.iter().map(|pair| pair.committed.key.as_str()).collect();
        let unnamed = self.committed.iter().filter(|operation| {
            fed.contains(operation.node.document.file.as_str())
                && !named.contains(operation.key.as_str())
        });
        let mut ids: Vec<String> = unnamed.map(OperationNode::id).collect();
        ids.sort();
        ids
    }
}

/// `…/messages/{}/messages` → `…/messages/{}`.
pub(super) fn without_doubled(key: &str) -> Option<&str> {
    let (rest, last) = key.rsplit_once('/')?;
    let before = rest.strip_suffix("/{}")?.rsplit('/').next()?;
    (before == last).then_some(rest)
}

fn same_base(a: &OperationNode<'_>, b: &OperationNode<'_>) -> bool {
    let base = |operation: &OperationNode<'_>| {
        let server = operation.node.document.pointer("/servers/0/url")?.as_str()?;
        Some(super::node::base(server).to_owned())
    };
    base(a) == base(b)
}

/// How many segments two paths begin with alike.
fn shared(a: &str, b: &str) -> usize {
    let path = |key: &str| -> Vec<String> { key.split('/').skip(1).map(str::to_owned).collect() };
    path(a).iter().zip(path(b).iter()).take_while(|(a, b)| a == b).count()
}
