//! What reading a response costs: run `cargo bench -p tests --bench decode`.
//!
//! The baseline is `serde_json` with derived structs of the same fields, written by hand as plain
//! `String`, `i64` and `bool`, which keep unknown keys as the types of the client do. Both read the same
//! bytes in the same run. `-- <name> client|plain <rounds>` only reads on one side, for a profiler.
//! Every line is `RATIO <name> <value> goal <value>`, the time of the client divided by the baseline's.

#[path = "shared/documented.rs"]
mod documented;
#[path = "shared/plain.rs"]
mod plain;

use cliq_api::types;
use plain::{PlainChannels, PlainMessages, PlainUsers};
use serde::de::DeserializeOwned;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Highest ratio that is accepted.
const GOAL: f64 = 1.25;
/// Alternating samples of each side; the fastest counts, which noise of the machine disturbs least.
const SAMPLES: usize = 400;
/// Bytes that one sample reads: few enough that many samples end within one slice of the scheduler.
const SAMPLE: usize = 200_000;

/// Time of one read.
fn time<T: DeserializeOwned>(body: &[u8], rounds: u32) -> Duration {
    let begin = Instant::now();
    for _ in 0..rounds {
        let value: T = serde_json::from_slice(black_box(body)).expect("the example fits");
        black_box(value);
    }
    begin.elapsed() / rounds
}

fn compare<Client: DeserializeOwned, Plain: DeserializeOwned>(name: &str, body: &[u8]) -> bool {
    let rounds = u32::try_from(SAMPLE / body.len().max(1)).unwrap_or(1).max(1);
    let (mut client, mut plain) = (Duration::MAX, Duration::MAX);
    for _ in 0..SAMPLES {
        plain = plain.min(time::<Plain>(body, rounds));
        client = client.min(time::<Client>(body, rounds));
    }
    let ratio = client.as_secs_f64() / plain.as_secs_f64();
    println!("RATIO decode-{name} {ratio:.3} goal {GOAL}");
    ratio <= GOAL
}

/// Reads on one side only, so that a profiler counts nothing else.
fn profile(name: &str, side: &str, rounds: u32) {
    let time = match (name, side) {
        ("users", "client") => time::<types::UsersListResponse>,
        ("users", _) => time::<PlainUsers>,
        ("channels", "client") => time::<types::ChannelsListResponse>,
        ("channels", _) => time::<PlainChannels>,
        (_, "client") => time::<types::MessagesListResponse>,
        _ => time::<PlainMessages>,
    };
    let items = if name == "channels" { "channels" } else { "data" };
    time(&documented::list(&format!("{name}_list"), items, 100), rounds);
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [name, side, rounds, ..] = arguments.as_slice() {
        return profile(name, side, rounds.parse().expect("a number of rounds"));
    }
    let mut good = true;
    for count in [100, 1000] {
        let users = documented::list("users_list", "data", count);
        let channels = documented::list("channels_list", "channels", count);
        let messages = documented::list("messages_list", "data", count);
        good &= compare::<types::UsersListResponse, PlainUsers>(&format!("users-{count}"), &users);
        good &= compare::<types::ChannelsListResponse, PlainChannels>(
            &format!("channels-{count}"),
            &channels,
        );
        good &= compare::<types::MessagesListResponse, PlainMessages>(
            &format!("messages-{count}"),
            &messages,
        );
    }
    if !good {
        eprintln!("a ratio is above the goal; the lines above say which");
        std::process::exit(1);
    }
}
