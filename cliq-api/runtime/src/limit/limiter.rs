//! The limiter of one client.

use super::at_once;
use super::backing::Backing;
use super::lockout::Lockout;
use super::operation_limit::OperationLimit;
use super::permit::Permit;
use super::queue::Queue;
use super::rules::{LimitRule, LimitRules};
use super::settings::{Limits, OnStoreFailure, Policy};
use super::shared::{Resolved, SharedLimits};
use super::user::User;
use super::waiter::Waiter;
use crate::Error;
use crate::clock::Clock;
use crate::observe::{OnWait, WaitReporter};
use crate::operation::{Operation, Operations, USUAL_LOCKOUT};
use crate::random::Random;
#[cfg(test)]
use crate::store::Quota;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Grants permits for requests, and keeps the lockouts that the service imposed.
#[derive(Debug)]
pub struct Limiter(Option<Active>);

/// A limiter that is switched on.
#[derive(Debug)]
struct Active {
    clock: Arc<dyn Clock>,
    policy: Policy,
    max_wait: Option<Duration>,
    rules: LimitRules,
    /// Keeps the state of the process alive for clients that are built later.
    shared: Resolved,
    user: Arc<User>,
    backing: Arc<Backing>,
}

impl Limiter {
    /// Resolves the settings and the shared state. `identity` is the name of the credentials, `origin`
    /// that of the API's root; `steady` is the clock of a store in memory.
    #[doc(hidden)]
    pub fn new(
        settings: Limits,
        shared: Option<SharedLimits>,
        operations: Operations<'_>,
        identity: Option<String>,
        origin: &str,
        clock: Arc<dyn Clock>,
        steady: Arc<dyn Clock>,
    ) -> Result<Self, Error> {
        let rules = LimitRules::new(&settings, operations)?;
        if !settings.enabled {
            return Ok(Self(None));
        }
        let shared = Resolved::new(shared, &clock);
        let backing = match (&shared.store, settings.on_store_failure) {
            (None, _) => Backing::in_memory(shared.memory(steady)),
            (Some(store), OnStoreFailure::Fail) => Backing::new(Arc::clone(store), None),
            (Some(store), OnStoreFailure::CountLocally) => {
                Backing::new(Arc::clone(store), Some(shared.memory(steady)))
            }
        };
        let name = settings.user.or(identity).unwrap_or_else(unique_name);
        Ok(Self(Some(Active {
            clock,
            policy: settings.policy,
            max_wait: settings.max_wait,
            rules,
            user: shared.registry.user(&format!("{name}@{origin}")),
            backing: Arc::new(backing),
            shared,
        })))
    }

    /// Acquires a permit for a request of `operation`. It waits as the policy says, but not beyond
    /// `deadline`. To be called right before sending, as the request counts from then on.
    pub(crate) async fn acquire(
        &self,
        operation: &'static Operation,
        deadline: Option<SystemTime>,
        on_wait: Option<&OnWait>,
    ) -> Result<Permit, Error> {
        let Some(active) = &self.0 else { return Ok(Permit::free()) };
        let now = active.clock.now();
        let max_wait = active.max_wait.and_then(|wait| now.checked_add(wait));
        let deadline = deadline.into_iter().chain(max_wait).min();
        let (rule, queue) = active.queue(operation, now);
        if queue.is_new() || rule.grouped {
            active.user.note(operation);
        }
        if let Some(permit) = at_once::acquire(&queue, &active.backing, &active.clock, rule) {
            return Ok(permit);
        }
        let waiter = Waiter {
            clock: Arc::clone(&active.clock),
            backing: Arc::clone(&active.backing),
            queue,
            rule,
            deadline,
            reporter: WaitReporter::new(&*active.clock, Some(operation), on_wait),
        };
        waiter.acquire(active.policy).await.map_err(|error| error.of(operation))
    }

    /// Records that the service locked `operation` out at `now`, for the period that it stated, or else
    /// for the configured one, and returns the lockout in force. If the store fails, the lockout
    /// applies in this process and is stored with the next call.
    ///
    /// A stated period of zero is a mistake of the service, or of a clock that is behind; it counts as
    /// not stated.
    pub(crate) async fn report_lockout(
        &self,
        operation: Option<&'static Operation>,
        stated: Option<Duration>,
        now: SystemTime,
    ) -> Lockout {
        let stated = stated.filter(|period| !period.is_zero());
        let ends = |period| now.checked_add(period).unwrap_or(now);
        let (Some(active), Some(operation)) = (&self.0, operation) else {
            let usual = || operation.map_or(USUAL_LOCKOUT, Operation::lockout);
            return Lockout { until: ends(stated.unwrap_or_else(usual)), enforced: false };
        };
        let (rule, queue) = active.queue(operation, now);
        let period = stated.unwrap_or(rule.lockout);
        tracing::debug!(operation = operation.id, ?period, "the service locked the operation out");
        let until = queue.lock_out(period, now);
        queue.settle(&active.backing, now).await;
        if !queue.is_lockout_stored() {
            tracing::warn!(
                operation = operation.id,
                "the rate limit store failed; the lockout applies in this process until it is stored"
            );
        }
        Lockout { until, enforced: true }
    }

    /// Reports a lockout for `period`, from now.
    #[cfg(test)]
    pub(super) async fn lock_out(&self, operation: &'static Operation, period: Duration) {
        let now = self.0.as_ref().map_or(SystemTime::UNIX_EPOCH, |active| active.clock.now());
        self.report_lockout(Some(operation), Some(period), now).await;
    }

    /// The quota of `operation`, with the margin; `None` if it has no limit.
    #[cfg(test)]
    pub(super) fn quota(&self, operation: &'static Operation) -> Option<Quota> {
        self.0.as_ref().and_then(|active| active.rules.of(operation).quota)
    }

    /// The state of an operation.
    pub(super) async fn state(
        &self,
        operation: &'static Operation,
    ) -> Result<OperationLimit, Error> {
        let Some(active) = &self.0 else { return Ok(OperationLimit::unlimited(operation)) };
        let now = active.clock.now();
        let (rule, queue) = active.queue(operation, now);
        let blocked_until = queue.settle(&active.backing, now).await;
        let usage = active.backing.usage(&queue.key, rule.quota).await;
        let usage = usage.map_err(|error| Error::store(error).of(operation))?;
        Ok(OperationLimit::new(operation, rule, usage, queue.waiting(), blocked_until, now))
    }

    /// The operations called so far, by id.
    pub(super) fn called(&self) -> Vec<&'static Operation> {
        self.0.as_ref().map(|active| active.user.called()).unwrap_or_default()
    }
}

impl Active {
    fn queue(&self, operation: &'static Operation, now: SystemTime) -> (LimitRule, Arc<Queue>) {
        let rule = self.rules.of(operation);
        (rule, self.shared.registry.queue(&self.user, rule.unit, now))
    }
}

/// A unique name, for credentials without an identity.
fn unique_name() -> String {
    format!("anonymous-{}", Random::new().name())
}
