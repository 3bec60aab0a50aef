//! What holds callers back.

use super::{Drifting, Scenario};
use cliq_api::auth::StaticToken;
use cliq_api::channels::operation::LIST;
use cliq_api::limit::{Limits, SharedLimits};
use cliq_api::store::Store;
use cliq_api::{Cliq, Operation};
use governor::clock::Clock as _;
use governor::{Quota, RateLimiter, clock, middleware, state};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// What is called.
pub const CALLED: &Operation = &LIST;

/// The ways to be held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// The limiter of the client, with its default margin.
    Limiter,
    /// The same without a margin.
    NoMargin,
    /// A token bucket: the crate `governor`, with the threshold as its quota, one for all processes.
    TokenBucket,
    /// Nothing.
    Nothing,
}

impl Means {
    /// For the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Limiter => "this limiter",
            Self::NoMargin => "without margin",
            Self::TokenBucket => "token bucket",
            Self::Nothing => "none",
        }
    }
}

/// What the callers of one process pass.
#[derive(Clone, Debug)]
pub enum Gate {
    /// A client, which sends nothing itself here.
    Limiter(Cliq),
    /// A bucket.
    TokenBucket(Arc<Bucket>),
    /// Always open.
    Nothing,
}

type Bucket =
    RateLimiter<state::NotKeyed, state::InMemoryState, Ticks, middleware::NoOpMiddleware<Duration>>;

/// Tokio's time, as `governor` wants it.
#[derive(Clone, Debug)]
pub struct Ticks(Instant);

impl clock::Clock for Ticks {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}

impl Gate {
    /// One for each process.
    pub fn several(scenario: &Scenario, stores: &[Arc<dyn Store>]) -> Vec<Self> {
        let process = |(number, store)| Self::Limiter(client(scenario, store, number));
        match scenario.means {
            Means::Limiter | Means::NoMargin => {
                (0..scenario.processes as u64).zip(stores.iter().cycle()).map(process).collect()
            }
            Means::TokenBucket => {
                let quota = Quota::per_minute(NonZeroU32::new(scenario.limit).unwrap());
                let bucket = RateLimiter::direct_with_clock(quota, Ticks(Instant::now()));
                vec![Self::TokenBucket(Arc::new(bucket))]
            }
            Means::Nothing => vec![Self::Nothing],
        }
    }

    /// Waits until a request may be sent.
    pub async fn pass(&self) {
        match self {
            Self::Limiter(cliq) => drop(cliq.limits().acquire(CALLED).await.unwrap().sent()),
            Self::TokenBucket(bucket) => {
                while let Err(early) = bucket.check() {
                    let wait = early.wait_time_from(bucket.clock().now());
                    tokio::time::sleep(wait.max(Duration::from_millis(1))).await;
                }
            }
            Self::Nothing => {}
        }
    }

    /// A request was refused. Whoever has nothing better waits for the lock to end.
    pub async fn refused(&self, lock: Duration) {
        match self {
            Self::Limiter(cliq) => cliq.limits().report_lockout(CALLED, Some(lock)).await,
            _ => tokio::time::sleep(lock).await,
        }
    }
}

/// A process: settings of its own, the store in common, and a clock that goes wrong.
fn client(scenario: &Scenario, store: &Arc<dyn Store>, number: u64) -> Cliq {
    let ppm = if number.is_multiple_of(2) { 500.0 } else { -500.0 };
    let mut limits = Limits::new()
        .user("olivia")
        .allow(CALLED.id, scenario.limit, Duration::from_secs(60))
        .max_wait(None);
    if scenario.means == Means::NoMargin {
        limits = limits.margin(Duration::ZERO);
    }
    Cliq::builder()
        .auth(StaticToken::new("1000.token"))
        .clock(Drifting::new(ppm, number))
        .limits(limits)
        .shared_limits(SharedLimits::in_store(Arc::clone(store)))
        .build()
        .unwrap()
}
