//! Simulated days.

use crate::simulation::{DAY, Gate, HEAD, Kind, LOCK, Means, Outcome, Scenario, Server, run};
use cliq_api::store::MemoryStore;
use std::sync::Arc;
use std::time::{Duration, Instant};

fn row(limit: u32, server: Kind, tasks: usize, processes: usize, means: Means) -> Scenario {
    Scenario { limit, server, means, tasks, processes, lasts: DAY }
}

/// Runs rows, prints the table, and checks those of the limiter.
fn check(scenarios: impl IntoIterator<Item = Scenario>) -> Vec<Outcome> {
    let started = Instant::now();
    println!("{HEAD}");
    let mut outcomes = Vec::new();
    for scenario in scenarios {
        let outcome = run(scenario);
        println!("{outcome}");
        if scenario.means == Means::Limiter {
            assert_eq!((outcome.lockouts, outcome.refused), (0, 0), "{outcome}");
            assert!(outcome.throughput() >= 0.95, "{outcome}");
            assert!(outcome.throughput() <= 1.0, "{outcome}");
        }
        outcomes.push(outcome);
    }
    println!("{:.1} s", started.elapsed().as_secs_f64());
    outcomes
}

#[test]
fn a_day_passes_without_a_lockout() {
    check(Kind::ALL.into_iter().flat_map(|server| {
        [(5, 1, 1), (20, 30, 4), (100, 1000, 8)]
            .map(|(limit, tasks, processes)| row(limit, server, tasks, processes, Means::Limiter))
    }));
}

#[test]
fn a_token_bucket_and_no_limiter_lock_themselves_out() {
    let outcomes = check(Kind::ALL.into_iter().flat_map(|server| {
        [Means::Limiter, Means::TokenBucket, Means::Nothing]
            .map(|means| row(20, server, 30, 1, means))
    }));
    for outcome in outcomes.iter().filter(|outcome| outcome.scenario.means != Means::Limiter) {
        assert!(outcome.lockouts > 0, "the simulation must be able to fail: {outcome}");
    }
}

#[test]
#[ignore = "some minutes: every combination; `cargo bench --bench limits` does the same faster"]
fn every_combination_passes_a_day_without_a_lockout() {
    check(all_rows());
}

fn all_rows() -> Vec<Scenario> {
    let mut rows = Vec::new();
    for limit in [5, 10, 20, 30, 50, 100] {
        for server in Kind::ALL {
            for (tasks, processes) in [(1, 1), (30, 1), (30, 8), (1000, 1), (1000, 8)] {
                // One caller alone waits for its answers, a second each on average.
                if tasks > 1 || limit <= 30 {
                    rows.push(row(limit, server, tasks, processes, Means::Limiter));
                }
            }
        }
    }
    rows
}

/// Somebody else works for the same user, without asking anybody.
#[tokio::test(start_paused = true)]
async fn a_lock_that_somebody_else_caused_is_waited_for_by_everyone() {
    for kind in Kind::ALL {
        let store: Arc<dyn cliq_api::store::Store> =
            Arc::new(MemoryStore::with_clock(crate::simulation::Drifting::new(500.0, 0)));
        let scenario = row(20, kind, 2, 2, Means::Limiter);
        let server = Server::new(kind, 20);
        let gates = Gate::several(&scenario, &store);
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
