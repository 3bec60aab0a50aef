//! The servers of a store: redirections, repetitions and timeouts of a call.

use super::StoreError;
use super::address;
use super::failure::{self, RedisFailure};
use super::node::{Connected, Node};
use super::replication::{self, Replication};
use super::topology::Topology;
use redis::aio::{ConnectionLike as _, MultiplexedConnection};
use redis::{FromRedisValue, Pipeline, ScriptInvocation, ServerErrorKind, Value};
use std::sync::Arc;
use std::time::Duration;

/// Number of redirections that are followed without a pause.
const REDIRECTIONS: u32 = 5;
const SHORTEST_PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_millis(200);

#[derive(Debug)]
pub(super) struct Servers {
    topology: Topology,
    timeout: Duration,
    /// Number of replicas that must acknowledge a change; 0 to wait for none.
    replicas: usize,
}

/// Whether a call may be sent again if its outcome is unknown.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Again {
    Yes,
    No,
}

/// One script, on keys with one hash tag.
pub(super) struct ScriptCall<'a> {
    pub(super) tag: &'a str,
    pub(super) script: &'a ScriptInvocation<'a>,
    pub(super) again: Again,
}

/// The progress of a call, for the error after a timeout.
#[derive(Default)]
struct Trail {
    node: Option<Arc<Node>>,
    number: Option<u64>,
    /// Number of replicas that have the change, and number of replicas that are needed.
    missing: Option<(usize, usize)>,
    failure: Option<(String, RedisFailure)>,
}

/// The target of the next attempt.
enum Target {
    Slot,
    /// The node to which the slot is migrating.
    Ask(Arc<Node>),
}

impl Servers {
    pub(super) fn new(topology: Topology, replicas: usize) -> Self {
        Self { topology, timeout: Duration::from_secs(2), replicas }
    }

    pub(super) fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    pub(super) fn replicas(self, replicas: usize) -> Self {
        Self { replicas, ..self }
    }

    /// Returns the response of the server, within the timeout. After a timeout, the server may still
    /// execute the call. A result that `changes` anything is acknowledged by replicas first.
    pub(super) async fn call<T: FromRedisValue>(
        &self,
        call: &ScriptCall<'_>,
        changes: impl Fn(&T) -> bool + Send + Sync,
    ) -> Result<T, StoreError> {
        let mut trail = Trail::default();
        let work = self.work(call, &changes, &mut trail);
        if let Ok(response) = tokio::time::timeout(self.timeout, work).await {
            return response;
        }
        // The connection may be dead.
        if let (Some(node), Some(number)) = (&trail.node, trail.number) {
            node.close(number).await;
            self.topology.forget(node).await;
        }
        Err(self.late(&trail))
    }

    fn late(&self, trail: &Trail) -> StoreError {
        let name = trail.node.as_ref().map_or_else(|| self.topology.name(), |node| node.name());
        if let Some((have, needed)) = trail.missing {
            return failure::unacknowledged(name, self.timeout, have, needed);
        }
        match &trail.failure {
            Some((name, failure)) => failure::of(name, failure),
            None => failure::late(name, self.timeout),
        }
    }

    async fn work<T: FromRedisValue>(
        &self,
        call: &ScriptCall<'_>,
        changes: &(impl Fn(&T) -> bool + Sync),
        trail: &mut Trail,
    ) -> Result<T, StoreError> {
        let slot = address::slot(call.tag);
        let (mut target, mut redirections, mut pause) = (Target::Slot, 0, SHORTEST_PAUSE);
        let mut is_second = false;
        loop {
            trail.number = None;
            let failure = match self.attempt(call, slot, &target, changes, trail).await {
                Ok(response) => return Ok(response),
                Err(failure) => failure,
            };
            let node = trail.node.as_ref();
            if let Some((next, is_moved)) = self.topology.redirection(node, &failure)
                && redirections < REDIRECTIONS
            {
                redirections += 1;
                target = if is_moved {
                    self.topology.moved(slot, &next);
                    Target::Slot
                } else {
                    Target::Ask(next)
                };
                continue;
            }
            let name = node.map_or_else(|| self.topology.name(), |node| node.name()).to_owned();
            if let Some(node) = node {
                if let (true, Some(number)) = (failure.is_broken(), trail.number) {
                    node.close(number).await;
                }
                self.topology.forget(node).await;
            }
            let may_be_repeated = match &self.topology {
                // The server was restarted, or an idle connection was closed on the way.
                Topology::Single(_) => {
                    failure.is_interrupted() && call.again == Again::Yes && !is_second
                }
                _ => failure.passes() && (failure.is_undone() || call.again == Again::Yes),
            };
            if !may_be_repeated {
                return Err(failure::of(&name, &failure));
            }
            trail.failure = Some((name, failure));
            (target, redirections, is_second) = (Target::Slot, 0, true);
            if !matches!(self.topology, Topology::Single(_)) {
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }

    async fn attempt<T: FromRedisValue>(
        &self,
        call: &ScriptCall<'_>,
        slot: u16,
        target: &Target,
        changes: &(impl Fn(&T) -> bool + Sync),
        trail: &mut Trail,
    ) -> Result<T, RedisFailure> {
        (trail.node, trail.missing) = (None, None);
        // So that several servers can be tried.
        let share = self.timeout / 4;
        let node = match target {
            Target::Ask(node) => Arc::clone(node),
            Target::Slot => self.topology.node(slot, share).await?,
        };
        trail.node = Some(Arc::clone(&node));
        let Connected { number, mut connection } = match &self.topology {
            Topology::Single(_) => node.connect().await.map_err(RedisFailure::Unreached)?,
            _ => match tokio::time::timeout(share, node.connect()).await {
                Ok(connected) => connected.map_err(RedisFailure::Unreached)?,
                Err(_) => return Err(RedisFailure::Silent),
            },
        };
        trail.number = Some(number);

        let mut all = Pipeline::new();
        // `ASKING` applies to the next command only, so the two are sent together.
        if matches!(target, Target::Ask(_)) {
            all.cmd("ASKING");
        }
        let before = all.len();
        all.invoke_script(call.script);
        // A primary that became a replica still answers reads.
        let is_role_checked = matches!(self.topology, Topology::Sentinel(_));
        if is_role_checked {
            all.cmd("INFO").arg("replication");
        }
        let mut responses = send(&all, &mut connection).await?;
        if responses.get(before).is_some_and(is_unknown_script) {
            call.script.load_async(&mut connection).await.map_err(RedisFailure::on_connection)?;
            responses = send(&all, &mut connection).await?;
        }
        let mut responses = responses.into_iter().skip(before);
        let response = responses.next().unwrap_or(Value::Nil).extract_error();
        let response = response.map_err(RedisFailure::on_connection)?;
        if is_role_checked {
            let replication = Replication::of(responses.next().unwrap_or(Value::Nil));
            if !replication.map_err(RedisFailure::on_connection)?.is_primary {
                return Err(RedisFailure::Replica);
            }
        }
        let response: T = redis::from_redis_value(response)
            .map_err(|error| RedisFailure::Returned(error.into()))?;
        if self.replicas > 0 && changes(&response) {
            let pause = self.timeout / 8;
            let Trail { missing, .. } = trail;
            replication::acknowledged(&mut connection, self.replicas, pause, missing).await?;
        }
        Ok(response)
    }
}

async fn send(
    all: &Pipeline,
    connection: &mut MultiplexedConnection,
) -> Result<Vec<Value>, RedisFailure> {
    connection.req_packed_commands(all, 0, all.len()).await.map_err(RedisFailure::on_connection)
}

fn is_unknown_script(response: &Value) -> bool {
    matches!(response, Value::ServerError(error) if error.kind() == Some(ServerErrorKind::NoScript))
}
