//! Many callers, some processes and one server, under Tokio's paused time.
//!
//! Every request takes 0 to 2 s to arrive, each a time of its own, so they overtake each other. The
//! clock of the store runs 500 ppm fast, which makes windows pass too early; those of the processes
//! run 500 ppm fast or slow, and are hours apart.
#![allow(dead_code, reason = "the bench uses less of it than the tests, or more")]

mod clock;
mod gate;
mod random;
mod server;

pub use clock::Drifting;
pub use gate::{Gate, Means};
pub use random::Random;
pub use server::{Kind, Server};

use cliq_api::store::{MemoryStore, Store};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

/// A day.
pub const DAY: Duration = Duration::from_secs(24 * 3600);
/// How long the server locks.
pub const LOCK: Duration = Duration::from_secs(600);
/// The longest time a request takes to arrive.
const JITTER: Duration = Duration::from_secs(2);

/// One row.
#[derive(Clone, Copy, Debug)]
pub struct Scenario {
    /// Requests per minute that the server takes.
    pub limit: u32,
    /// How it counts.
    pub server: Kind,
    /// What holds the callers back.
    pub means: Means,
    /// Callers who want to send all the time, each waiting for its answer.
    pub tasks: usize,
    /// How many limiters share the store, with an equal part of the tasks each.
    pub processes: usize,
    /// How long it goes on.
    pub lasts: Duration,
}

/// What came of it.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The row.
    pub scenario: Scenario,
    /// Requests that the server took.
    pub taken: usize,
    /// Requests that it refused.
    pub refused: usize,
    /// How often its threshold was passed.
    pub lockouts: usize,
}

impl Outcome {
    /// Requests taken, as a part of those that the threshold allows.
    pub fn throughput(&self) -> f64 {
        let minutes = self.scenario.lasts.as_secs_f64() / 60.0;
        self.taken as f64 / (f64::from(self.scenario.limit) * minutes)
    }
}

/// The head of a table of outcomes.
pub const HEAD: &str =
    "means               per min  server          tasks  processes  lockouts  refused  throughput";

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Scenario { limit, server, means, tasks, processes, .. } = self.scenario;
        let (means, server) = (means.name(), server.name());
        write!(
            f,
            "{means:18} {limit:8}  {server:14} {tasks:6} {processes:10} {:9} {:8} {:9.1} %",
            self.lockouts,
            self.refused,
            100.0 * self.throughput()
        )
    }
}

/// A row that lasts a day.
pub fn row(limit: u32, server: Kind, tasks: usize, processes: usize, means: Means) -> Scenario {
    Scenario { limit, server, means, tasks, processes, lasts: DAY }
}

/// Every combination, and beside those with 30 tasks what else there is to hold callers back.
pub fn rows() -> Vec<Scenario> {
    let mut rows = Vec::new();
    for limit in [5, 10, 20, 30, 50, 100] {
        for server in Kind::ALL {
            for (tasks, processes) in [(1, 1), (30, 1), (30, 8), (1000, 1), (1000, 8)] {
                // One caller alone waits for its answers, a second each on average.
                if tasks > 1 || limit <= 30 {
                    rows.push(row(limit, server, tasks, processes, Means::Limiter));
                }
            }
            for means in [Means::NoMargin, Means::TokenBucket, Means::Nothing] {
                rows.push(row(limit, server, 30, 1, means));
            }
        }
    }
    rows
}

/// Runs a row in paused time, over a store in memory.
pub fn run(scenario: Scenario) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("a runtime can be made");
    runtime.block_on(async {
        let store = MemoryStore::with_clock(Drifting::new(500.0, 0));
        run_over(scenario, &[Arc::new(store)]).await
    })
}

/// Runs a row over any store, in the time of the current runtime. If there are several, the
/// processes have one each, in turn.
pub async fn run_over(scenario: Scenario, stores: &[Arc<dyn Store>]) -> Outcome {
    let server = Server::new(scenario.server, scenario.limit);
    let end = Instant::now() + scenario.lasts;
    let gates = Gate::several(&scenario, stores);
    let tasks: Vec<_> = (0..scenario.tasks)
        .map(|number| {
            let gate = gates[number % gates.len()].clone();
            tokio::spawn(call_all_day(gate, server.clone(), Random::new(number as u64)))
        })
        .collect();
    tokio::time::sleep_until(end).await;
    for task in &tasks {
        task.abort();
    }
    for task in tasks {
        // Aborted, unless it panicked.
        assert!(task.await.is_err_and(|error| error.is_cancelled()), "a caller broke down");
    }
    let (taken, refused, lockouts) = server.counts();
    Outcome { scenario, taken, refused, lockouts }
}

async fn call_all_day(gate: Gate, server: Server, mut random: Random) {
    loop {
        gate.pass().await;
        tokio::time::sleep(random.up_to(JITTER)).await;
        if let Err(lock) = server.arrive() {
            gate.refused(lock).await;
        }
    }
}
