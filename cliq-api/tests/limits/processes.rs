//! Real processes, which send real requests to one sandbox, and share a store. Each is this test program
//! again, running `child` alone.

use crate::process::{Process, say};
use cliq_api::auth::StaticToken;
use cliq_api::limit::Limits;
use cliq_api::sandbox::{Sandbox, Throttling};
use cliq_api::store::{FileStore, Store};
use cliq_api::{Cliq, Error};
use std::sync::Arc;
use std::time::{Duration, Instant};

const STORE: &str = "LIMITS_STORE";
const CALLED: &str = "channels_list";
const REQUESTS: u32 = 20;
const WINDOW: Duration = Duration::from_millis(500);
/// It has to be more than what two requests differ by from being counted to arriving. That is a few
/// milliseconds while the machine has nothing else to do, but other tests run beside this one, with
/// up to eight processes on two cores.
const MARGIN: Duration = Duration::from_millis(500);
/// As long as a lot of requests after the other takes twice, so that the share of the threshold is that
/// of a long run.
const SENDING: Duration = Duration::from_secs(2);
/// Longer than a run, so that whoever is locked out stays so.
const LOCK: Duration = Duration::from_secs(60);
/// Callers of each process.
const TASKS: usize = 6;
/// How long a store may take, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// Not a test of its own: sends, as often as it is told to, what it may.
#[test]
#[ignore = "the other tests start it"]
fn child() {
    let place = std::env::var(STORE).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    say("ready");
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let [url, token, user] = line.split(' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let limits = Limits::new().store(open(&place)).user(user).longest_wait(None);
        let cliq = Cliq::builder()
            .base_url(url)
            .accounts_url(url)
            .auth(StaticToken::new(token))
            .limits(limits.allow(CALLED, REQUESTS, WINDOW).margin(MARGIN))
            .build()
            .unwrap();
        runtime.block_on(send(&cliq));
        say("done");
    }
}

fn open(place: &str) -> Arc<dyn Store> {
    match place.strip_prefix("file:") {
        Some(folder) => Arc::new(FileStore::new(folder).timeout(PATIENCE)),
        #[cfg(all(feature = "redis", unix))]
        None => Arc::new(cliq_api::store::RedisStore::new(place).unwrap().timeout(PATIENCE)),
        #[cfg(not(all(feature = "redis", unix)))]
        None => panic!("no store at {place}"),
    }
}

/// Several tasks, until the time is over; then they are dropped, wherever they are.
async fn send(cliq: &Cliq) {
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let cliq = cliq.clone();
            tokio::spawn(async move {
                let work = async {
                    loop {
                        cliq.channels().list().await?;
                    }
                };
                tokio::time::timeout(SENDING, work).await
            })
        })
        .collect();
    for task in tasks {
        if let Ok(Err::<(), Error>(error)) = task.await.unwrap() {
            panic!("{error}");
        }
    }
}

/// All cases of a store.
fn several_processes(name: &str, place: &str) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let began = Instant::now();
    let kinds = [
        ("fixed window", Throttling::FixedWindow),
        ("sliding window", Throttling::SlidingWindow),
        ("rolling lock", Throttling::RollingLock),
    ];
    let allowed = f64::from(REQUESTS) * SENDING.as_secs_f64() / WINDOW.as_secs_f64();
    println!("| store | server | processes | tasks | requests | lockouts | of the threshold |");
    println!("|---|---|---|---|---|---|---|");
    for number in [1, 4, 8] {
        let mut processes: Vec<_> =
            (0..number).map(|_| Process::start("processes::child", &[(STORE, place)])).collect();
        for process in &mut processes {
            process.wait_for("ready");
        }
        for (server, kind) in kinds {
            let builder = Sandbox::builder().throttling(kind);
            let builder = builder.rate_limit(CALLED, REQUESTS, WINDOW, LOCK);
            let sandbox = runtime.block_on(builder.start()).unwrap();
            let token = sandbox.issue_token(sandbox.scopes());
            // A count of its own for each case.
            let task = format!("{} {token} user-{number}-{kind:?}", sandbox.url());
            for process in &mut processes {
                process.tell(&task);
            }
            for process in &mut processes {
                process.wait_for("done");
            }
            let (lockouts, served) = (sandbox.lockouts(), sandbox.executions(CALLED));
            println!(
                "| {name} | {server} | {number} | {} | {served} | {lockouts} | {:.1} % |",
                number * TASKS,
                100.0 * served as f64 / allowed
            );
            assert_eq!(lockouts, 0, "{name}, {kind:?}");
            // A lot at once, and at least one more when the first has left the window.
            assert!(served > REQUESTS as usize, "{served}");
            runtime.block_on(sandbox.shutdown());
        }
        for process in processes {
            process.end();
        }
    }
    println!("\n{:.1} s", began.elapsed().as_secs_f64());
}

#[test]
fn processes_that_share_a_folder_are_never_locked_out() {
    let folder = crate::quick_folder();
    several_processes("file", &format!("file:{}", folder.store().display()));
}

#[cfg(all(feature = "redis", unix))]
#[test]
fn processes_that_share_a_redis_server_are_never_locked_out() {
    if let Some(server) = crate::server::Server::start(&[]) {
        several_processes("Redis", &server.address());
    }
}
