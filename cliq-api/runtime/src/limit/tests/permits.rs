//! Places, queues and waiting.

use super::{
    LIMITED, Limits, SECOND, UNLIMITED, WINDOW, acquire, limiter, patient, send, settle, use_up,
};
use crate::ErrorKind;
use crate::limit::Policy;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

#[tokio::test(start_paused = true)]
async fn at_most_the_rate_limit_is_sent_in_any_window() {
    let limiter = limiter(patient());
    let mut sent = Vec::new();
    for round in 0..40_u64 {
        send(&limiter).await;
        sent.push(Instant::now());
        tokio::time::sleep(Duration::from_millis(round * 977 % 15_000)).await;
    }
    for pair in sent.windows(6) {
        assert!(pair[5] - pair[0] >= WINDOW, "{pair:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_burst_is_sent_at_once_and_the_next_one_a_window_later() {
    let limiter = limiter(patient());
    let start = Instant::now();
    use_up(&limiter).await;
    assert_eq!(start.elapsed(), Duration::ZERO);
    send(&limiter).await;
    assert!(start.elapsed() >= WINDOW && start.elapsed() < WINDOW + SECOND / 100);
}

#[tokio::test(start_paused = true)]
async fn callers_are_served_in_fifo_order() {
    let limiter = limiter(patient());
    let order = Arc::new(Mutex::new(Vec::new()));
    let mut tasks = Vec::new();
    for number in 0..100 {
        let (limiter, order) = (Arc::clone(&limiter), Arc::clone(&order));
        tasks.push(tokio::spawn(async move {
            send(&limiter).await;
            order.lock().unwrap().push(number);
        }));
        settle().await;
    }
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), (0..100).collect::<Vec<_>>());
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_gives_up_leaves_the_queue() {
    let limiter = limiter(patient());
    use_up(&limiter).await;
    let start = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..20 {
        let limiter = Arc::clone(&limiter);
        tasks.push(tokio::spawn(async move { send(&limiter).await }));
        settle().await;
    }
    assert_eq!(limiter.state(&LIMITED).await.unwrap().waiting, 20);
    // The one whose turn it is, and some behind.
    for task in tasks.drain(..15) {
        task.abort();
    }
    settle().await;
    assert_eq!(limiter.state(&LIMITED).await.unwrap().waiting, 5);
    for task in tasks {
        task.await.unwrap();
    }
    assert!(start.elapsed() < WINDOW + SECOND, "the five left fit into the next window");
}

#[tokio::test(start_paused = true)]
async fn an_unused_permit_goes_to_the_next_caller() {
    let limiter = limiter(patient());
    for _ in 0..4 {
        send(&limiter).await;
    }
    let unused = acquire(&limiter).await.unwrap();
    let start = Instant::now();
    let waiter = tokio::spawn({
        let limiter = Arc::clone(&limiter);
        async move { send(&limiter).await }
    });
    settle().await;
    tokio::time::sleep(SECOND).await;
    drop(unused);
    waiter.await.unwrap();
    assert_eq!(start.elapsed(), SECOND, "the waiter was woken");
}

#[test]
fn a_permit_is_released_without_a_runtime() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    let limiter = limiter(Limits::new().policy(Policy::FailFast));
    let permits: Vec<_> =
        (0..5).map(|_| runtime.block_on(acquire(&limiter)).expect("is free")).collect();
    runtime.block_on(acquire(&limiter)).expect_err("all are taken");
    drop(permits);
    assert_eq!(runtime.block_on(limiter.state(&LIMITED)).unwrap().used, 0);
    runtime.block_on(acquire(&limiter)).expect("is free again").sent();
}

#[tokio::test(start_paused = true)]
async fn a_permit_that_was_sent_stays_counted() {
    let limiter = limiter(patient());
    send(&limiter).await;
    settle().await;
    assert_eq!(limiter.state(&LIMITED).await.unwrap().used, 1);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_is_longer_on_its_way_than_a_window_counts_for_a_window_after_it() {
    let limiter = limiter(Limits::new().policy(Policy::FailFast));
    let on_its_way = acquire(&limiter).await.unwrap().sent();
    tokio::time::sleep(WINDOW + SECOND).await;
    assert_eq!(limiter.state(&LIMITED).await.unwrap().used, 0, "the store has forgotten it");
    for _ in 0..4 {
        send(&limiter).await;
    }
    acquire(&limiter).await.unwrap_err();
    drop(on_its_way);
    tokio::time::sleep(59 * SECOND).await;
    acquire(&limiter).await.unwrap_err();
    tokio::time::sleep(4 * SECOND).await;
    use_up(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn fail_fast_fails_at_once_with_the_time_of_the_next_permit() {
    let limiter = limiter(Limits::new().policy(Policy::FailFast));
    use_up(&limiter).await;
    let error = acquire(&limiter).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.operation().unwrap().id, "limited");
    assert_eq!(error.locked_until(), Some(SystemTime::UNIX_EPOCH + WINDOW));
    assert_eq!(
        error.to_string(),
        "limited: the rate limit is exhausted until 1970-01-01T00:01:02+00:00; nothing was sent; \
         wait until then"
    );
    tokio::time::sleep(WINDOW).await;
    send(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_fails_before_it_begins() {
    let limiter = limiter(Limits::new().max_wait(30 * SECOND));
    use_up(&limiter).await;
    let start = Instant::now();
    let error = acquire(&limiter).await.unwrap_err();
    assert_eq!(start.elapsed(), Duration::ZERO);
    assert_eq!(error.locked_until(), Some(SystemTime::UNIX_EPOCH + WINDOW));
    // Half a minute before the place is free, the wait is short enough.
    tokio::time::sleep(WINDOW.saturating_sub(30 * SECOND)).await;
    send(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn the_position_in_the_queue_tells_that_a_wait_is_too_long() {
    let limiter = limiter(Limits::new().max_wait(WINDOW * 2));
    use_up(&limiter).await;
    let start = Instant::now();
    let mut tasks = Vec::new();
    for _ in 0..12 {
        let limiter = Arc::clone(&limiter);
        tasks.push(tokio::spawn(async move {
            let result = acquire(&limiter).await.map(super::Permit::sent);
            (result, Instant::now())
        }));
        settle().await;
    }
    let mut late = 0;
    for task in tasks {
        let (result, at) = task.await.unwrap();
        if let Err(error) = result {
            late += 1;
            assert_eq!(at, start, "it did not wait");
            assert_eq!(error.locked_until(), Some(SystemTime::UNIX_EPOCH + WINDOW * 3));
        }
    }
    assert_eq!(late, 2, "two windows have ten places for twelve");
}

#[tokio::test(start_paused = true)]
async fn the_callers_own_deadline_counts_too() {
    let limiter = limiter(patient());
    use_up(&limiter).await;
    let soon = SystemTime::UNIX_EPOCH + 10 * SECOND;
    let error = limiter.acquire(&LIMITED, Some(soon), None).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    let later = SystemTime::UNIX_EPOCH + 100 * SECOND;
    limiter.acquire(&LIMITED, Some(later), None).await.unwrap().sent();
}

#[tokio::test(start_paused = true)]
async fn a_caller_in_the_queue_gives_up_at_the_deadline() {
    let limiter = limiter(patient());
    // Five at different times: the queue cannot tell exactly how long it takes.
    for _ in 0..5 {
        send(&limiter).await;
        tokio::time::sleep(10 * SECOND).await;
    }
    let first = tokio::spawn({
        let limiter = Arc::clone(&limiter);
        async move { send(&limiter).await }
    });
    settle().await;
    let start = Instant::now();
    let deadline = SystemTime::UNIX_EPOCH + 70 * SECOND;
    let error = limiter.acquire(&LIMITED, Some(deadline), None).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert!(start.elapsed() <= 20 * SECOND, "{:?}", start.elapsed());
    first.await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn without_a_rate_limit_there_is_nothing_to_wait_for() {
    let limiter = limiter(Limits::new());
    let start = Instant::now();
    for _ in 0..1000 {
        limiter.acquire(&UNLIMITED, None, None).await.unwrap().sent();
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn switched_off_nothing_is_counted() {
    let limiter = limiter(Limits::off());
    limiter.lock_out(&LIMITED, 300 * SECOND).await;
    for _ in 0..100 {
        send(&limiter).await;
    }
    let state = limiter.state(&LIMITED).await.unwrap();
    assert_eq!((state.allowed, state.used, state.locked_until), (None, 0, None));
}

#[tokio::test(start_paused = true)]
async fn a_permit_that_is_held_counts_for_longer_than_a_window() {
    for sent in [false, true] {
        let limiter = limiter(patient());
        let mut held = Vec::new();
        for _ in 0..5 {
            held.push(acquire(&limiter).await.unwrap());
        }
        tokio::time::sleep(2 * WINDOW).await;
        let waiting = Arc::clone(&limiter);
        let next = tokio::spawn(async move { send(&waiting).await });
        tokio::time::sleep(WINDOW).await;
        assert!(!next.is_finished());
        let start = Instant::now();
        for permit in held {
            if sent {
                permit.sent();
            }
        }
        next.await.unwrap();
        let waited = start.elapsed();
        assert_eq!(waited >= 60 * SECOND, sent, "{waited:?}");
        assert!(waited < WINDOW + SECOND, "{waited:?}");
    }
}
