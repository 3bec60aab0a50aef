//! What is left, for those who want to plan.

use super::permit::Permit;
use super::rule::Rule;
use crate::Error;
use crate::context::Context;
use crate::operation::Operation;
use crate::store::Usage;
use std::time::{Duration, SystemTime};

/// How much of the quotas is left; [`Cliq::limits`] gives it.
///
/// ```
/// use cliq_api::{Cliq, auth::StaticToken, users};
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cliq_api::Error> {
/// let cliq = Cliq::builder().auth(StaticToken::new("1000.token")).build()?;
/// let limit = cliq.limits().of(&users::operation::LIST).await?;
/// assert_eq!((limit.allowed, limit.used, limit.left), (Some(30), 0, Some(30)));
/// assert_eq!(limit.locked_until, None);
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct LimitView<'a>(&'a Context);

/// What is left of one operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationLimit {
    /// The operation.
    pub operation: &'static Operation,
    /// Requests allowed per window; `None` if there is no quota.
    pub allowed: Option<u32>,
    /// Length of the window in which [`used`](Self::used) requests were sent, with the margin.
    pub window: Duration,
    /// Requests sent within the window that ends now, by everyone who shares the store.
    pub used: u32,
    /// Requests that can be sent now.
    pub left: Option<u32>,
    /// When the oldest request leaves the window.
    pub frees_at: Option<SystemTime>,
    /// Until when the service locked the operation.
    pub locked_until: Option<SystemTime>,
    /// Callers of this process who wait for their turn.
    pub waiting: usize,
}

impl<'a> LimitView<'a> {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(context: &'a Context) -> Self {
        Self(context)
    }

    /// What is left of an operation. It fails if the store does not answer.
    pub async fn of(self, operation: &'static Operation) -> Result<OperationLimit, Error> {
        self.0.limiter().state(operation).await
    }

    /// What is left of each operation that was called so far, by id. It fails if the store does not
    /// answer.
    pub async fn used(self) -> Result<Vec<OperationLimit>, Error> {
        let mut limits = Vec::new();
        for operation in self.0.limiter().used() {
            limits.push(self.of(operation).await?);
        }
        Ok(limits)
    }

    /// Counts a request that you send yourself, over a connection of your own. It waits as the
    /// settings say; ask right before you send.
    ///
    /// ```
    /// # use cliq_api::{Cliq, auth::StaticToken, users};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), cliq_api::Error> {
    /// # let cliq = Cliq::builder().auth(StaticToken::new("1000.token")).build()?;
    /// let permit = cliq.limits().acquire(&users::operation::LIST).await?;
    /// permit.sent(); // and then send it
    /// assert_eq!(cliq.limits().of(&users::operation::LIST).await?.used, 1);
    /// # Ok(()) }
    /// ```
    pub async fn acquire(self, operation: &'static Operation) -> Result<Permit, Error> {
        self.0.limiter().acquire(operation, None).await
    }

    /// Tells everyone who shares the store that the service locked an operation: for `period`, or
    /// for the usual one of the operation.
    pub async fn throttled(self, operation: &'static Operation, period: Option<Duration>) {
        let limiter = self.0.limiter();
        let period = period.unwrap_or_else(|| limiter.lock_period(operation));
        limiter.throttled(operation, period).await;
    }
}

impl OperationLimit {
    pub(super) fn new(
        operation: &'static Operation,
        rule: Rule,
        usage: Usage,
        waiting: usize,
        unwritten: Option<SystemTime>,
        now: SystemTime,
    ) -> Self {
        let allowed = rule.quota.map(|quota| quota.requests);
        let after = |left: Option<Duration>| left.and_then(|left| now.checked_add(left));
        let locked_until = after(usage.locked_for).max(unwritten);
        let left = allowed.map(|allowed| match locked_until {
            Some(_) => 0,
            None => allowed.saturating_sub(usage.used),
        });
        Self {
            operation,
            allowed,
            window: rule.quota.map_or(Duration::ZERO, |quota| quota.window),
            used: if allowed.is_some() { usage.used } else { 0 },
            left,
            frees_at: after(usage.frees_in).filter(|_| allowed.is_some()),
            locked_until,
            waiting,
        }
    }

    /// Where nothing is counted.
    pub(super) const fn unlimited(operation: &'static Operation) -> Self {
        Self {
            operation,
            allowed: None,
            window: Duration::ZERO,
            used: 0,
            left: None,
            frees_at: None,
            locked_until: None,
            waiting: 0,
        }
    }
}
