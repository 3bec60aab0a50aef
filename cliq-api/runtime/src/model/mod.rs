//! The model checker: the limiter and the token cache with many orders of their threads.
//!
//! ```sh
//! RUSTFLAGS='--cfg shuttle' cargo test -p cliq-runtime --lib model
//! ```
//!
//! The properties are in the modules `model` of `limit` and of `auth::cache`; this module has what they
//! run in. Shuttle runs each caller on a stack of its own, one at a time, and chooses at every schedule
//! point which of them continues: at random, or with few preemptions at random places (PCT). Seeds and
//! numbers of schedules are fixed, so a run is the same on every machine. Callers are cancelled wherever
//! they wait, also between being woken and continuing.
//!
//! Schedule points are the locks and atomics of the limiter's queue, of its registry, of the store in
//! memory and of the token in memory, all of which come from the module `sync`; the start of tasks; and
//! both sides of each call of a [`Stepping`](stepping::Stepping) store, of each token request, and of
//! each step of a caller. So threads interleave within a poll, which the executor of the `interleavings`
//! tests does not do. That executor, in turn, enumerates *every* order of few callers.
//!
//! Not covered:
//!
//! - Tokio's mutex and `Notify`: each operation on them is one step.
//! - The effects of weak memory orders: Shuttle runs atomics with sequential consistency.
//! - State that the process keeps for clients that share nothing explicitly (`process`), locks that are
//!   initialized once, and identifiers: they stay those of the standard library.
//! - HTTP: a token request is answered in memory. Shared stores other than in memory, which the group
//!   `store` of the tests covers with processes.
//! - Schedules that are not drawn: this is a sample, not a proof.

pub(crate) mod stepping;
pub(crate) mod tasks;
pub(crate) mod world;

use shuttle::scheduler::{PctScheduler, RandomScheduler, Scheduler};
use shuttle::{Config, FailurePersistence, MaxSteps, Runner};

const SEED: u64 = 0x5e_ed0f_c11c;
/// Of a thread: polls of large futures do not fit into the default.
const STACK: usize = 1 << 19;
/// More schedule points than any run takes; beyond them, callers wait for each other for ever.
const MOST_STEPS: usize = 200_000;
/// Preemptions that PCT places at random.
const DEPTH: usize = 3;

/// Runs so many schedules of each of the two kinds.
pub(crate) fn check(schedules: usize, run: impl Fn() + Clone + Send + Sync + 'static) {
    explore(RandomScheduler::new_from_seed(SEED, schedules), run.clone());
    explore(PctScheduler::new_from_seed(SEED, DEPTH, schedules), run);
}

fn explore(scheduler: impl Scheduler + 'static, run: impl Fn() + Send + Sync + 'static) {
    let mut config = Config::new();
    config.stack_size = STACK;
    config.max_steps = MaxSteps::FailAfter(MOST_STEPS);
    config.failure_persistence = FailurePersistence::Print;
    Runner::new(scheduler, config).run(run);
}
