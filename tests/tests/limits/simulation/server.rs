//! Three ways to count, written down once more, apart from the sandbox.

use super::LOCK;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::Instant;

const MINUTE: Duration = Duration::from_secs(60);

/// How a server counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// From one full minute to the next.
    FixedWindow,
    /// The minute that ends now.
    SlidingWindow,
    /// The minute that ends now, and a request during a lock begins it anew.
    RollingLock,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::FixedWindow, Self::SlidingWindow, Self::RollingLock];

    /// For the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::FixedWindow => "fixed window",
            Self::SlidingWindow => "sliding window",
            Self::RollingLock => "rolling lock",
        }
    }
}

/// A server that takes so many requests per minute.
#[derive(Clone, Debug)]
pub struct Server {
    kind: Kind,
    limit: usize,
    started: Instant,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    arrived: VecDeque<Instant>,
    locked_until: Option<Instant>,
    taken: usize,
    refused: usize,
    lockouts: usize,
}

impl Server {
    /// Its first minute begins now.
    pub fn new(kind: Kind, limit: u32) -> Self {
        let state = Arc::default();
        Self { kind, limit: limit as usize, started: Instant::now(), state }
    }

    /// A request arrives; refused, it tells for how long it locks.
    pub fn arrive(&self) -> Result<(), Duration> {
        let now = Instant::now();
        let mut state = self.state.lock().unwrap();
        if state.locked_until.is_some_and(|until| now < until) {
            if self.kind == Kind::RollingLock {
                state.locked_until = Some(now + LOCK);
            }
            state.refused += 1;
            return Err(LOCK);
        }
        let minute = |at: Instant| (at - self.started).as_secs() / 60;
        let has_left = |at: Instant| match self.kind {
            Kind::FixedWindow => minute(at) < minute(now),
            Kind::SlidingWindow | Kind::RollingLock => now - at >= MINUTE,
        };
        while state.arrived.front().is_some_and(|at| has_left(*at)) {
            state.arrived.pop_front();
        }
        if state.arrived.len() >= self.limit {
            state.locked_until = Some(now + LOCK);
            state.refused += 1;
            state.lockouts += 1;
            return Err(LOCK);
        }
        state.arrived.push_back(now);
        state.taken += 1;
        Ok(())
    }

    /// Requests taken, requests refused, and lockouts.
    pub fn counts(&self) -> (usize, usize, usize) {
        let state = self.state.lock().unwrap();
        (state.taken, state.refused, state.lockouts)
    }
}
