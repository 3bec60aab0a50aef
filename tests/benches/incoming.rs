//! What reading an event costs: run `cargo bench -p tests --bench incoming`.
//!
//! The baseline is `serde_json::from_slice::<Value>` of the same bytes in the same run. Every line is
//! `RATIO <name> <value> goal <value>`, the time of [`Event::parse`] divided by the baseline's.

use cliq_api::incoming::event::{Event, Handler};
use serde_json::Value;
use std::hint::black_box;
use std::time::{Duration, Instant};
use tests::incoming::payload;

/// Highest ratio that is accepted.
const GOAL: f64 = 2.0;
/// Alternating samples of each side; the fastest counts, which noise of the machine disturbs least.
const SAMPLES: usize = 400;
/// Reads of one sample.
const ROUNDS: u32 = 50;

fn time(mut read: impl FnMut()) -> Duration {
    let begin = Instant::now();
    for _ in 0..ROUNDS {
        read();
    }
    begin.elapsed() / ROUNDS
}

fn compare(name: &str, handler: Handler) -> bool {
    let body = payload(handler).to_string();
    let body = body.as_bytes();
    let (mut event, mut plain) = (Duration::MAX, Duration::MAX);
    for _ in 0..SAMPLES {
        plain = plain.min(time(|| {
            let value: Value = serde_json::from_slice(black_box(body)).expect("the event is JSON");
            black_box(value);
        }));
        event = event.min(time(|| {
            black_box(Event::parse(black_box(body)).expect("the event is one"));
        }));
    }
    let ratio = event.as_secs_f64() / plain.as_secs_f64();
    println!("RATIO incoming-{name} {ratio:.3} goal {GOAL}");
    ratio <= GOAL
}

fn main() {
    let good = [
        ("message", Handler::BotMessage),
        ("command", Handler::CommandRun),
        ("button", Handler::Button),
        ("form", Handler::FormSubmit),
    ]
    .map(|(name, handler)| compare(name, handler));
    if good.contains(&false) {
        eprintln!("a ratio is above the goal; the lines above say which");
        std::process::exit(1);
    }
}
