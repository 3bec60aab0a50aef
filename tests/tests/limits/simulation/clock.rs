//! Clocks that go wrong.

use cliq_api::BoxFuture;
use cliq_api::clock::Clock;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// A clock that follows Tokio's time, too fast or too slow.
#[derive(Clone, Copy, Debug)]
pub struct Drifting {
    start: SystemTime,
    started: Instant,
    rate: f64,
}

impl Drifting {
    /// `ppm` is by how much it is fast; `hours` by how much it is wrong.
    pub fn new(ppm: f64, hours: u64) -> Self {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600 + hours * 3600);
        Self { start, started: Instant::now(), rate: 1.0 + ppm / 1_000_000.0 }
    }
}

impl Clock for Drifting {
    fn now(&self) -> SystemTime {
        self.start + self.started.elapsed().mul_f64(self.rate)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration.div_f64(self.rate)))
    }
}
