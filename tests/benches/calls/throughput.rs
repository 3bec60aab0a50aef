//! Calls per second of several tasks.

use crate::case::{Case, Side};
use crate::wall::median;
use std::sync::Arc;
use std::time::Instant;
use tokio::runtime::Builder;

const TASKS: usize = 16;
/// Calls of each task in a round.
const CALLS: u32 = 100;
/// Rounds, each of which measures both sides.
const ROUNDS: usize = 31;

/// The throughput of the baseline divided by that of the client.
pub fn ratio(url: &str) -> f64 {
    let runtime = Builder::new_multi_thread().enable_all().build().expect("a runtime can be built");
    let _context = runtime.enter();
    let callers =
        [Side::Client, Side::Baseline].map(|side| Arc::new(Case::GetMessage.caller(side, url)));
    let mut ratios = Vec::new();
    // The first round opens the connections.
    for _ in 0..=ROUNDS {
        let [client, baseline] = callers.each_ref().map(|caller| {
            let start = Instant::now();
            runtime.block_on(round(caller));
            start.elapsed().as_secs_f64()
        });
        ratios.push(client / baseline);
    }
    median(ratios.split_off(1))
}

async fn round(caller: &Arc<crate::case::Caller>) {
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let caller = Arc::clone(caller);
            tokio::spawn(async move { caller.calls(CALLS).await })
        })
        .collect();
    for task in tasks {
        task.await.expect("no task panics");
    }
}
