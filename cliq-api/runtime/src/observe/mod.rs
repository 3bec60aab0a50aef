//! What a client reports while it works: waits and exchanges.
//!
//! `CliqBuilder::on_exchange` receives each request with the head of its response, and with the bodies if
//! `CliqBuilder::exchange_bodies` asks for them. A client reports each
//! wait of one second or more as an event of `tracing`, level `info`, and to `CliqBuilder::on_wait`.

mod body;
mod exchange;
mod patience;
mod report;
mod scrub;
#[cfg(test)]
mod tests;
mod wait;

pub use body::ExchangeBody;
pub use exchange::Exchange;
#[doc(hidden)]
pub use exchange::OnExchange;
pub(crate) use exchange::{AwaitedBody, PendingExchange};
pub(crate) use patience::after_a_second;
#[doc(hidden)]
pub use report::OnWait;
pub(crate) use report::{WaitReport, WaitReporter};
pub use wait::{Wait, WaitPhase, WaitReason};

use std::time::Duration;

/// The minimum duration of a wait that is reported.
const REPORTED: Duration = Duration::from_secs(1);
