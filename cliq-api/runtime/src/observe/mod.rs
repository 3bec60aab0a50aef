//! What a client reports while it works: waits and exchanges.
//!
//! `CliqBuilder::on_exchange` receives each request with the head of its response. A client reports each
//! wait of one second or more as an event of `tracing`, level `info`, and to `CliqBuilder::on_wait`.

mod exchange;
mod patience;
mod report;
#[cfg(test)]
mod tests;
mod wait;

pub use exchange::Exchange;
#[doc(hidden)]
pub use exchange::OnExchange;
pub(crate) use exchange::PendingExchange;
pub(crate) use patience::after_a_second;
#[doc(hidden)]
pub use report::OnWait;
pub(crate) use report::{WaitReport, WaitReporter};
pub use wait::{Wait, WaitPhase, WaitReason};

use std::time::Duration;

/// The minimum duration of a wait that is reported.
const REPORTED: Duration = Duration::from_secs(1);
