//! How generation grows with the number of modules: run `cargo bench -p tests --bench generate`.
//!
//! The baseline is parsing the same documents as YAML, in the same run. A ratio that stays level
//! while the operations grow means that generation is linear.

use cliq_codegen::{Source, load};
use std::hint::black_box;
use std::time::{Duration, Instant};
use tests::repository;

/// Repetitions; the best one counts.
const RUNS: usize = 5;

fn main() {
    let sources = repository::sources().expect("the documents can be read");
    let (common, modules): (Vec<Source>, Vec<Source>) =
        sources.into_iter().partition(|source| source.path.ends_with("/common.yaml"));
    println!("modules operations      parse   generate  ratio  per operation");
    for count in [1, 2, 4, 8, 16, modules.len()] {
        let chosen: Vec<Source> =
            common.iter().chain(modules.iter().take(count)).cloned().collect();
        let operations =
            chosen.iter().map(|source| source.text.matches("operationId:").count()).sum::<usize>();
        let parse = best(|| {
            black_box(load::documents(&chosen)).expect("the documents parse");
        });
        let generate = best(|| {
            black_box(cliq_codegen::generate(&chosen)).expect("the documents are clean");
        });
        println!(
            "{count:7} {operations:10} {:7.1} ms {:7.1} ms {:6.1} {:11.2} ms",
            milliseconds(parse),
            milliseconds(generate),
            generate.as_secs_f64() / parse.as_secs_f64(),
            milliseconds(generate) / operations.max(1) as f64,
        );
    }
}

fn best(mut run: impl FnMut()) -> Duration {
    let time = |()| {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    std::iter::repeat_n((), RUNS).map(time).min().unwrap_or_default()
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
