//! The rules of the limiter, with a paused clock.

mod faulty;
mod lockouts;
mod permits;
mod settings;
mod sharing;
mod stores;

use super::{Limiter, Limits, Permit, Policy, SharedLimits};
use crate::Error;
use crate::clock::{Clock, SteadyClock};
use crate::operation::{Operation, Operations, RateLimit, ResponseKind};
use http::Method;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

const SECOND: Duration = Duration::from_secs(1);
const ORIGIN: &str = "https://cliq.zoho.com";
/// A minute, a thousandth of it, and the margin.
const WINDOW: Duration = Duration::from_millis(62_060);

/// Five requests a minute, and a lockout of five minutes.
static LIMITED: Operation = operation("limited", Some(RateLimit::new(5, 60, 300)));
static UNLIMITED: Operation = operation("unlimited", None);

/// The operations that settings may name.
const OPERATIONS: Operations<'static> = &[&[&LIST, &GET, &CREATE, &DELETE]];

static LIST: Operation = operation("things_list", Some(RateLimit::new(30, 60, 300)));
static GET: Operation = operation("things_get", Some(RateLimit::new(50, 60, 300)));
static CREATE: Operation = operation("things_create", Some(RateLimit::new(10, 60, 600)));
static DELETE: Operation = operation("things_delete", Some(RateLimit::new(8, 60, 600)));

const fn operation(id: &'static str, rate_limit: Option<RateLimit>) -> Operation {
    operation_below("/api/v2", id, rate_limit)
}

const fn operation_below(
    base: &'static str,
    id: &'static str,
    rate_limit: Option<RateLimit>,
) -> Operation {
    let operation =
        Operation::new(id, "tests", Method::GET, base, "/things", "").response(ResponseKind::Json);
    match rate_limit {
        Some(limit) => operation.rate_limit(limit),
        None => operation,
    }
}

fn limiter(settings: Limits) -> Arc<Limiter> {
    of_user(settings, "somebody")
}

fn of_user(settings: Limits, user: &str) -> Arc<Limiter> {
    with_clock(settings, None, user, clock())
}

fn sharing(settings: Limits, shared: &SharedLimits, user: &str) -> Arc<Limiter> {
    with_clock(settings, Some(shared), user, clock())
}

fn clock() -> Arc<dyn Clock> {
    Arc::new(SteadyClock::new(SystemTime::UNIX_EPOCH))
}

fn with_clock(
    settings: Limits,
    shared: Option<&SharedLimits>,
    user: &str,
    clock: Arc<dyn Clock>,
) -> Arc<Limiter> {
    let limiter = Limiter::new(
        settings,
        shared.cloned(),
        OPERATIONS,
        Some(user.to_owned()),
        ORIGIN,
        Arc::clone(&clock),
        clock,
    );
    Arc::new(limiter.expect("valid settings"))
}

/// Waits as long as necessary.
fn patient() -> Limits {
    Limits::new().max_wait(None)
}

fn fail_fast() -> Limits {
    Limits::new().policy(Policy::FailFast)
}

async fn acquire(limiter: &Limiter) -> Result<Permit, Error> {
    limiter.acquire(&LIMITED, None, None).await
}

async fn send(limiter: &Limiter) {
    acquire(limiter).await.expect("a permit in time").sent();
}

async fn use_up(limiter: &Limiter) {
    for _ in 0..5 {
        send(limiter).await;
    }
}

/// Lets all tasks run until they wait for time to pass.
async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}
