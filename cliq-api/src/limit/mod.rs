//! Thresholds that are never passed, and locks that nobody runs into.

use crate::operation::Operation;
use crate::{Error, store::Ticket};
use std::time::{Duration, SystemTime};

/// Gives out places for requests, per operation.
#[derive(Debug, Default)]
pub(crate) struct Limiter {}

/// The right to send one request now. Dropped without [`sent`](Self::sent), the place is given back.
#[derive(Debug)]
pub(crate) struct Permit {
    ticket: Option<Ticket>,
}

impl Limiter {
    /// Waits, as the policy says, until a request of `operation` may be sent; not beyond `deadline`.
    pub(crate) async fn acquire(
        &self,
        operation: &'static Operation,
        deadline: Option<SystemTime>,
    ) -> Result<Permit, Error> {
        let _ = (operation, deadline);
        Ok(Permit { ticket: None })
    }

    /// The service said that a threshold was passed: nothing of `operation` is sent for `period`.
    pub(crate) async fn throttled(&self, operation: &'static Operation, period: Duration) {
        let _ = (operation, period);
    }
}

impl Permit {
    /// The request is about to be written to the connection: the place is used up.
    pub(crate) fn sent(mut self) {
        self.ticket = None;
    }
}
