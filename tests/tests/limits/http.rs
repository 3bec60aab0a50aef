//! Real requests over HTTP, to a sandbox that counts in each of the three ways.

use cliq_api::auth::StaticToken;
use cliq_api::channels::operation::LIST;
use cliq_api::clock::{Clock, ManualClock};
use cliq_api::limit::{Limits, Policy, SharedLimits};
use cliq_api::operation::RateLimit;
use cliq_api::sandbox::{Sandbox, Throttling};
use cliq_api::store::MemoryStore;
use cliq_api::{Cliq, CliqBuilder, ErrorKind};
use std::sync::Arc;
use std::time::{Duration, Instant};

const KINDS: [Throttling; 3] =
    [Throttling::FixedWindow, Throttling::SlidingWindow, Throttling::RollingLock];
const CALLED: &str = "channels_list";
/// How long it is locked.
const LOCK: Duration = Duration::from_secs(600);

/// Its threshold.
fn limit() -> RateLimit {
    LIST.rate_limit.unwrap()
}

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
        let least = limit().per * 200 / limit().requests;
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
                client(&sandbox)
                    .limits(Limits::new().user("olivia").allow(CALLED, 10, half).margin(half))
                    .shared_limits(SharedLimits::in_store(Arc::clone(&store)))
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

/// A sandbox whose threshold another program of the same user, without a limiter, has used up.
async fn used_up(clock: &ManualClock) -> Sandbox {
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    let other = client(&sandbox).clock(clock.clone()).limits(Limits::off()).build().unwrap();
    for _ in 0..limit().requests {
        other.channels().list().await.unwrap();
    }
    assert_eq!((sandbox.lockouts(), limit().lockout), (0, LOCK));
    sandbox
}

#[tokio::test]
async fn who_may_wait_for_longer_than_a_lock_sits_it_out() {
    let clock = ManualClock::default();
    let sandbox = used_up(&clock).await;
    let sent = sandbox.requests().len();
    let limits = Limits::new().policy(Policy::Wait).max_wait(LOCK * 2);
    let cliq = client(&sandbox).clock(clock.clone()).limits(limits).build().unwrap();
    let began = clock.now();
    cliq.channels().list().await.unwrap();
    let took = clock.now().duration_since(began).unwrap();
    assert!((LOCK..LOCK + Duration::from_secs(10)).contains(&took), "{took:?}");
    assert_eq!(sandbox.requests().len(), sent + 2, "the one that was refused, and the one after");
    assert_eq!(sandbox.lockouts(), 1);
    sandbox.shutdown().await;
}

#[tokio::test]
async fn who_may_not_wait_for_so_long_fails_at_once_and_sends_nothing_into_the_lock() {
    let clock = ManualClock::default();
    let sandbox = used_up(&clock).await;
    let sent = sandbox.requests().len();
    let cliq = client(&sandbox).clock(clock.clone()).build().unwrap();
    let began = clock.now();
    let refused = cliq.channels().list().await.unwrap_err();
    assert_eq!((refused.kind(), clock.now()), (ErrorKind::Api, began));
    assert_eq!(refused.locked_until(), Some(began + LOCK));
    for _ in 0..2 {
        let asked = clock.now();
        let held = cliq.channels().list().await.unwrap_err();
        assert_eq!((held.kind(), clock.now()), (ErrorKind::RateLimit, asked));
        // A thousandth longer, because clocks drift.
        assert_eq!(held.locked_until(), Some(began + LOCK + LOCK / 1000));
        clock.advance(LOCK / 2);
    }
    assert_eq!(sandbox.requests().len(), sent + 1, "the one that was refused");
    // It has ended by the clock of the service, and a moment later it has for the limiter.
    cliq.channels().list().await.unwrap();
    assert_eq!(sandbox.requests().len(), sent + 2);
    assert!(clock.now() >= began + LOCK + LOCK / 1000);
    sandbox.shutdown().await;
}

#[tokio::test]
async fn after_a_refusal_nothing_is_sent_until_the_lock_ends() {
    let clock = ManualClock::default();
    let sandbox = used_up(&clock).await;
    let limits = Limits::new().policy(Policy::FailFast);
    let cliq = client(&sandbox).clock(clock.clone()).limits(limits).build().unwrap();

    let refused = cliq.channels().list().await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::Api);
    let sent = sandbox.requests().len();
    let held = cliq.channels().list().await.unwrap_err();
    assert_eq!(held.kind(), ErrorKind::RateLimit);
    assert!(held.to_string().contains("locked out until"), "{held}");
    assert_eq!((refused.attempts().len(), held.attempts().len()), (1, 0), "nothing was attempted");
    assert_eq!(sandbox.requests().len(), sent);

    let limit = cliq.limits().of(&LIST).await.unwrap();
    assert_eq!((limit.left, limit.locked_until), (Some(0), held.locked_until()));
    let wait = limit.locked_until.unwrap().duration_since(clock.now()).unwrap();
    clock.advance(wait);
    cliq.channels().list().await.unwrap();
    sandbox.shutdown().await;
}
