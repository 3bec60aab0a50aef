//! Clocks for waits.

use cliq_api::BoxFuture;
use cliq_api::clock::{Clock, ManualClock};
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::sync::watch;

/// A clock on which waits end when the test says so. Later waits are not affected.
#[derive(Clone, Debug)]
pub struct Gate {
    time: ManualClock,
    /// Number of openings, and up to which duration the last one ended waits.
    opened: Arc<watch::Sender<(u64, Duration)>>,
    waiting: Arc<watch::Sender<Vec<Duration>>>,
}

impl Gate {
    pub fn new() -> Self {
        Self {
            time: ManualClock::default(),
            opened: Arc::new(watch::Sender::new((0, Duration::ZERO))),
            waiting: Arc::new(watch::Sender::new(Vec::new())),
        }
    }

    /// Ends all present waits of at most this duration.
    pub fn open(&self, most: Duration) {
        self.time.advance(most);
        self.waiting.send_modify(Vec::clear);
        self.opened.send_modify(|(count, longest)| (*count, *longest) = (*count + 1, most));
    }

    /// Waits until so many waits of that duration have begun since the last opening.
    pub async fn until_waiting(&self, count: usize, duration: Duration) {
        let mut waiting = self.waiting.subscribe();
        let enough =
            |all: &Vec<Duration>| all.iter().filter(|one| **one == duration).count() >= count;
        waiting.wait_for(enough).await.unwrap();
    }
}

impl Clock for Gate {
    fn now(&self) -> SystemTime {
        self.time.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut opened = self.opened.subscribe();
        let first = opened.borrow_and_update().0;
        self.waiting.send_modify(|all| all.push(duration));
        Box::pin(async move {
            let _ = opened.wait_for(|(count, most)| *count > first && duration <= *most).await;
        })
    }
}

/// A clock that moves on with each wait, and does something before the wait ends.
#[derive(Clone)]
pub struct Acting {
    pub time: ManualClock,
    waits: Arc<Mutex<Vec<Duration>>>,
    act: Arc<dyn Fn(usize) + Send + Sync>,
}

impl Acting {
    /// `act` receives the number of the wait, from 1.
    pub fn new(time: ManualClock, act: impl Fn(usize) + Send + Sync + 'static) -> Self {
        Self { time, waits: Arc::default(), act: Arc::new(act) }
    }

    /// The waits so far, in seconds.
    pub fn waits(&self) -> Vec<u64> {
        self.waits.lock().unwrap().iter().map(Duration::as_secs).collect()
    }
}

impl fmt::Debug for Acting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Acting")
    }
}

impl Clock for Acting {
    fn now(&self) -> SystemTime {
        self.time.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let count = {
            let mut waits = self.waits.lock().unwrap();
            waits.push(duration);
            waits.len()
        };
        self.time.advance(duration);
        (self.act)(count);
        Box::pin(std::future::ready(()))
    }
}
