//! What the limiter costs, and what it is worth: run
//! `cargo bench -p cliq-api --bench limits`.
//!
//! It prints three parts; name one or more of them to get no other: `calls`, `memory` and `table`.
#![allow(
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used
)]

#[path = "limits/calls.rs"]
mod calls;
#[path = "limits/memory.rs"]
mod memory;
#[path = "../../tests/tests/limits/simulation/mod.rs"]
mod simulation;

use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use std::alloc::System;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    // Cargo adds one of its own.
    let arguments: Vec<_> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let words: Vec<_> = arguments.iter().map(String::as_str).collect();
    match *words {
        // The benchmark starts itself in these two ways.
        ["serve"] => calls::serve(),
        ["send", url, token, means, calls] => calls::send(url, token, means, calls),
        _ => {
            let parts: [(&str, fn()); 3] =
                [("calls", calls::print), ("memory", memory::print), ("table", table)];
            for (name, part) in parts {
                if words.is_empty() || words.contains(&name) {
                    part();
                    println!();
                }
            }
        }
    }
}

/// Every combination, a simulated day each.
fn table() {
    use simulation::{HEAD, Means, run};
    println!("{HEAD}");
    for scenario in simulation::rows() {
        let outcome = run(scenario);
        println!("{outcome}");
        assert!(
            scenario.means != Means::Limiter
                || (outcome.lockouts == 0 && outcome.throughput() >= 0.95),
            "the limiter failed"
        );
    }
}
