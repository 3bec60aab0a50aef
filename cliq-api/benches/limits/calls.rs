//! What limiter and descriptor cost per call.

use cliq_api::auth::StaticToken;
use cliq_api::channels::operation::LIST;
use cliq_api::limit::Limits;
use cliq_api::sandbox::Sandbox;
use cliq_api::{Cliq, Response};
use serde_json::Value;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// Calls per measurement.
const CALLS: u32 = 1000;
/// Places taken per measurement.
const PLACES: u32 = 100_000;
const ROUNDS: usize = 7;
/// What the same call is made with.
const MEANS: [(&str, &str); 3] = [
    ("raw", "the address, without descriptor"),
    ("off", "the operation, without limiter"),
    ("on", "the operation, with limiter"),
];

/// The server of the calls, in a process of its own, so that its work is not counted.
struct Server {
    process: Child,
    url: String,
    token: String,
}

/// Prints address and token, and answers until its input ends.
pub fn serve() {
    runtime().block_on(async {
        let sandbox = Sandbox::builder().enforce_limits(false).start().await.unwrap();
        println!("{} {}", sandbox.url(), sandbox.issue_token(sandbox.scopes()));
        let _ = tokio::task::spawn_blocking(|| std::io::stdin().lines().count()).await;
    });
}

/// Makes so many calls.
pub fn send(url: &str, token: &str, means: &str, calls: &str) {
    let runtime = runtime();
    let cliq = runtime.block_on(async { client(url, token, means) });
    run(&runtime, &cliq, means, calls.parse().expect("is a number"));
}

/// The part of the benchmark.
pub fn print() {
    let server = Server::start();
    let runtime = runtime();
    let clients = runtime
        .block_on(async { MEANS.map(|(means, _)| client(&server.url, &server.token, means)) });
    let mut best = [Duration::MAX; MEANS.len()];
    for _ in 0..ROUNDS {
        for ((cliq, (means, _)), best) in clients.iter().zip(MEANS).zip(&mut best) {
            let start = Instant::now();
            run(&runtime, cliq, means, CALLS);
            *best = start.elapsed().min(*best);
        }
    }
    let nanoseconds = best.map(|took| took.as_nanos() as f64 / f64::from(CALLS));
    let instructions = MEANS.map(|(means, _)| server.instructions(means));
    println!("a call over loopback                     ns  ratio  instructions  ratio");
    for (index, (_, name)) in MEANS.into_iter().enumerate() {
        let ratio = nanoseconds[index] / nanoseconds[1];
        print!("{name:35} {:8.0} {ratio:6.3}", nanoseconds[index]);
        match (instructions[index], instructions[1]) {
            (Some(all), Some(without)) => println!("{all:14.0} {:6.3}", all / without),
            _ => println!("  not measured: there is no valgrind"),
        }
    }
    places(&runtime, &clients[2]);
}

/// What a place costs alone.
fn places(runtime: &Runtime, cliq: &Cliq) {
    let mut best = Duration::MAX;
    let before = super::ALLOCATOR.stats();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        runtime.block_on(async {
            for _ in 0..PLACES {
                cliq.limits().acquire(&LIST).await.unwrap().sent();
            }
        });
        best = best.min(start.elapsed());
    }
    let allocations = super::ALLOCATOR.stats().allocations - before.allocations;
    println!(
        "a place alone: {} ns, {:.1} allocations",
        best.as_nanos() / u128::from(PLACES),
        allocations as f64 / (f64::from(PLACES) * ROUNDS as f64)
    );
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("can be made")
}

fn client(url: &str, token: &str, means: &str) -> Cliq {
    // So many that nobody waits.
    let limits = match means {
        "on" => Limits::new().allow(LIST.id, u32::MAX, Duration::from_secs(1)),
        _ => Limits::off(),
    };
    let builder = Cliq::builder().base_url(url).accounts_url(url);
    builder.auth(StaticToken::new(token)).limits(limits).build().unwrap()
}

fn run(runtime: &Runtime, cliq: &Cliq, means: &str, calls: u32) {
    runtime.block_on(async {
        for _ in 0..calls {
            if means == "raw" {
                let request = cliq.request(http::Method::GET, "/api/v2/channels");
                let _: Response<Value> = request.send().await.unwrap();
            } else {
                cliq.channels().list().await.unwrap();
            }
        }
    });
}

impl Server {
    fn start() -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .arg("serve")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the benchmark can be started");
        let mut line = String::new();
        let output = process.stdout.take().expect("is piped");
        BufReader::new(output).read_line(&mut line).expect("it says where it is");
        let (url, token) = line.trim().split_once(' ').expect("there are two words");
        Self { url: url.to_owned(), token: token.to_owned(), process }
    }

    /// Instructions of a call: what more calls need more, so that starting does not count.
    fn instructions(&self, means: &str) -> Option<f64> {
        let of = |calls: u32| -> Option<f64> {
            let run = Command::new("valgrind")
                .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
                .arg(std::env::current_exe().ok()?)
                .args(["send", &self.url, &self.token, means, &calls.to_string()])
                .output()
                .ok()?;
            let told = String::from_utf8_lossy(&run.stderr).into_owned();
            let (_, rest) = told.split_once("Collected : ")?;
            rest.split_whitespace().next()?.parse().ok()
        };
        Some((of(450)? - of(50)?) / 400.0)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}
