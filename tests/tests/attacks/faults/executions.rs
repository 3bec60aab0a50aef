//! Ten thousand calls to a server that fails half of the time, and counts.

use super::server::{Deed, Server};
use cliq_api::auth::StaticToken;
use cliq_api::batch::{Batch, Order};
use cliq_api::clock::ManualClock;
use cliq_api::retry::{Attempt, CallOptions};
use cliq_api::{Cliq, Error, Response};
use std::collections::HashMap;

const FAULTS: [Deed; 8] = [
    Deed::ExecuteAndLeave,
    Deed::ResetFirst,
    Deed::ResetUnexecuted,
    Deed::ResetExecuted,
    Deed::Truncate,
    Deed::Refuse(429),
    Deed::Refuse(503),
    Deed::Spoil(500),
];

const VERBS: [&str; 5] = ["POST", "PATCH", "GET", "PUT", "DELETE"];

/// Any number for a number (`SplitMix64`).
fn chance(number: usize) -> usize {
    let mixed = (number as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from((mixed ^ (mixed >> 31)) >> 1).unwrap()
}

fn deed(number: usize) -> Deed {
    let chance = chance(number);
    if chance.is_multiple_of(2) { Deed::Execute } else { FAULTS[chance / 2 % FAULTS.len()] }
}

/// How each call ended, and how often it was executed.
struct Ended {
    verb: &'static str,
    result: Result<(), Error>,
    executed: usize,
}

/// Half of the calls are `POST`; the others take turns.
fn verb(number: usize) -> &'static str {
    if number.is_multiple_of(2) { "POST" } else { VERBS[number / 2 % VERBS.len()] }
}

async fn run(calls: usize, options: CallOptions) -> Vec<Ended> {
    let server = Server::start(deed).await;
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .auth(StaticToken::new("1000.t"))
        .clock(ManualClock::default())
        .build()
        .unwrap()
        .with(options);
    let mut results = HashMap::new();
    let mut batch = Batch::new(0..calls).concurrency(16).order(Order::Completion).run(|number| {
        let verb = verb(number).parse().unwrap();
        let request = cliq.request(verb, "/api/v2/widgets").query("call", number);
        request.send::<serde_json::Value>()
    });
    while let Some(item) = batch.next().await {
        results.insert(item.index, item.result.map(|_: Response<_>| ()));
    }
    assert_eq!(results.len(), calls);
    let executed = server.executed();
    let end = |(number, result)| {
        let line = format!("{} /api/v2/widgets?call={number}", verb(number));
        Ended { verb: verb(number), result, executed: executed.get(&line).copied().unwrap_or(0) }
    };
    results.into_iter().map(end).collect()
}

fn is_unrepeatable(verb: &str) -> bool {
    matches!(verb, "POST" | "PATCH")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_ten_thousand_faulted_calls_no_post_is_executed_twice() {
    let ended = run(10_000, CallOptions::new()).await;
    let (mut failed, mut repeated) = (0, 0);
    for Ended { verb, result, executed } in &ended {
        if is_unrepeatable(verb) {
            assert!(*executed <= 1, "{verb}: executed {executed} times, {result:?}");
        } else {
            repeated += usize::from(*executed > 1);
        }
        match result {
            Ok(()) => assert!(*executed >= 1, "{verb}: done without being executed"),
            Err(error) => {
                failed += 1;
                let maybe = error.attempts().iter().any(Attempt::maybe_executed);
                assert!(maybe || *executed == 0, "{verb}: executed, and not said so: {error}");
            }
        }
    }
    let posts = ended.iter().filter(|ended| ended.verb == "POST").count();
    println!("{posts} POST of {} calls, {failed} failed; {repeated} others repeated", ended.len());
    // The faults strike: many calls fail, and many that may be repeated are.
    assert!(posts > 5000 && failed > 1000 && repeated > 200, "{posts} {failed} {repeated}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_caller_who_takes_the_risk_gets_it() {
    let ended = run(1000, CallOptions::new().retry_non_idempotent(true)).await;
    let twice = ended.iter().filter(|ended| ended.verb == "POST" && ended.executed > 1).count();
    assert!(twice > 20, "the same server shows repeated posts: {twice}");
}
