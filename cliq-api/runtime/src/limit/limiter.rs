//! The limiter of one client.

use super::backing::Backing;
use super::lane::Lane;
use super::permit::Permit;
use super::registry::{Registry, User};
use super::rule::{Rule, Rules, with_drift};
use super::settings::{Limits, OnStoreFailure, Policy};
use super::turn::Turn;
use super::view::OperationLimit;
use crate::Error;
use crate::clock::Clock;
use crate::operation::{Operation, Operations};
use crate::process::Process;
use crate::random::Random;
#[cfg(test)]
use crate::store::Quota;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Gives out places for requests, per operation.
#[derive(Debug)]
pub struct Limiter(Option<Active>);

/// A limiter that is switched on.
#[derive(Debug)]
pub(super) struct Active {
    pub(super) clock: Arc<dyn Clock>,
    policy: Policy,
    longest_wait: Option<Duration>,
    rules: Rules,
    registry: Arc<Registry>,
    user: Arc<User>,
    pub(super) backing: Arc<Backing>,
    /// Kept alive for the clients to come.
    _process: Option<Arc<Process>>,
}

impl Limiter {
    /// `identity` is the name of the credentials, `origin` that of the API's root; `steady` is the
    /// clock of a store in memory.
    #[doc(hidden)]
    pub fn new(
        settings: Limits,
        operations: Operations<'_>,
        identity: Option<String>,
        origin: &str,
        clock: Arc<dyn Clock>,
        steady: Arc<dyn Clock>,
    ) -> Result<Self, Error> {
        let rules = Rules::new(&settings, operations)?;
        if !settings.enabled {
            return Ok(Self(None));
        }
        let process = if settings.isolated { None } else { Process::of(&clock) };
        let all = process.as_ref().map_or(&settings.own, |process| &process.limits);
        let (registry, backing) = match (settings.store, settings.on_store_failure) {
            (None, _) => (all, Backing::new(all.store(steady), None)),
            (Some(store), OnStoreFailure::Refuse) => (&settings.own, Backing::new(store, None)),
            (Some(store), OnStoreFailure::CountLocally) => {
                (&settings.own, Backing::new(store, Some(all.store(steady))))
            }
        };
        let name = settings.user.or(identity).unwrap_or_else(nobody_else);
        Ok(Self(Some(Active {
            clock,
            policy: settings.policy,
            longest_wait: settings.longest_wait,
            rules,
            registry: Arc::clone(registry),
            user: registry.user(&format!("{name}@{origin}")),
            backing: Arc::new(backing),
            _process: process.clone(),
        })))
    }

    /// Waits, as the policy says, until a request of `operation` may be sent; not beyond `deadline`.
    /// To be called right before sending: the place is counted when it is given.
    pub(crate) async fn acquire(
        &self,
        operation: &'static Operation,
        deadline: Option<SystemTime>,
    ) -> Result<Permit, Error> {
        let Some(active) = &self.0 else { return Ok(Permit::free()) };
        let now = active.clock.now();
        let longest = active.longest_wait.and_then(|wait| now.checked_add(wait));
        let deadline = deadline.into_iter().chain(longest).min();
        let (rule, lane) = active.lane(operation, now);
        if lane.is_new() || rule.grouped {
            active.user.note(operation);
        }
        let turn = Turn::new(active, lane, rule, deadline);
        turn.run(active.policy).await.map_err(|error| error.of(operation))
    }

    /// The service said that a quota was passed: nothing of `operation` is sent for `period`. If
    /// the store does not answer, the lock holds here, and is written down with the next call.
    pub(crate) async fn throttled(&self, operation: &'static Operation, period: Duration) {
        let Some(active) = &self.0 else { return };
        let now = active.clock.now();
        let (_, lane) = active.lane(operation, now);
        tracing::debug!(operation = operation.id, ?period, "locked by the service");
        lane.lock_out(now.checked_add(with_drift(period)).unwrap_or(now));
        if lane.settle(&active.backing, now).await.is_some() {
            tracing::warn!(
                operation = operation.id,
                "the store did not take a lock; it holds in this process until it does"
            );
        }
    }

    /// How long `operation` is locked when the answer does not say it.
    pub(crate) fn lock_period(&self, operation: &'static Operation) -> Duration {
        match &self.0 {
            Some(active) => active.rules.of(operation).lock,
            None => operation.lockout(),
        }
    }

    /// What `operation` is held to, with the margin; `None` if it is not limited.
    #[cfg(test)]
    pub(crate) fn quota(&self, operation: &'static Operation) -> Option<Quota> {
        self.0.as_ref().and_then(|active| active.rules.of(operation).quota)
    }

    /// What is left of an operation.
    pub(super) async fn state(
        &self,
        operation: &'static Operation,
    ) -> Result<OperationLimit, Error> {
        let Some(active) = &self.0 else { return Ok(OperationLimit::unlimited(operation)) };
        let now = active.clock.now();
        let (rule, lane) = active.lane(operation, now);
        let unwritten = lane.settle(&active.backing, now).await;
        let usage = active.backing.usage(&lane.key, rule.quota).await;
        let usage = usage.map_err(|error| Error::store(error).of(operation))?;
        Ok(OperationLimit::new(operation, rule, usage, lane.waiting(), unwritten, now))
    }

    /// The operations called so far, by id.
    pub(super) fn used(&self) -> Vec<&'static Operation> {
        self.0.as_ref().map(|active| active.user.used()).unwrap_or_default()
    }
}

impl Active {
    fn lane(&self, operation: &'static Operation, now: SystemTime) -> (Rule, Arc<Lane>) {
        let rule = self.rules.of(operation);
        (rule, self.registry.lane(&self.user, rule.unit, now))
    }
}

/// A name that nobody else has, for credentials without one.
fn nobody_else() -> String {
    format!("anonymous-{}", Random::new().name())
}
