//! How attempts fail: one classification of failures, and the history of a call, as plain data.

mod attempt;
mod class;
mod reason;

pub use attempt::Attempt;
pub(crate) use attempt::History;
#[cfg(test)]
pub(crate) use class::Execution;
pub(crate) use class::{Failure, Retryability};
pub(crate) use reason::{Idempotency, RetryReason, StopReason};
