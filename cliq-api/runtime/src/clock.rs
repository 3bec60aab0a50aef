//! Clocks. Tests can replace the system clock.

use crate::BoxFuture;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// A source of time for the client and the sandbox.
pub trait Clock: Send + Sync + std::fmt::Debug + 'static {
    /// Returns the current time.
    fn now(&self) -> SystemTime;
    /// Waits for a duration.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Returns an identity of the source of time. Clients share rate limits and access tokens
    /// within a process only if their clocks have the same identity. With `None`, they share
    /// nothing by default.
    fn identity(&self) -> Option<ClockIdentity> {
        None
    }
}

/// The identity of a source of time; see [`Clock::identity`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ClockIdentity(Source);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Source {
    System,
    Steady { start: SystemTime, started: tokio::time::Instant },
    Shared(usize),
}

impl ClockIdentity {
    /// The identity of the system clock, for a clock that wraps [`SystemClock`].
    #[must_use]
    pub const fn system() -> Self {
        Self(Source::System)
    }

    /// The identity of clocks that read the time from the same allocation. Each of them must own a
    /// clone of `shared`.
    #[must_use]
    pub fn of<T>(shared: &Arc<T>) -> Self {
        Self(Source::Shared(Arc::as_ptr(shared).addr()))
    }
}

/// The system clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn identity(&self) -> Option<ClockIdentity> {
        Some(ClockIdentity::system())
    }
}

/// Shares one clock.
impl<T: Clock + ?Sized> Clock for Arc<T> {
    fn now(&self) -> SystemTime {
        (**self).now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        (**self).sleep(duration)
    }

    fn identity(&self) -> Option<ClockIdentity> {
        (**self).identity()
    }
}

/// A steady clock. It reads the system clock once and then uses Tokio's timer, so changes of the
/// system clock do not affect it, and it follows `tokio::time::pause`.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::clock::{Clock, SteadyClock};
/// use std::time::Duration;
/// # #[tokio::main(flavor = "current_thread", start_paused = true)]
/// # async fn main() {
/// let clock = SteadyClock::default();
/// let before = clock.now();
/// clock.sleep(Duration::from_secs(600)).await;
/// assert_eq!(clock.now(), before + Duration::from_secs(600));
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SteadyClock {
    start: SystemTime,
    started: tokio::time::Instant,
}

impl SteadyClock {
    /// Starts at `start`.
    #[must_use]
    pub fn new(start: SystemTime) -> Self {
        Self { start, started: tokio::time::Instant::now() }
    }
}

impl Default for SteadyClock {
    /// Starts at the system time.
    fn default() -> Self {
        Self::new(now())
    }
}

impl Clock for SteadyClock {
    fn now(&self) -> SystemTime {
        self.start.checked_add(self.started.elapsed()).unwrap_or(self.start)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn identity(&self) -> Option<ClockIdentity> {
        let Self { start, started } = *self;
        Some(ClockIdentity(Source::Steady { start, started }))
    }
}

#[allow(clippy::disallowed_methods, reason = "this is where time comes in")]
fn now() -> SystemTime {
    SystemTime::now()
}

/// A clock for tests that advances only when told. Its [`sleep`](Clock::sleep) advances the time
/// without waiting. Clones share the time.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::clock::{Clock, ManualClock};
/// use std::time::Duration;
/// let clock = ManualClock::default();
/// let before = clock.now();
/// clock.advance(Duration::from_secs(600));
/// assert_eq!(clock.now(), before + Duration::from_secs(600));
/// ```
#[derive(Clone, Debug)]
pub struct ManualClock(Arc<Mutex<SystemTime>>);

impl ManualClock {
    /// Starts at `now`.
    #[must_use]
    pub fn new(now: SystemTime) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    /// Advances the time.
    pub fn advance(&self, by: Duration) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += by;
    }
}

impl Default for ManualClock {
    /// Starts at 2026-01-01T00:00:00Z, for reproducible tests.
    fn default() -> Self {
        Self::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600))
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.advance(duration);
        Box::pin(std::future::ready(()))
    }

    fn identity(&self) -> Option<ClockIdentity> {
        Some(ClockIdentity::of(&self.0))
    }
}
