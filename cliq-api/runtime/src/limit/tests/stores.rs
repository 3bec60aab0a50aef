//! Stores that do not answer.

use super::faulty::Faulty;
use super::{LIMITED, Limits, SECOND, WINDOW, acquire, fail_fast, send, use_up};
use crate::ErrorKind;
use crate::limit::{Limiter, OnStoreFailure, Policy, SharedLimits};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use tokio::time::Instant;

fn over(store: &Arc<Faulty>, settings: Limits) -> Arc<Limiter> {
    let shared = SharedLimits::in_store(Arc::clone(store));
    super::sharing(settings, &shared, "somebody")
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_while_the_store_is_away() {
    let store = Arc::new(Faulty::new());
    let limiter = over(&store, fail_fast());
    store.fails.store(true, Ordering::Relaxed);
    let error = acquire(&limiter).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert_eq!(error.to_string(), "limited: the store is away; nothing was sent");
    assert_eq!(limiter.state(&LIMITED).await.unwrap_err().kind(), ErrorKind::Store);
    store.fails.store(false, Ordering::Relaxed);
    send(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn local_counts_go_on_from_what_was_sent_before() {
    let store = Arc::new(Faulty::new());
    let limiter = over(&store, fail_fast().on_store_failure(OnStoreFailure::CountLocally));
    for _ in 0..3 {
        send(&limiter).await;
    }
    store.fails.store(true, Ordering::Relaxed);
    send(&limiter).await;
    send(&limiter).await;
    assert_eq!(limiter.state(&LIMITED).await.unwrap().used, 5);
    assert_eq!(acquire(&limiter).await.unwrap_err().kind(), ErrorKind::RateLimit);
    store.fails.store(false, Ordering::Relaxed);
    assert_eq!(
        acquire(&limiter).await.unwrap_err().kind(),
        ErrorKind::RateLimit,
        "what was sent meanwhile still counts here"
    );
    tokio::time::sleep(WINDOW).await;
    use_up(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn a_local_permit_is_released_when_the_shared_quota_is_exhausted() {
    let store = Arc::new(Faulty::new());
    let other = over(&store, fail_fast());
    let limiter = over(&store, fail_fast().on_store_failure(OnStoreFailure::CountLocally));
    use_up(&other).await;
    for _ in 0..10 {
        acquire(&limiter).await.unwrap_err();
    }
    store.fails.store(true, Ordering::Relaxed);
    use_up(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn a_lockout_applies_locally_until_the_store_has_it() {
    let store = Arc::new(Faulty::new());
    let limiter = over(&store, fail_fast());
    let other = over(&store, fail_fast());
    store.fails.store(true, Ordering::Relaxed);
    limiter.lock_out(&LIMITED, 300 * SECOND).await;
    let error = acquire(&limiter).await.unwrap_err();
    assert!(error.to_string().contains("locked out until"), "{error}");
    store.fails.store(false, Ordering::Relaxed);
    send(&other).await;
    assert!(acquire(&limiter).await.unwrap_err().to_string().contains("locked out until"));
    assert!(acquire(&other).await.is_err(), "the lock was written with the last call");
    tokio::time::sleep(301 * SECOND).await;
    send(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn a_store_that_hangs_does_not_hold_a_caller_beyond_the_deadline() {
    let store = Arc::new(Faulty::new());
    let limiter = over(&store, fail_fast().policy(Policy::Wait).max_wait(10 * SECOND));
    store.hangs.store(true, Ordering::Relaxed);
    let start = Instant::now();
    let error = acquire(&limiter).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert_eq!(
        error.to_string(),
        "limited: the rate limit store did not respond before the deadline; it is busy or \
         unreachable: allow more time, or check the store; nothing was sent"
    );
    assert!(start.elapsed() < 11 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_permit_that_the_store_forgot_before_it_responded_is_not_used() {
    let store = Arc::new(Faulty::new());
    let limiter = over(&store, fail_fast());
    let start = Instant::now();
    store.late.store(2, Ordering::Relaxed);
    send(&limiter).await;
    assert_eq!(store.asked.load(Ordering::Relaxed), 3);
    assert!(start.elapsed() >= 140 * SECOND);
    // The place is counted from when it is used: four more, and no fifth, in the window from now.
    for _ in 0..4 {
        send(&limiter).await;
    }
    tokio::time::sleep(WINDOW.saturating_sub(SECOND)).await;
    assert_eq!(acquire(&limiter).await.unwrap_err().kind(), ErrorKind::RateLimit);
    tokio::time::sleep(SECOND).await;
    use_up(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn a_store_that_always_responds_too_late_is_an_error_and_counts_nothing() {
    let store = Arc::new(Faulty::new());
    let limiter = over(&store, fail_fast().max_wait(None));
    store.late.store(usize::MAX, Ordering::Relaxed);
    let error = acquire(&limiter).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Store);
    assert!(error.to_string().contains("later than the margin"), "{error}");
    assert_eq!(store.asked.load(Ordering::Relaxed), 5);
    store.late.store(0, Ordering::Relaxed);
    assert_eq!(limiter.state(&LIMITED).await.unwrap().used, 0);
}

#[tokio::test(start_paused = true)]
async fn a_permit_that_is_granted_after_its_caller_gave_up_is_released() {
    let store = Arc::new(Faulty::new());
    let limiter = over(&store, fail_fast().policy(Policy::Wait));
    store.slow.store(true, Ordering::Relaxed);
    for _ in 0..20 {
        let caller = tokio::spawn({
            let limiter = Arc::clone(&limiter);
            async move { acquire(&limiter).await.map(super::Permit::sent) }
        });
        super::settle().await;
        caller.abort();
        tokio::time::sleep(5 * SECOND).await;
    }
    assert_eq!(limiter.state(&LIMITED).await.unwrap().used, 0);
}

#[tokio::test(start_paused = true)]
async fn only_the_head_of_the_queue_asks_the_store() {
    let store = Arc::new(Faulty::new());
    let limiter = over(&store, fail_fast().policy(Policy::Wait).max_wait(None));
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let limiter = Arc::clone(&limiter);
            tokio::spawn(async move { send(&limiter).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    // A grant each, and a refusal per window.
    assert!(store.asked.load(Ordering::Relaxed) <= 50 + 10 + 1);
}
