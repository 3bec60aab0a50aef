//! Large pages.

use crate::{builder, lowest};
use std::time::Instant;
use tokio::runtime::Builder;

pub const FEW: usize = 100;
pub const MANY: usize = 10_000;

pub fn ratio(url: &str) -> f64 {
    per_item(url, "many", MANY, 1) / per_item(url, "few", FEW, 50)
}

/// The server tells the sizes apart by the network.
fn per_item(url: &str, network: &str, items: usize, calls: usize) -> f64 {
    let runtime = Builder::new_current_thread().enable_all().build().expect("can be built");
    // A page of 10,000 channels is larger than the default accepts.
    let builder = builder(url, "1000.access").network(network).max_response_size(64 << 20);
    let cliq = builder.build().expect("the settings are valid");
    lowest(|| {
        let start = Instant::now();
        runtime.block_on(async {
            for _ in 0..calls {
                let page = cliq.channels().list().await.expect("the server answers");
                assert_eq!(page.len(), items);
            }
        });
        start.elapsed().as_secs_f64() / (items * calls) as f64
    })
}
