//! Simulated days.

use crate::simulation::{
    Drifting, Gate, HEAD, Kind, LOCK, Means, Outcome, Scenario, Server, row, rows, run, run_over,
};
use cliq_api::store::{FileStore, MemoryStore, Store};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Runs rows, prints the table, and checks those of the limiter.
fn check(scenarios: impl IntoIterator<Item = Scenario>) -> Vec<Outcome> {
    let started = Instant::now();
    let outcomes = check_each(scenarios.into_iter().map(run));
    println!("{:.1} s", started.elapsed().as_secs_f64());
    outcomes
}

/// Prints the table, and checks the rows of the limiter.
fn check_each(rows: impl IntoIterator<Item = Outcome>) -> Vec<Outcome> {
    let mut table = HEAD.to_owned();
    let mut outcomes = Vec::new();
    for outcome in rows {
        table.push_str(&format!("\n{outcome}"));
        if outcome.scenario.means == Means::Limiter {
            assert_eq!((outcome.lockouts, outcome.refused), (0, 0), "{table}");
            assert!(outcome.throughput() >= 0.95, "{table}");
            assert!(outcome.throughput() <= 1.0, "{table}");
        }
        outcomes.push(outcome);
    }
    println!("{table}");
    outcomes
}

#[test]
fn a_day_passes_without_a_lockout() {
    // The smallest and the largest of each; `rows` has every combination.
    let combinations = [
        (Kind::FixedWindow, [(5, 30, 8), (20, 1, 1), (50, 1000, 8)]),
        (Kind::SlidingWindow, [(5, 1, 1), (20, 30, 4), (100, 1000, 8)]),
        (Kind::RollingLock, [(5, 1000, 1), (20, 30, 8), (50, 1000, 4)]),
    ];
    check(combinations.into_iter().flat_map(|(server, rows)| {
        rows.map(|(limit, tasks, processes)| row(limit, server, tasks, processes, Means::Limiter))
    }));
}

#[test]
fn all_else_locks_itself_out() {
    let outcomes = check(Kind::ALL.into_iter().flat_map(|server| {
        [Means::Limiter, Means::NoMargin, Means::TokenBucket, Means::Nothing]
            .map(|means| row(20, server, 30, 1, means))
    }));
    for outcome in outcomes {
        let Scenario { means, server, .. } = outcome.scenario;
        // Bursts that begin a minute apart may well keep clear of where full minutes begin.
        let may_be_lucky = means == Means::NoMargin && server == Kind::FixedWindow;
        let locked_out = outcome.lockouts > 0;
        assert!(
            locked_out == (means != Means::Limiter) || may_be_lucky,
            "the simulation must be able to fail: {outcome}"
        );
    }
}

#[test]
#[ignore = "takes minutes; the benchmark `limits` does the same faster"]
fn every_combination_passes_a_day_without_a_lockout() {
    check(rows());
}

/// Files take their time, also those that are in memory: the day is two hours long, which pass in
/// two seconds.
#[tokio::test(start_paused = true)]
async fn two_hours_pass_without_a_lockout_over_files() {
    check_each(over_files(4, Duration::from_secs(2 * 3600)).await);
}

#[tokio::test(start_paused = true)]
#[ignore = "takes minutes"]
async fn a_day_passes_without_a_lockout_over_files() {
    for processes in [1, 8] {
        check_each(over_files(processes, Duration::from_secs(24 * 3600)).await);
    }
}

/// Each process has a store of its own in the same folder, as real ones have.
async fn over_files(processes: usize, lasts: Duration) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for server in Kind::ALL {
        let (folder, clock) = (crate::quick_folder(), Drifting::new(500.0, 0));
        let open = || -> Arc<dyn Store> { Arc::new(FileStore::new(folder.store()).clock(clock)) };
        let scenario = row(20, server, 30, processes, Means::Limiter);
        let stores: Vec<_> = (0..scenario.processes).map(|_| open()).collect();
        outcomes.push(run_over(Scenario { lasts, ..scenario }, &stores).await);
    }
    outcomes
}

/// Somebody else works for the same user, without asking anybody.
#[tokio::test(start_paused = true)]
async fn a_lock_that_somebody_else_caused_is_waited_for_by_everyone() {
    for kind in Kind::ALL {
        let store: Arc<dyn Store> = Arc::new(MemoryStore::with_clock(Drifting::new(500.0, 0)));
        let scenario = row(20, kind, 2, 2, Means::Limiter);
        let server = Server::new(kind, 20);
        let gates = Gate::several(&scenario, &[store]);
        while server.arrive().is_ok() {}
        let (taken, ..) = server.counts();
        gates[0].pass().await;
        let lock = server.arrive().expect_err("is locked");
        gates[0].refused(lock).await;
        let locked = tokio::time::Instant::now();
        // The other process hears of it from the store.
        gates[1].pass().await;
        assert!(locked.elapsed() >= LOCK);
        assert!(locked.elapsed() < LOCK + Duration::from_secs(2));
        assert_eq!(server.arrive(), Ok(()), "{kind:?}");
        assert_eq!(server.counts(), (taken + 1, 2, 1));
    }
}
