//! What every peer calls: the cases and parameters of the benchmark `calls`.

use std::time::Duration;

pub const CHANNEL: &str = "T4000000040005";
pub const CHANNEL_NAME: &str = "releasetrain";
pub const CHAT: &str = "CT_1184653329648523663_62439860";
pub const MESSAGE: &str = "1543320941513_23291239955324";
pub const PAGE: usize = 100;
pub const TEXT: &str = "The build of the release train is green.";

// The benchmark counts allocations, which costs a few instructions each; so here as well.
#[global_allocator]
static ALLOCATOR: &stats_alloc::StatsAlloc<std::alloc::System> = &stats_alloc::INSTRUMENTED_SYSTEM;

/// The case, the address of the server, and the number of calls.
pub fn arguments() -> (String, String, u32) {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().expect("usage: <case> <url> <calls>");
    (next(), next(), next().parse().expect("a number of calls"))
}

/// The settings of the benchmark.
pub fn http() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .no_proxy()
        .connect_timeout(Duration::from_secs(15))
        .timeout(Duration::from_secs(60))
}

pub fn block_on(future: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime can be built").block_on(future);
}
