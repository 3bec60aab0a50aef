//! Time of a call, where instructions cannot be counted.

use crate::case::{Case, Side};
use crate::runtime;
use std::time::Instant;

/// Rounds, each of which measures both sides.
const ROUNDS: usize = 31;

pub fn ratio(case: Case, url: &str) -> f64 {
    let runtime = runtime();
    let _context = runtime.enter();
    let callers = [Side::Client, Side::Baseline].map(|side| case.caller(side, url));
    let mut ratios = Vec::new();
    // The first round opens the connections.
    for _ in 0..=ROUNDS {
        let [client, baseline] = callers.each_ref().map(|caller| {
            let start = Instant::now();
            runtime.block_on(caller.calls(case.calls()));
            start.elapsed().as_secs_f64()
        });
        ratios.push(client / baseline);
    }
    median(ratios.split_off(1))
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}
