//! Many clients, each of another user.

use crate::{builder, lowest};
use cliq_api::Cliq;
use std::time::Instant;
use tokio::runtime::{Builder, Runtime};

const CLIENTS: usize = 1000;
const CALLS: usize = 2000;

pub fn ratio(url: &str) -> f64 {
    let runtime = Builder::new_current_thread().enable_all().build().expect("can be built");
    per_call(&runtime, url, CLIENTS) / per_call(&runtime, url, 1)
}

fn per_call(runtime: &Runtime, url: &str, count: usize) -> f64 {
    // One connection for all, so that only the clients differ.
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    let http = http.referer(false).no_proxy().build().expect("the settings are valid");
    let client = |number: usize| {
        let builder = builder(url, &format!("1000.access-{number}")).http_client(http.clone());
        builder.build().expect("the settings are valid")
    };
    let clients: Vec<Cliq> = (0..count).map(client).collect();
    lowest(|| {
        let start = Instant::now();
        runtime.block_on(async {
            for cliq in clients.iter().cycle().take(CALLS) {
                let message = cliq.messages().get("CT_1184_62439860", "1543320941513_2");
                message.await.expect("the server answers");
            }
        });
        start.elapsed().as_secs_f64() / CALLS as f64
    })
}
