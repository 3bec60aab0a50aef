//! The primary that sentinels agree on.

use super::address;
use super::failure::RedisFailure;
use super::node::Node;
use redis::{ConnectionInfo, RedisError, cmd};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

#[derive(Debug)]
pub(super) struct Sentinels {
    nodes: Vec<Node>,
    /// The name of the primary.
    service: String,
    /// User, TLS settings and database of the primary, without a host.
    primary: Template,
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    primary: Option<Arc<Node>>,
    /// The sentinel to ask next.
    next: usize,
}

/// Without a password.
struct Template(ConnectionInfo);

impl std::fmt::Debug for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("..")
    }
}

impl Sentinels {
    pub(super) fn new(
        sentinels: Vec<ConnectionInfo>,
        service: &str,
        primary: ConnectionInfo,
    ) -> Result<Self, RedisError> {
        Ok(Self {
            nodes: sentinels.into_iter().map(Node::new).collect::<Result<_, _>>()?,
            service: service.to_owned(),
            primary: Template(primary),
            known: Mutex::default(),
        })
    }

    pub(super) fn service(&self) -> &str {
        &self.service
    }

    /// The primary. Each sentinel has `share` to respond.
    pub(super) async fn primary(&self, share: Duration) -> Result<Arc<Node>, RedisFailure> {
        let mut known = self.known.lock().await;
        if let Some(primary) = &known.primary {
            return Ok(Arc::clone(primary));
        }
        let mut failure = RedisFailure::Unknown;
        for _ in 0..self.nodes.len() {
            let Some(sentinel) = self.nodes.get(known.next % self.nodes.len()) else {
                break;
            };
            let asked = tokio::time::timeout(share, self.ask(sentinel)).await;
            match asked.unwrap_or(Err(RedisFailure::Silent)) {
                Ok((host, port)) => {
                    let node = Node::new(address::at(&self.primary.0, &host, port));
                    let node = Arc::new(node.map_err(RedisFailure::Unreached)?);
                    known.primary = Some(Arc::clone(&node));
                    return Ok(node);
                }
                Err(failed) => {
                    failure = RedisFailure::Sentinel(sentinel.name().to_owned(), Box::new(failed));
                }
            }
            known.next = known.next.wrapping_add(1);
        }
        Err(failure)
    }

    async fn ask(&self, sentinel: &Node) -> Result<(String, u16), RedisFailure> {
        let mut connected = sentinel.connect().await.map_err(RedisFailure::Unreached)?;
        let mut question = cmd("SENTINEL");
        question.arg("get-master-addr-by-name").arg(&self.service);
        let response = question.query_async(&mut connected.connection).await;
        if response.is_err() {
            sentinel.close(connected.number).await;
        }
        let response: Option<(String, u16)> = response.map_err(RedisFailure::on_connection)?;
        response.ok_or(RedisFailure::Unknown)
    }

    /// Forgets the primary; the next call asks another sentinel.
    pub(super) async fn forget(&self, node: &Arc<Node>) {
        let mut known = self.known.lock().await;
        if known.primary.as_ref().is_some_and(|primary| Arc::ptr_eq(primary, node)) {
            known.primary = None;
            known.next = known.next.wrapping_add(1);
        }
    }
}
