//! What a call costs, compared to the same call written by hand: run `cargo bench -p tests --bench calls`.
//!
//! Every line is `RATIO <name> <value> goal <value>`: the cost of the client divided by that of the
//! baseline; the lower, the better. The last line says how many goals are met. The process exits with 0
//! whether they are met or not. Arguments choose cases by name; without any, all are measured.
//!
//! # The baseline
//!
//! The baseline is `reqwest` with plain structs, written by hand. Client and baseline
//!
//! - send the same requests, byte for byte but for the order of the headers. This is checked on every
//!   run, before anything is measured;
//! - use the same version, features and settings of `reqwest`: no redirects, no referrer, no proxy, the
//!   same user agent, the same timeouts for the connection and for a request;
//! - keep one connection per task alive, HTTP/1.1 without TLS;
//! - run on the same kind of runtime of `tokio`: one thread, and several threads for the throughput;
//! - read the whole body and deserialize it with `serde_json::from_slice`, into the same fields. Unknown
//!   keys are kept in the same places.
//!
//! The baseline formats its access token into a header for each request. It has no rate limits, no
//! refresh of tokens, no retries, no bound for sizes, no redaction and no spans. The client has all of
//! these, as a program has them that changes no default but the rate limits: they are counted, but so
//! high that no call waits. Its token comes from a `RefreshToken`, and is cached after the first call.
//!
//! # The measurements
//!
//! The server is a process of its own, and nothing in it is measured. Where valgrind is installed, a
//! ratio is one of instructions: the difference between so many calls and twice as many, which cancels
//! what starting costs. Elsewhere it is one of time: the median of interleaved rounds. Allocations are
//! counted by the allocator; the counting itself costs a few instructions per allocation on both sides.
//! The throughput is always one of time.
//!
//! Building this package enables `serde_json/preserve_order`, which the generator needs. A program that
//! depends on the client alone has ordered maps in place of hashed ones, on both sides.
//!
//! `-- run <case> client|baseline <url> <calls>` makes calls and measures nothing, for a profiler;
//! `-- serve` starts a server for it, which prints its address.

#[path = "calls/allocations.rs"]
mod allocations;
#[path = "calls/baseline.rs"]
mod baseline;
#[path = "shared/card.rs"]
mod card;
#[path = "calls/case.rs"]
mod case;
#[path = "calls/client.rs"]
mod client;
#[path = "shared/documented.rs"]
mod documented;
#[path = "calls/fairness.rs"]
mod fairness;
#[path = "calls/instructions.rs"]
mod instructions;
#[path = "shared/plain.rs"]
mod plain;
#[path = "calls/responses.rs"]
mod responses;
#[path = "shared/server.rs"]
mod server;
#[path = "calls/throughput.rs"]
mod throughput;
#[path = "calls/wall.rs"]
mod wall;

use case::{Case, Side};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use std::alloc::System;
use tokio::runtime::{Builder, Runtime};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    // Cargo adds one of its own.
    let arguments: Vec<_> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    match *words {
        // The benchmark starts itself in these two ways.
        ["serve"] => {
            let responses = responses::Responses::new();
            server::serve(move |line, body| body.extend_from_slice(responses.body(line)));
        }
        ["run", case, side, url, calls] => run(case, side, url, calls),
        _ => measure(&words),
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime can be built")
}

fn run(case: &str, side: &str, url: &str, calls: &str) {
    let case = Case::named(case).expect("a known case");
    let side = if side == Side::Client.name() { Side::Client } else { Side::Baseline };
    let calls = calls.parse().expect("a number of calls");
    runtime().block_on(async { case.caller(side, url).calls(calls).await });
}

fn measure(chosen: &[&str]) {
    runtime().block_on(fairness::check());
    let server = server::Process::start();
    let counted = instructions::available();
    let what = if counted { "instructions" } else { "time" };
    println!(
        "cost of the client divided by that of the baseline, by {what} where nothing else is named"
    );
    let mut lines = Vec::new();
    let mut report = |name: &str, goal: f64, ratio: &dyn Fn() -> f64| {
        if chosen.is_empty() || chosen.contains(&name) {
            let ratio = ratio();
            println!("RATIO {name} {ratio:.3} goal {goal:.2}");
            lines.push(ratio <= goal);
        }
    };
    for case in Case::ALL {
        report(case.name(), case.goal(), &|| {
            let ratio = if counted { instructions::ratio } else { wall::ratio };
            ratio(case, &server.url)
        });
    }
    for (name, goal, case) in
        [("allocations-list", 1.2, Case::ListChannels), ("allocations-post", 1.3, Case::PostText)]
    {
        report(name, goal, &|| allocations::ratio(case, &server.url));
    }
    report("throughput-16", 1.08, &|| throughput::ratio(&server.url));
    let met = lines.iter().filter(|met| **met).count();
    println!("{met} of {} goals are met", lines.len());
}
