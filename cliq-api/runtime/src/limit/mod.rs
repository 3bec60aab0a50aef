//! Rate limits and lockouts.
//!
//! The service allows a number of requests per minute, user and operation. A client that exceeds it is
//! locked out of the operation for five minutes or more. So calls acquire a permit before they send: per
//! user and operation, at most as many as documented, in *any* window of the documented length plus a
//! [margin](Limits::margin). Callers are served in FIFO order. A caller that gives up leaves the queue,
//! and an unused permit is released to the next caller.
//!
//! If the service reports an exceeded rate limit nevertheless, for instance because another program acts
//! for the same user, no permit is granted until the lockout ends, to any client that shares the state.
//!
//! Limits are on by default. All clients of a process with the same credentials and the same root of the
//! API count and queue together, at once or one after the other; see [sharing](Limits#sharing).
//! [`Limits`] are the settings. [`SharedLimits`] share the state of some clients only, or of several
//! processes. [`LimitView`], which `Cliq::limits` returns, has the current state.

mod at_once;
mod backing;
mod flight;
mod limiter;
mod lockout;
#[cfg(test)]
#[cfg(shuttle)]
mod model;
mod operation_limit;
mod permit;
mod queue;
mod registry;
mod rules;
mod settings;
mod shared;
mod unit;
mod user;
mod view;
mod wait;
mod waiter;

#[cfg(test)]
mod tests;

#[doc(hidden)]
pub use limiter::Limiter;
pub use operation_limit::OperationLimit;
pub use permit::{InFlight, Permit};
pub use settings::{Limits, OnStoreFailure, Policy};
pub use shared::SharedLimits;
pub use view::LimitView;
