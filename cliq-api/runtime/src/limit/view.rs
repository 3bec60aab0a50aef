//! The state of the rate limits.

use super::permit::Permit;
use super::rules::Rule;
use crate::Error;
use crate::context::Context;
use crate::operation::Operation;
use crate::store::Usage;
use std::time::{Duration, SystemTime};

/// The state of the rate limits; [`Cliq::limits`] returns it.
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

/// The state of the rate limit of one operation.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationLimit {
    /// The operation.
    pub operation: &'static Operation,
    /// Requests allowed per window; `None` if there is no rate limit.
    pub allowed: Option<u32>,
    /// Length of the window in which [`used`](Self::used) requests were sent, margin included.
    pub window: Duration,
    /// Requests sent in the window that ends now, by all clients that share the state.
    pub used: u32,
    /// Requests that can be sent now.
    pub left: Option<u32>,
    /// When the oldest of these requests leaves the window.
    pub frees_at: Option<SystemTime>,
    /// When the lockout ends; `None` if no lockout is in force.
    pub locked_until: Option<SystemTime>,
    /// Callers of this process that wait for a permit.
    pub waiting: usize,
}

impl<'a> LimitView<'a> {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(context: &'a Context) -> Self {
        Self(context)
    }

    /// Returns the state of an operation. Fails with [`ErrorKind::Store`](crate::ErrorKind::Store) if the
    /// store fails.
    pub async fn of(self, operation: &'static Operation) -> Result<OperationLimit, Error> {
        self.0.limiter().state(operation).await
    }

    /// Returns the state of each operation that was called so far, by id. Fails with
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) if the store fails.
    pub async fn used(self) -> Result<Vec<OperationLimit>, Error> {
        let mut limits = Vec::new();
        for operation in self.0.limiter().called() {
            limits.push(self.of(operation).await?);
        }
        Ok(limits)
    }

    /// Acquires a permit for a request that the caller sends itself, right before it is sent. Waits as
    /// the settings say. Fails with [`ErrorKind::RateLimit`](crate::ErrorKind::RateLimit) if no permit
    /// is available in time, and with [`ErrorKind::Store`](crate::ErrorKind::Store) if the store fails.
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

    /// Reports that the service locked an operation out: for the `period` that it stated, or else for
    /// the configured one. All clients that share the state comply.
    pub async fn report_lockout(self, operation: &'static Operation, period: Option<Duration>) {
        let now = self.0.clock().now();
        self.0.limiter().report_lockout(Some(operation), period, now).await;
    }
}

impl OperationLimit {
    pub(super) fn new(
        operation: &'static Operation,
        rule: Rule,
        usage: Usage,
        waiting: usize,
        blocked_until: Option<SystemTime>,
        now: SystemTime,
    ) -> Self {
        let allowed = rule.quota.map(|quota| quota.requests);
        let after = |left: Option<Duration>| left.and_then(|left| now.checked_add(left));
        let locked_until = after(usage.locked_for).max(blocked_until);
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

    /// The state where nothing is counted.
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
