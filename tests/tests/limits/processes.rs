//! Real processes, which send real requests to one sandbox, and share a store. Each is this test
//! program again, running `child` alone.

use crate::process::{Process, say};
use cliq_api::auth::StaticToken;
use cliq_api::clock::{Clock as _, SystemClock};
use cliq_api::limit::{Limits, SharedLimits};
use cliq_api::sandbox::{Sandbox, Throttling};
use cliq_api::store::{FileStore, Store};
use cliq_api::{Cliq, Error};
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

const STORE: &str = "LIMITS_STORE";
const CALLED: &str = "channels_list";
/// The threshold, in whatever window.
const REQUESTS: u32 = 20;
/// How long it is locked: longer than a case lasts, so that whoever is locked out stays so.
const LOCK: Duration = Duration::from_secs(120);
/// Callers of each process.
const TASKS: usize = 6;
/// How long a store may take, on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// Window and margin, in milliseconds, how many lots of requests a case takes, and the part of the
/// threshold that has to be used at least.
///
/// The margin has to be more than what two requests differ by from being counted to arriving,
/// connecting included. With up to sixteen processes and all other tests on two cores, 20 ms were
/// not enough and 100 ms were; five times as much is for machines that are busier.
#[derive(Clone, Copy)]
struct Pace {
    window: u64,
    margin: u64,
    lots: u32,
    least: f64,
}

/// Short, to be run always. The margin costs half of the threshold, because it is as long as the
/// window; a machine that is busy may cost more, so what has to be used is only more than the first
/// lot.
const SHORT: Pace = Pace { window: 500, margin: 500, lots: 2, least: 0.26 };
/// The same margin in a window closer to the real ones.
const LONG: Pace = Pace { window: 15_000, margin: 500, lots: 2, least: 0.95 };

impl Pace {
    fn window(self) -> Duration {
        Duration::from_millis(self.window)
    }

    /// How long all lots take, so that the share of the threshold is that of a run without end: but
    /// for the margin, a thousandth is for clocks that drift.
    fn lasts(self) -> Duration {
        (self.window() * 1001 / 1000 + Duration::from_millis(self.margin)) * self.lots
    }

    /// Ends early in the wait after the last lot, so that nobody begins one more.
    fn sending(self) -> Duration {
        self.lasts() - Duration::from_millis(self.margin / 2)
    }

    /// Of the threshold, what so many requests are.
    fn share(self, served: usize) -> f64 {
        let allowed =
            f64::from(REQUESTS) * self.lasts().as_secs_f64() / self.window().as_secs_f64();
        served as f64 / allowed
    }
}

/// Not a test of its own: sends, as often as it is told to, what it may.
#[test]
#[ignore = "the other tests start it"]
fn child() {
    let Ok(place) = std::env::var(STORE) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    say("ready");
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let words: Vec<_> = line.split(' ').collect();
        let [url, token, user, window, margin, until] = words[..] else { panic!("{line}") };
        let [window, margin, until] =
            [window, margin, until].map(|text| Duration::from_millis(text.parse().unwrap()));
        let limits = Limits::new().user(user).max_wait(None);
        let cliq = Cliq::builder()
            .base_url(url)
            .accounts_url(url)
            .auth(StaticToken::new(token))
            .limits(limits.allow(CALLED, REQUESTS, window).margin(margin))
            .shared_limits(SharedLimits::in_store(open(&place)))
            .build()
            .unwrap();
        runtime.block_on(send(&cliq, until));
        say("done");
    }
}

fn open(place: &str) -> Arc<dyn Store> {
    match place.strip_prefix("file:") {
        Some(folder) => Arc::new(FileStore::new(folder).timeout(PATIENCE)),
        #[cfg(unix)]
        None => Arc::new(cliq_api::store::RedisStore::new(place).unwrap().timeout(PATIENCE)),
        #[cfg(not(unix))]
        None => panic!("no store at {place}"),
    }
}

/// Several tasks, until that time; then they are dropped, wherever they are.
async fn send(cliq: &Cliq, until: Duration) {
    let left = until.saturating_sub(since_1970());
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let cliq = cliq.clone();
            tokio::spawn(async move {
                let work = async {
                    loop {
                        cliq.channels().list().await?;
                    }
                };
                tokio::time::timeout(left, work).await
            })
        })
        .collect();
    for task in tasks {
        if let Ok(Err::<(), Error>(error)) = task.await.unwrap() {
            panic!("{error}");
        }
    }
}

fn since_1970() -> Duration {
    SystemClock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap()
}

/// All cases of a store.
fn several_processes(name: &str, store: &str, pace: Pace) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let began = Instant::now();
    let kinds = [
        ("fixed window", Throttling::FixedWindow),
        ("sliding window", Throttling::SlidingWindow),
        ("rolling lock", Throttling::RollingLock),
    ];
    let mut table =
        "| store | server | processes | tasks | requests | lockouts | of the threshold |\n\
                     |---|---|---|---|---|---|---|\n"
            .to_owned();
    for number in [1, 4, 8] {
        let mut processes: Vec<_> =
            (0..number).map(|_| Process::start("processes::child", &[(STORE, store)])).collect();
        for process in &mut processes {
            process.wait_for("ready");
        }
        for (server, kind) in kinds {
            let builder = Sandbox::builder().throttling(kind);
            let builder = builder.rate_limit(CALLED, REQUESTS, pace.window(), LOCK);
            let sandbox = runtime.block_on(builder.start()).unwrap();
            let token = sandbox.issue_token(sandbox.scopes());
            let until = (since_1970() + pace.sending()).as_millis();
            // A user of its own, and so a count, for each case.
            let task = format!(
                "{} {token} {number}-{kind:?} {} {} {until}",
                sandbox.url(),
                pace.window,
                pace.margin
            );
            for process in &mut processes {
                process.tell(&task);
            }
            for process in &mut processes {
                process.wait_for("done");
            }
            let (lockouts, served) = (sandbox.lockouts(), sandbox.executions(CALLED));
            table.push_str(&format!(
                "| {name} | {server} | {number} | {} | {served} | {lockouts} | {:.1} % |\n",
                number * TASKS,
                100.0 * pace.share(served)
            ));
            assert_eq!(lockouts, 0, "{table}");
            assert!(pace.share(served) >= pace.least, "{table}");
            runtime.block_on(sandbox.shutdown());
        }
        for process in processes {
            process.end();
        }
    }
    println!("{table}\n{:.1} s", began.elapsed().as_secs_f64());
}

fn over_a_folder(pace: Pace) {
    let folder = crate::quick_folder();
    several_processes("file", &format!("file:{}", folder.store().display()), pace);
}

#[cfg(unix)]
fn over_redis(pace: Pace) {
    let server = crate::server::Server::start(&[]);
    several_processes("Redis", &server.address(), pace);
}

#[test]
fn processes_that_share_a_folder_are_never_locked_out() {
    over_a_folder(SHORT);
}

#[test]
#[ignore = "takes five minutes"]
fn processes_that_share_a_folder_use_nearly_all_of_a_threshold() {
    over_a_folder(LONG);
}

#[cfg(unix)]
#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[test]
fn processes_that_share_a_redis_server_are_never_locked_out() {
    over_redis(SHORT);
}

#[cfg(unix)]
#[test]
#[ignore = "takes five minutes"]
fn processes_that_share_a_redis_server_use_nearly_all_of_a_threshold() {
    over_redis(LONG);
}
