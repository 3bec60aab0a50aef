//! How the cost of the client grows: run `cargo bench -p tests --bench growth`.
//!
//! Every line is `RATIO <name> <value> goal <value>`: the cost per item, per call or per client when
//! there are many, divided by that when there are few. A ratio that stays near 1 means that cost grows
//! in proportion. The server is a process of its own. The last line says how many goals are met; the
//! process exits with 0 whether they are met or not. Arguments choose measurements by name.
//!
//! | Name | Many | Few | Cost |
//! |---|---|---|---|
//! | `items` | a page of 10,000 channels | a page of 100 | time per channel |
//! | `stream` | a stream of 1,000,000 users | its first 10,000 | highest memory in use |
//! | `tasks` | 256 tasks | 1 task | time per call |
//! | `clients` | 1,000 clients, each of another user | 1 client | time per call |

#[path = "growth/clients.rs"]
mod clients;
#[path = "shared/documented.rs"]
mod documented;
#[path = "growth/items.rs"]
mod items;
#[path = "growth/responses.rs"]
mod responses;
#[path = "shared/server.rs"]
mod server;
#[path = "growth/stream.rs"]
mod stream;
#[path = "growth/tasks.rs"]
mod tasks;

use cliq_api::auth::StaticToken;
use cliq_api::limit::Limits;
use cliq_api::{Cliq, CliqBuilder};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use std::alloc::System;
use std::time::Duration;

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// A measurement: its name, the highest ratio that is accepted, and what measures it.
type Measurement = (&'static str, f64, fn(&str) -> f64);

fn main() {
    // Cargo adds one of its own.
    let arguments: Vec<_> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if arguments == ["serve"] {
        return server::serve(responses::respond());
    }
    let server = server::Process::start();
    let measurements: [Measurement; 4] = [
        ("items", 1.25, items::ratio),
        ("stream", 1.1, stream::ratio),
        ("tasks", 1.1, tasks::ratio),
        ("clients", 1.25, clients::ratio),
    ];
    let chosen = |name: &str| arguments.is_empty() || arguments.iter().any(|word| word == name);
    let (mut met, mut all) = (0, 0);
    for (name, goal, measure) in measurements.into_iter().filter(|(name, ..)| chosen(name)) {
        let ratio = measure(&server.url);
        println!("RATIO {name} {ratio:.3} goal {goal:.2}");
        all += 1;
        met += usize::from(ratio <= goal);
    }
    println!("{met} of {all} goals are met");
}

/// A client whose calls are counted and never wait.
fn builder(url: &str, token: &str) -> CliqBuilder {
    let limits = ["channels_list", "messages_get", "users_list"]
        .iter()
        .fold(Limits::new(), |limits, id| limits.allow(*id, u32::MAX, Duration::from_secs(1)));
    Cliq::builder().base_url(url).auth(StaticToken::new(token)).limits(limits)
}

fn client(url: &str) -> Cliq {
    builder(url, "1000.access").build().expect("the settings are valid")
}

/// The lowest of several, which noise of the machine disturbs least.
fn lowest(measure: impl FnMut() -> f64) -> f64 {
    std::iter::repeat_with(measure).take(9).fold(f64::INFINITY, f64::min)
}
