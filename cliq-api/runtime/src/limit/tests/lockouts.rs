//! Lockouts that the service imposed.

use super::{LIMITED, Limits, SECOND, UNLIMITED, acquire, limiter, patient, send, settle, use_up};
use crate::ErrorKind;
use crate::clock::{Clock, ManualClock};
use crate::limit::{Limiter, Policy, SharedLimits};
use crate::operation::Operation;
use crate::store::MemoryStore;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// Five minutes and a thousandth for clock drift.
const LOCK: Duration = Duration::from_millis(300_300);

#[tokio::test(start_paused = true)]
async fn a_lockout_beyond_the_maximum_wait_fails_at_once_with_its_end() {
    for settings in [Limits::new(), patient().policy(Policy::FailFast)] {
        let limiter = limiter(settings);
        limiter.lock_out(&LIMITED, 300 * SECOND).await;
        let start = Instant::now();
        let error = acquire(&limiter).await.unwrap_err();
        assert_eq!(start.elapsed(), Duration::ZERO);
        assert_eq!(error.kind(), ErrorKind::RateLimit);
        assert_eq!(error.locked_until(), Some(SystemTime::UNIX_EPOCH + LOCK));
        assert!(
            error.to_string().contains("locked out until 1970-01-01T00:05:00+00:00"),
            "{error}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_lockout_that_ends_in_time_is_waited_for() {
    let limiter = limiter(patient());
    limiter.lock_out(&LIMITED, 300 * SECOND).await;
    let start = Instant::now();
    send(&limiter).await;
    assert!(start.elapsed() >= LOCK && start.elapsed() < LOCK + SECOND);
}

#[tokio::test(start_paused = true)]
async fn waiting_callers_learn_of_a_lockout_at_once() {
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
    limiter.lock_out(&LIMITED, 300 * SECOND).await;
    for waiter in waiters {
        let error = waiter.await.unwrap().unwrap_err();
        assert!(error.to_string().contains("locked out until"), "{error}");
    }
    assert_eq!(start.elapsed(), Duration::ZERO, "no caller waited any longer");
}

#[tokio::test(start_paused = true)]
async fn an_operation_without_a_rate_limit_complies_with_lockouts() {
    let limiter = limiter(Limits::new());
    limiter.acquire(&UNLIMITED, None, None).await.unwrap().sent();
    limiter.lock_out(&UNLIMITED, 600 * SECOND).await;
    limiter.acquire(&UNLIMITED, None, None).await.unwrap_err();
    tokio::time::sleep(601 * SECOND).await;
    limiter.acquire(&UNLIMITED, None, None).await.unwrap().sent();
}

#[tokio::test(start_paused = true)]
async fn a_lockout_is_of_one_operation() {
    let limiter = limiter(Limits::new());
    limiter.lock_out(&UNLIMITED, 600 * SECOND).await;
    send(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn the_later_end_of_two_lockouts_counts() {
    let limiter = limiter(Limits::new());
    limiter.lock_out(&LIMITED, 600 * SECOND).await;
    limiter.lock_out(&LIMITED, 10 * SECOND).await;
    tokio::time::sleep(300 * SECOND).await;
    assert!(limiter.state(&LIMITED).await.unwrap().locked_until.is_some());
    assert_eq!(limiter.state(&LIMITED).await.unwrap().left, Some(0));
    tokio::time::sleep(301 * SECOND).await;
    assert_eq!(limiter.state(&LIMITED).await.unwrap().locked_until, None);
}

/// When a lockout ends that begins at the epoch.
async fn reported(
    limiter: &Limiter,
    operation: Option<&'static Operation>,
    stated: Option<Duration>,
) -> (Duration, bool) {
    let lockout = limiter.report_lockout(operation, stated, SystemTime::UNIX_EPOCH).await;
    (lockout.until.duration_since(SystemTime::UNIX_EPOCH).unwrap(), lockout.enforced)
}

#[tokio::test(start_paused = true)]
async fn the_period_is_the_stated_one_or_else_the_documented_one() {
    for (operation, stated, seconds) in [
        (&LIMITED, None, 300),
        (&UNLIMITED, None, 600),
        (&LIMITED, Some(7 * SECOND), 7),
        (&LIMITED, Some(Duration::ZERO), 300),
    ] {
        let limiter = super::sharing(Limits::new(), &SharedLimits::isolated(), "somebody");
        let expected = Duration::from_secs(seconds);
        assert_eq!(reported(&limiter, Some(operation), stated).await, (expected, true));
    }
}

#[tokio::test(start_paused = true)]
async fn a_stated_period_of_zero_does_not_bypass_the_configured_one() {
    let limiter = limiter(Limits::new().lockout("things_list", 42 * SECOND));
    let reported = reported(&limiter, Some(&super::LIST), Some(Duration::ZERO)).await;
    assert_eq!(reported, (42 * SECOND, true));
    limiter.acquire(&super::LIST, Some(SystemTime::UNIX_EPOCH), None).await.unwrap_err();
    tokio::time::sleep(43 * SECOND).await;
    limiter.acquire(&super::LIST, None, None).await.unwrap().sent();
}

#[tokio::test(start_paused = true)]
async fn an_earlier_lockout_that_ends_later_is_the_one_in_force() {
    let limiter = limiter(Limits::new());
    for stated in [600, 10] {
        let reported = reported(&limiter, Some(&LIMITED), Some(stated * SECOND)).await;
        assert_eq!(reported, (600 * SECOND, true));
    }
}

#[tokio::test(start_paused = true)]
async fn without_limits_or_an_operation_no_lockout_is_enforced() {
    let (off, on) = (limiter(Limits::off()), limiter(Limits::new()));
    assert_eq!(reported(&off, Some(&LIMITED), None).await, (300 * SECOND, false));
    assert_eq!(reported(&off, Some(&LIMITED), Some(7 * SECOND)).await, (7 * SECOND, false));
    assert_eq!(reported(&on, None, None).await, (600 * SECOND, false));
}

/// A store whose clock is ahead ends the lockout early; the limiter does not.
#[tokio::test(start_paused = true)]
async fn a_store_that_forgets_the_lockout_does_not_end_it() {
    let store = Arc::new(MemoryStore::with_clock(ManualClock::default()));
    let shared = SharedLimits::in_store(Arc::clone(&store));
    let clock = ManualClock::default();
    let client: Arc<dyn Clock> = Arc::new(clock.clone());
    let settings = super::fail_fast();
    let limiter = super::with_clock(settings, Some(&shared), "somebody", client);
    limiter.lock_out(&LIMITED, 400 * SECOND).await;
    clock.advance(200 * SECOND);
    let error = acquire(&limiter).await.unwrap_err();
    assert!(error.to_string().contains("locked out until"), "{error}");
}
