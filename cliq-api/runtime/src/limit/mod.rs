//! Thresholds that are never passed, and locks that nobody runs into.
//!
//! The service allows so many requests per minute, user and operation, and locks the operation for
//! five minutes or more when there are more. So a client waits before it sends: per user and
//! operation, at most as many requests as the documents allow leave within *any* window of that
//! length, plus a [margin](Limits::margin). Callers are served in the order in which they came. One
//! that gives up leaves the queue, and a place that was not used goes to the next.
//!
//! When the service says all the same that a threshold was passed, for instance because another
//! program works for the same user, the operation is locked for as long as the answer says, for
//! everyone who shares the [`Store`](crate::store::Store).
//!
//! It is on by default. All clients of a process with the same credentials and the same root of the
//! API count and queue together, however many are built, at once or one after the other; see
//! [`Limits`](Limits#sharing). [`Limits`] are the settings; [`LimitView`],
//! which `Cliq::limits` gives, shows what is left.

mod backing;
mod flight;
mod lane;
mod limiter;
mod permit;
mod registry;
mod rule;
mod settings;
mod turn;
mod view;
mod wait;

#[cfg(test)]
mod tests;

#[doc(hidden)]
pub use limiter::Limiter;
pub use permit::{InFlight, Permit};
pub(crate) use registry::Registry;
pub use settings::{Limits, OnStoreFailure, Policy};
pub use view::{LimitView, OperationLimit};
