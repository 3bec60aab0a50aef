//! What a full card costs: run `cargo bench -p tests --bench message`.
//!
//! The baseline is `serde_json` of a struct written by hand with the same content, in the same run.

#[path = "shared/card.rs"]
mod card;

use card::{ROWS, built, by_hand};
use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: u32 = 20_000;

fn main() {
    let baseline = time(|| {
        black_box(serde_json::to_string(&by_hand()).unwrap_or_default());
    });
    let message = built();
    println!(
        "a card with a table of {ROWS} rows and two buttons        ns  ratio to a struct by hand"
    );
    for (name, took) in [
        ("struct by hand: build and serialise", baseline),
        ("builder: build", time(|| drop(black_box(built())))),
        ("builder: validate", time(|| drop(black_box(message.validate())))),
        ("builder: serialise", time(|| drop(black_box(serde_json::to_string(&message))))),
        (
            "builder: build, validate and serialise",
            time(|| {
                let message = built();
                drop(black_box(message.validate()));
                drop(black_box(serde_json::to_string(&message)));
            }),
        ),
    ] {
        let ratio = took.as_secs_f64() / baseline.as_secs_f64();
        println!("{name:50} {:8} {ratio:6.2}", took.as_nanos() / u128::from(ROUNDS));
    }
}

/// The best of five.
fn time(mut run: impl FnMut()) -> Duration {
    let mut round = || {
        let start = Instant::now();
        for _ in 0..ROUNDS {
            run();
        }
        start.elapsed()
    };
    (0..5).map(|_| round()).min().unwrap_or_default()
}
