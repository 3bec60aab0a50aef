//! Real requests over HTTP, to a sandbox that counts in each of the three ways.

use cliq_api::auth::StaticToken;
use cliq_api::clock::{Clock, ManualClock};
use cliq_api::limit::{Limits, Policy};
use cliq_api::sandbox::{Sandbox, Throttling};
use cliq_api::store::MemoryStore;
use cliq_api::{Cliq, CliqBuilder, ErrorKind};
use std::sync::Arc;
use std::time::{Duration, Instant};

const KINDS: [Throttling; 3] =
    [Throttling::FixedWindow, Throttling::SlidingWindow, Throttling::RollingLock];
const CALLED: &str = "channels_list";

fn client(sandbox: &Sandbox) -> CliqBuilder {
    let token = sandbox.issue_token(sandbox.scopes());
    Cliq::builder()
        .base_url(sandbox.url())
        .accounts_url(sandbox.url())
        .auth(StaticToken::new(token))
}

#[tokio::test]
async fn one_caller_uses_the_documented_threshold_and_is_never_locked_out() {
    for kind in KINDS {
        let clock = ManualClock::default();
        let sandbox =
            Sandbox::builder().clock(clock.clone()).throttling(kind).start().await.unwrap();
        let cliq = client(&sandbox).clock(clock.clone()).build().unwrap();
        let start = clock.now();
        for _ in 0..200 {
            cliq.channels().list().await.unwrap();
            clock.advance(Duration::from_millis(300));
        }
        assert_eq!((sandbox.lockouts(), sandbox.executions(CALLED)), (0, 200));
        let limit = cliq_api::channels::operation::LIST.rate_limit.unwrap();
        let least = limit.per * 200 / limit.requests;
        let took = clock.now().duration_since(start).unwrap();
        assert!(took < least.mul_f64(1.0 / 0.95), "{kind:?}: {took:?}, and at least {least:?}");
        sandbox.shutdown().await;
    }
}

/// Ten in half a second, and half a second of margin, because this machine may be busy.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_callers_of_two_processes_are_never_locked_out() {
    let runs = KINDS.map(|kind| {
        tokio::spawn(async move {
            let half = Duration::from_millis(500);
            let lock = Duration::from_secs(60);
            let sandbox = Sandbox::builder()
                .throttling(kind)
                .rate_limit(CALLED, 10, half, lock)
                .start()
                .await
                .unwrap();
            let store = Arc::new(MemoryStore::default());
            let process = || {
                let limits = Limits::new().store(Arc::clone(&store)).user("olivia");
                client(&sandbox)
                    .limits(limits.allow(CALLED, 10, half).margin(half))
                    .build()
                    .unwrap()
            };
            let processes = [process(), process()];
            let started = Instant::now();
            let calls: Vec<_> = (0..50)
                .map(|number| {
                    let cliq = processes[number % 2].clone();
                    tokio::spawn(async move { cliq.channels().list().await.map(|_| ()) })
                })
                .collect();
            for call in calls {
                call.await.unwrap().unwrap();
            }
            assert_eq!((sandbox.lockouts(), sandbox.executions(CALLED)), (0, 50), "{kind:?}");
            assert!(started.elapsed() >= 4 * half, "{kind:?}");
            sandbox.shutdown().await;
        })
    });
    for run in runs {
        run.await.unwrap();
    }
}

#[tokio::test]
async fn after_a_refusal_nothing_is_sent_until_the_lock_ends() {
    let clock = ManualClock::default();
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    // Another program of the same user, without a limiter.
    let other = client(&sandbox).clock(clock.clone()).limits(Limits::off()).build().unwrap();
    let limits = Limits::new().policy(Policy::Refuse);
    let cliq = client(&sandbox).clock(clock.clone()).limits(limits).build().unwrap();
    while other.channels().list().await.is_ok() {}

    let refused = cliq.channels().list().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Api);
    let sent = sandbox.requests().len();
    let held = cliq.channels().list().await.unwrap_err();
    assert_eq!(held.kind(), ErrorKind::RateLimit);
    assert!(held.to_string().contains("locked until"), "{held}");
    assert_eq!(sandbox.requests().len(), sent);

    let limit = cliq.limits().of(&cliq_api::channels::operation::LIST).await.unwrap();
    assert_eq!((limit.left, limit.locked_until), (Some(0), held.locked_until()));
    let wait = limit.locked_until.unwrap().duration_since(clock.now()).unwrap();
    clock.advance(wait);
    cliq.channels().list().await.unwrap();
    sandbox.shutdown().await;
}
