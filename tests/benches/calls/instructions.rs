//! Instructions of a call, counted by callgrind.

use crate::case::{Case, Side};
use std::process::Command;

/// Whether valgrind is installed.
pub fn available() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok_and(|run| run.status.success())
}

pub fn ratio(case: Case, url: &str) -> f64 {
    let [client, baseline] = [Side::Client, Side::Baseline].map(|side| per_call(case, side, url));
    println!("{:20} {client:12.0} instructions, baseline {baseline:12.0}", case.name());
    client / baseline
}

/// What more calls need more, so that starting and the first call do not count.
fn per_call(case: Case, side: Side, url: &str) -> f64 {
    let calls = case.calls();
    (total(case, side, url, 2 * calls) - total(case, side, url, calls)) / f64::from(calls)
}

fn total(case: Case, side: Side, url: &str, calls: u32) -> f64 {
    let run = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe().expect("it runs"))
        .args(["run", case.name(), side.name(), url, &calls.to_string()])
        .output()
        .expect("valgrind runs");
    let told = String::from_utf8_lossy(&run.stderr);
    let count =
        told.split_once("Collected : ").and_then(|(_, rest)| rest.split_whitespace().next());
    count.and_then(|count| count.parse().ok()).unwrap_or_else(|| panic!("callgrind says: {told}"))
}
