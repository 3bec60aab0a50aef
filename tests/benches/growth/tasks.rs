//! Many tasks that share a client.

use crate::{client, lowest};
use std::time::Instant;
use tokio::runtime::{Builder, Runtime};

const CALLS: usize = 2048;
const TASKS: usize = 256;

pub fn ratio(url: &str) -> f64 {
    let runtime = Builder::new_current_thread().enable_all().build().expect("can be built");
    per_call(&runtime, url, TASKS) / per_call(&runtime, url, 1)
}

fn per_call(runtime: &Runtime, url: &str, tasks: usize) -> f64 {
    let cliq = client(url);
    lowest(|| {
        let start = Instant::now();
        runtime.block_on(async {
            let running: Vec<_> = (0..tasks)
                .map(|_| {
                    let cliq = cliq.clone();
                    tokio::spawn(async move {
                        for _ in 0..CALLS / tasks {
                            let message =
                                cliq.messages().get("CT_1184_62439860", "1543320941513_2");
                            message.await.expect("the server answers");
                        }
                    })
                })
                .collect();
            for task in running {
                task.await.expect("no task panics");
            }
        });
        start.elapsed().as_secs_f64() / CALLS as f64
    })
}
