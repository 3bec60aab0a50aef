//! The slots of a cluster and their nodes, learned from redirections.

use super::address;
use super::node::Node;
use redis::{ConnectionInfo, RedisError};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Maximum number of known nodes; no cluster has more.
const MOST: usize = 1_000;

#[derive(Debug)]
pub(super) struct Cluster {
    seeds: Vec<Arc<Node>>,
    known: Mutex<Known>,
}

#[derive(Debug)]
struct Known {
    nodes: Vec<Arc<Node>>,
    slots: HashMap<u16, Arc<Node>>,
    /// Index of the next node to ask for a slot whose owner is unknown.
    next: usize,
}

impl Cluster {
    pub(super) fn new(seeds: Vec<ConnectionInfo>) -> Result<Self, RedisError> {
        let seeds: Vec<_> = seeds
            .into_iter()
            .map(|seed| Node::new(seed).map(Arc::new))
            .collect::<Result<_, _>>()?;
        let known = Known { nodes: seeds.clone(), slots: HashMap::new(), next: 0 };
        Ok(Self { seeds, known: Mutex::new(known) })
    }

    /// The node that serves the slot, or one that may redirect to it.
    pub(super) fn node(&self, slot: u16) -> Option<Arc<Node>> {
        let known = self.known();
        let any = || known.nodes.get(known.next % known.nodes.len().max(1));
        known.slots.get(&slot).or_else(any).cloned()
    }

    /// The target of a redirection.
    pub(super) fn redirected(&self, from: &Node, target: &str) -> Option<Arc<Node>> {
        let server = address::redirected(from.server(), target)?;
        let mut known = self.known();
        let name = server.addr().to_string();
        if let Some(node) = known.nodes.iter().find(|node| node.name() == name) {
            return Some(Arc::clone(node));
        }
        if known.nodes.len() >= MOST {
            known.nodes.clone_from(&self.seeds);
            known.slots.clear();
        }
        let node = Arc::new(Node::new(server).ok()?);
        known.nodes.push(Arc::clone(&node));
        Some(node)
    }

    /// Records that `node` serves the slot.
    pub(super) fn moved(&self, slot: u16, node: &Arc<Node>) {
        self.known().slots.insert(slot, Arc::clone(node));
    }

    /// Forgets the slots of a node that failed; other nodes are asked for them.
    pub(super) fn forget(&self, node: &Arc<Node>) {
        let mut known = self.known();
        known.slots.retain(|_, holder| !Arc::ptr_eq(holder, node));
        let next = known.next % known.nodes.len().max(1);
        if known.nodes.get(next).is_some_and(|asked| Arc::ptr_eq(asked, node)) {
            known.next = next.wrapping_add(1);
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
