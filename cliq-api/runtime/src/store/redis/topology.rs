//! How the servers of a store belong together.

use super::cluster::Cluster;
use super::failure::RedisFailure;
use super::node::Node;
use super::sentinel::Sentinels;
use redis::{ErrorKind, ServerErrorKind};
use std::sync::Arc;
use std::time::Duration;

#[derive(Debug)]
pub(super) enum Topology {
    Single(Arc<Node>),
    Sentinel(Box<Sentinels>),
    Cluster(Cluster),
}

impl Topology {
    pub(super) async fn node(&self, slot: u16, share: Duration) -> Result<Arc<Node>, RedisFailure> {
        match self {
            Self::Single(node) => Ok(Arc::clone(node)),
            Self::Sentinel(sentinels) => sentinels.primary(share).await,
            Self::Cluster(cluster) => cluster.node(slot).ok_or(RedisFailure::Unknown),
        }
    }

    pub(super) async fn forget(&self, node: &Arc<Node>) {
        match self {
            Self::Single(_) => {}
            Self::Sentinel(sentinels) => sentinels.forget(node).await,
            Self::Cluster(cluster) => cluster.forget(node),
        }
    }

    pub(super) fn moved(&self, slot: u16, node: &Arc<Node>) {
        if let Self::Cluster(cluster) = self {
            cluster.moved(slot, node);
        }
    }

    /// A name for errors that concern no single server.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Single(node) => node.name(),
            Self::Sentinel(sentinels) => sentinels.service(),
            Self::Cluster(_) => "the cluster",
        }
    }

    /// The target of a redirection, and whether it is permanent.
    pub(super) fn redirection(
        &self,
        from: Option<&Arc<Node>>,
        failure: &RedisFailure,
    ) -> Option<(Arc<Node>, bool)> {
        let (Self::Cluster(cluster), RedisFailure::Returned(error)) = (self, failure) else {
            return None;
        };
        let (target, _) = error.redirect_node()?;
        let node = cluster.redirected(from?, target)?;
        Some((node, error.kind() == ErrorKind::Server(ServerErrorKind::Moved)))
    }
}
