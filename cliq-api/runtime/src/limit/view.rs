//! The state of the rate limits.

use super::limiter::Limiter;
use super::operation_limit::OperationLimit;
use super::permit::Permit;
use crate::Error;
use crate::clock::Clock;
use crate::observe::OnWait;
use crate::operation::Operation;
use std::fmt;
use std::time::Duration;

/// The state of the rate limits; `Cliq::limits` returns it.
#[derive(Clone, Copy)]
pub struct LimitView<'a> {
    limiter: &'a Limiter,
    clock: &'a dyn Clock,
    on_wait: Option<&'a OnWait>,
}

impl fmt::Debug for LimitView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LimitView")
            .field("limiter", &self.limiter)
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}

impl<'a> LimitView<'a> {
    pub(crate) const fn new(
        limiter: &'a Limiter,
        clock: &'a dyn Clock,
        on_wait: Option<&'a OnWait>,
    ) -> Self {
        Self { limiter, clock, on_wait }
    }

    /// Returns the state of an operation. Fails with [`ErrorKind::Store`](crate::ErrorKind::Store) if the
    /// store fails.
    pub async fn of(self, operation: &'static Operation) -> Result<OperationLimit, Error> {
        self.limiter.state(operation).await
    }

    /// Returns the state of each operation that was called so far, by id. Fails with
    /// [`ErrorKind::Store`](crate::ErrorKind::Store) if the store fails.
    pub async fn used(self) -> Result<Vec<OperationLimit>, Error> {
        let mut limits = Vec::new();
        for operation in self.limiter.called() {
            limits.push(self.of(operation).await?);
        }
        Ok(limits)
    }

    /// Acquires a permit for a request that the caller sends itself, right before it is sent. Waits as
    /// the settings say. Fails with [`ErrorKind::RateLimit`](crate::ErrorKind::RateLimit) if no permit
    /// is available in time, and with [`ErrorKind::Store`](crate::ErrorKind::Store) if the store fails.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// # use cliq_api::{Error, Operation, limit::LimitView};
    /// async fn send(limits: LimitView<'_>, operation: &'static Operation) -> Result<(), Error> {
    ///     let permit = limits.acquire(operation).await?;
    ///     permit.sent(); // and then send it
    ///     Ok(())
    /// }
    /// ```
    pub async fn acquire(self, operation: &'static Operation) -> Result<Permit, Error> {
        self.limiter.acquire(operation, None, self.on_wait).await
    }

    /// Reports that the service locked an operation out: for the `period` that it stated, or else for
    /// the configured one. All clients that share the state comply.
    pub async fn report_lockout(self, operation: &'static Operation, period: Option<Duration>) {
        let now = self.clock.now();
        self.limiter.report_lockout(Some(operation), period, now).await;
    }
}
