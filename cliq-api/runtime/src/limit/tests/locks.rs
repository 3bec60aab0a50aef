//! Locks that the service imposed.

use super::{LIMITED, Limits, SECOND, UNLIMITED, acquire, limiter, patient, send, settle, use_up};
use crate::ErrorKind;
use crate::limit::Policy;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// Five minutes and a thousandth, because clocks drift.
const LOCK: Duration = Duration::from_millis(300_300);

#[tokio::test(start_paused = true)]
async fn a_lock_that_outlasts_the_wait_fails_at_once_with_its_end() {
    for settings in [Limits::new(), patient().policy(Policy::Refuse)] {
        let limiter = limiter(settings);
        limiter.throttled(&LIMITED, 300 * SECOND).await;
        let start = Instant::now();
        let error = acquire(&limiter).await.unwrap_err();
        assert_eq!(start.elapsed(), Duration::ZERO);
        assert_eq!(error.kind(), ErrorKind::RateLimit);
        assert_eq!(error.locked_until(), Some(SystemTime::UNIX_EPOCH + LOCK));
        assert!(error.to_string().contains("locked until 1970-01-01T00:05:00+00:00"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_lock_that_ends_in_time_is_waited_for() {
    let limiter = limiter(patient());
    limiter.throttled(&LIMITED, 300 * SECOND).await;
    let start = Instant::now();
    send(&limiter).await;
    assert!(start.elapsed() >= LOCK && start.elapsed() < LOCK + SECOND);
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_a_place_hears_of_a_lock_at_once() {
    let limiter = limiter(Limits::new());
    use_up(&limiter).await;
    let waiters: Vec<_> = (0..10)
        .map(|_| {
            let limiter = Arc::clone(&limiter);
            tokio::spawn(async move { acquire(&limiter).await.map(super::Permit::sent) })
        })
        .collect();
    settle().await;
    tokio::time::sleep(SECOND).await;
    let start = Instant::now();
    limiter.throttled(&LIMITED, 300 * SECOND).await;
    for waiter in waiters {
        let error = waiter.await.unwrap().unwrap_err();
        assert!(error.to_string().contains("locked until"), "{error}");
    }
    assert_eq!(start.elapsed(), Duration::ZERO, "nobody waited for what cannot come");
}

#[tokio::test(start_paused = true)]
async fn an_operation_without_a_threshold_obeys_locks() {
    let limiter = limiter(Limits::new());
    limiter.acquire(&UNLIMITED, None).await.unwrap().sent();
    limiter.throttled(&UNLIMITED, 600 * SECOND).await;
    limiter.acquire(&UNLIMITED, None).await.unwrap_err();
    tokio::time::sleep(601 * SECOND).await;
    limiter.acquire(&UNLIMITED, None).await.unwrap().sent();
}

#[tokio::test(start_paused = true)]
async fn a_lock_is_of_one_operation() {
    let limiter = limiter(Limits::new());
    limiter.throttled(&UNLIMITED, 600 * SECOND).await;
    send(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn the_later_end_of_two_locks_counts() {
    let limiter = limiter(Limits::new());
    limiter.throttled(&LIMITED, 600 * SECOND).await;
    limiter.throttled(&LIMITED, 10 * SECOND).await;
    tokio::time::sleep(300 * SECOND).await;
    assert!(limiter.state(&LIMITED).await.unwrap().locked_until.is_some());
    assert_eq!(limiter.state(&LIMITED).await.unwrap().left, Some(0));
    tokio::time::sleep(301 * SECOND).await;
    assert_eq!(limiter.state(&LIMITED).await.unwrap().locked_until, None);
}

#[tokio::test(start_paused = true)]
async fn the_usual_lock_is_the_documented_one() {
    let limiter = limiter(Limits::new());
    assert_eq!(limiter.lock_period(&LIMITED), 300 * SECOND);
    assert_eq!(limiter.lock_period(&UNLIMITED), 600 * SECOND);
}
