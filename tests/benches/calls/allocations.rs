//! Allocations of a call.

use crate::case::{Case, Side};
use crate::{ALLOCATOR, runtime};

const CALLS: u32 = 50;

pub fn ratio(case: Case, url: &str) -> f64 {
    let [client, baseline] = [Side::Client, Side::Baseline].map(|side| per_call(case, side, url));
    println!("{:20} {client:12.1} allocations,  baseline {baseline:12.1}", case.name());
    client / baseline
}

fn per_call(case: Case, side: Side, url: &str) -> f64 {
    runtime().block_on(async {
        let caller = case.caller(side, url);
        // Opens the connection and gets the token.
        caller.calls(CALLS).await;
        let before = ALLOCATOR.stats().allocations;
        caller.calls(CALLS).await;
        (ALLOCATOR.stats().allocations - before) as f64 / f64::from(CALLS)
    })
}
