//! What intake and generation cost, and how that grows: run `cargo bench -p cliq-codegen --bench
//! intake`.
//!
//! Published documents are taken in as they are, and again with ten and a hundred times as many
//! operations: every document is there so often, below other paths. Each size runs in a process of
//! its own, whose peak of memory it reports (on Linux). The documents are those beside the
//! repository, or those in the folder `CLIQ_PUBLISHED/<version>`; without any, those of the tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::cast_precision_loss,
    reason = "a measurement that cannot be made ends it"
)]

use cliq_codegen::intake::{self, Published, canonical};
use cliq_codegen::{Source, generate};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// How often each document is there.
const SIZES: &[usize] = &[1, 10, 100];

/// The variable that tells a child process what to measure: `<version> <size>`.
const TASK: &str = "CLIQ_INTAKE_SIZE";

fn main() {
    if let Ok(task) = std::env::var(TASK) {
        let (api, size) = task.split_once(' ').expect("a version and a size");
        return measure(api, size.parse().expect("a size"));
    }
    println!("version   times operations     intake  per op.   generate  per op.   peak memory");
    for api in ["v2", "v3"] {
        for size in SIZES {
            let own = std::env::current_exe().expect("this program has a path");
            let status = Command::new(own).env(TASK, format!("{api} {size}")).status();
            assert!(status.expect("it can run").success(), "{api} times {size} failed");
        }
    }
}

fn measure(api: &str, size: usize) {
    let published = many(&documents(api), size);
    let start = Instant::now();
    let repaired = intake::repair(api, &published, &[]);
    let intake = start.elapsed();
    let refused: Vec<String> = repaired.refused.iter().map(ToString::to_string).collect();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    let sources: Vec<Source> = repaired
        .documents
        .iter()
        .map(|document| Source::new(document.file.clone(), canonical::text(document)))
        .collect();
    let operations: usize =
        sources.iter().map(|source| source.text.matches("operationId:").count()).sum();
    let start = Instant::now();
    generate(&sources).expect("what is taken in is clean");
    let generation = start.elapsed();
    let each = |time: Duration| milliseconds(time) / operations.max(1) as f64;
    println!(
        "{api:7} {size:7} {operations:10} {:7.0} ms {:5.2} ms {:7.0} ms {:5.2} ms {:>10} MiB",
        milliseconds(intake),
        each(intake),
        milliseconds(generation),
        each(generation),
        peak().map_or_else(|| "?".to_owned(), |peak| peak.to_string()),
    );
}

fn documents(api: &str) -> Vec<Published> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let beside = std::env::var("CLIQ_PUBLISHED").map(PathBuf::from);
    let beside = beside.unwrap_or_else(|_| root.join("../../shared/published"));
    let folder = Some(beside.join(api)).filter(|folder| folder.is_dir());
    let folder = folder.unwrap_or_else(|| root.join("tests/intake"));
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: &PathBuf| Published {
        file: path.file_name().unwrap().to_string_lossy().into_owned(),
        text: std::fs::read_to_string(path).unwrap(),
    };
    paths.iter().map(read).collect()
}

/// Every document so often, each time below paths of its own.
fn many(documents: &[Published], size: usize) -> Vec<Published> {
    let copy = |published: &Published, number: usize| {
        if number == 0 {
            return published.clone();
        }
        let mut value: Value = serde_saphyr::from_str(&published.text).expect("it parses");
        if let Some(Value::Object(paths)) = value.get_mut("paths") {
            let moved = std::mem::take(paths).into_iter();
            paths.extend(moved.map(|(path, item)| (format!("/copies{number}{path}"), item)));
        }
        let (stem, _) = published.file.rsplit_once('.').expect("a name with an ending");
        Published { file: format!("{stem}{number}.yml"), text: value.to_string() }
    };
    let copies = |number| documents.iter().map(move |published| copy(published, number));
    (0..size).flat_map(copies).collect()
}

/// The most memory this process held, in MiB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kibibytes| kibibytes / 1024)
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
