//! What many operations of many users take, and that it does not grow.

use cliq_api::auth::StaticToken;
use cliq_api::clock::SteadyClock;
use cliq_api::limit::{Limits, SharedLimits};
use cliq_api::store::MemoryStore;
use cliq_api::{Cliq, Operation};
use std::sync::Arc;
use std::time::Duration;

const USERS: usize = 1000;
const ROUNDS: usize = 8;
/// Requests of each operation and user.
const REQUESTS: usize = 3;

/// The part of the benchmark.
pub fn print() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .start_paused(true)
        .build()
        .expect("can be made");
    runtime.block_on(rounds());
}

/// In each round other users come, ten minutes later.
async fn rounds() {
    let operations: Vec<&'static Operation> = cliq_api::operations().collect();
    let clock = SteadyClock::default();
    let store = Arc::new(MemoryStore::with_clock(clock));
    let shared = SharedLimits::in_store(Arc::clone(&store));
    let http = reqwest::Client::new();
    println!(
        "{} operations x {USERS} users, {REQUESTS} requests each; other users in each round",
        operations.len()
    );
    println!("round  clients alone, bytes  all, bytes  per key  keys of the store");
    let begin = held();
    for round in 1..=ROUNDS {
        let before = held();
        let clients: Vec<Cliq> = (0..USERS)
            .map(|number| client(&shared, &http, clock, &format!("{round}-{number}")))
            .collect();
        let built = held() - before;
        for cliq in &clients {
            for operation in &operations {
                for _ in 0..REQUESTS {
                    cliq.limits().acquire(operation).await.expect("is free").sent();
                }
            }
        }
        let all = held() - begin;
        let per_key = all / isize::try_from(operations.len() * USERS).unwrap_or(1);
        println!("{round:5} {built:21} {all:11} {per_key:8} {:18}", store.len());
        tokio::time::advance(Duration::from_secs(600)).await;
    }
}

fn client(shared: &SharedLimits, http: &reqwest::Client, clock: SteadyClock, user: &str) -> Cliq {
    Cliq::builder()
        .auth(StaticToken::new("1000.token"))
        .http_client(http.clone())
        .clock(clock)
        .limits(Limits::new().user(user))
        .shared_limits(shared.clone())
        .build()
        .unwrap()
}

/// Bytes allocated and not freed.
fn held() -> isize {
    let stats = super::ALLOCATOR.stats();
    isize::try_from(stats.bytes_allocated).unwrap_or(isize::MAX)
        - isize::try_from(stats.bytes_deallocated).unwrap_or(isize::MAX)
}
