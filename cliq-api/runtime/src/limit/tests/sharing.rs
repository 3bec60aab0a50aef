//! Who counts together, and what is kept of those who are gone.

use super::{
    LIMITED, Limits, ORIGIN, SECOND, WINDOW, acquire, of_user, operation, operation_below, use_up,
    with_clock,
};
use crate::clock::{Clock, SteadyClock};
use crate::limit::{Limiter, Policy};
use crate::operation::{Operation, RateLimit};
use crate::store::MemoryStore;
use std::sync::Arc;
use std::time::SystemTime;

fn refusing() -> Limits {
    Limits::new().policy(Policy::Refuse)
}

fn anonymous(settings: &Limits) -> Limiter {
    let clock: Arc<dyn Clock> = Arc::new(SteadyClock::new(SystemTime::UNIX_EPOCH));
    Limiter::new(settings.clone(), super::OPERATIONS, None, ORIGIN, Arc::clone(&clock), clock)
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_same_credentials_count_together() {
    let settings = refusing();
    let (one, two) = (of_user(settings.clone(), "a"), of_user(settings, "a"));
    use_up(&one).await;
    acquire(&two).await.unwrap_err();
    assert_eq!(two.state(&LIMITED).await.unwrap().used, 5);
}

#[tokio::test(start_paused = true)]
async fn other_credentials_count_alone() {
    let settings = refusing();
    let (one, two) = (of_user(settings.clone(), "a"), of_user(settings, "b"));
    use_up(&one).await;
    use_up(&two).await;
}

#[tokio::test(start_paused = true)]
async fn credentials_without_a_name_count_alone() {
    let settings = refusing();
    use_up(&anonymous(&settings)).await;
    use_up(&anonymous(&settings)).await;
}

#[tokio::test(start_paused = true)]
async fn versions_of_the_api_count_alone_where_they_have_an_id_in_common() {
    static NEXT: Operation =
        operation_below("/api/v3", LIMITED.id, Some(RateLimit::new(3, 60, 300)));
    let limiter = of_user(refusing(), "a");
    use_up(&limiter).await;
    for _ in 0..3 {
        limiter.acquire(&NEXT, None).await.unwrap().sent();
    }
    limiter.acquire(&NEXT, None).await.unwrap_err();
    let mut used = Vec::new();
    for operation in limiter.used() {
        used.push((operation.base, limiter.state(operation).await.unwrap().used));
    }
    assert_eq!(used, [("/api/v2", 5), ("/api/v3", 3)]);

    tokio::time::sleep(WINDOW).await;
    limiter.throttled(&NEXT, 300 * SECOND).await;
    limiter.acquire(&NEXT, None).await.unwrap_err();
    use_up(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn a_user_may_be_named_in_place_of_the_credentials() {
    let settings = refusing().user("olivia");
    use_up(&anonymous(&settings)).await;
    acquire(&anonymous(&settings)).await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn processes_share_a_store() {
    let store = Arc::new(MemoryStore::with_clock(SteadyClock::default()));
    // Settings of their own share nothing but the store.
    let of = || of_user(refusing().store(Arc::clone(&store)), "a");
    let (one, two) = (of(), of());
    use_up(&one).await;
    acquire(&two).await.unwrap_err();
    two.throttled(&LIMITED, 600 * SECOND).await;
    tokio::time::sleep(WINDOW).await;
    let error = acquire(&one).await.unwrap_err();
    assert!(error.to_string().contains("locked until"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_view_lists_what_was_called() {
    static OTHER: Operation = operation("another", Some(RateLimit::new(2, 60, 300)));
    let limiter = of_user(refusing(), "a");
    limiter.state(&LIMITED).await.unwrap();
    assert!(limiter.used().is_empty(), "to look is no call");
    acquire(&limiter).await.unwrap().sent();
    limiter.acquire(&OTHER, None).await.unwrap().sent();
    let ids: Vec<_> = limiter.used().iter().map(|operation| operation.id).collect();
    assert_eq!(ids, ["another", "limited"]);
    let state = limiter.state(&OTHER).await.unwrap();
    assert_eq!((state.allowed, state.used, state.left), (Some(2), 1, Some(1)));
    assert_eq!(state.window, WINDOW);
    assert_eq!(state.frees_at, Some(std::time::SystemTime::UNIX_EPOCH + WINDOW));
}

#[tokio::test(start_paused = true)]
async fn clocks_that_are_not_the_same_count_alone() {
    let settings = refusing();
    use_up(&of_user(settings.clone(), "a")).await;
    tokio::time::sleep(SECOND).await;
    // It starts at another time.
    use_up(&of_user(settings, "a")).await;
}

#[tokio::test(start_paused = true)]
async fn a_client_that_is_built_again_joins_the_queue_and_keeps_locks() {
    let clock: Arc<dyn Clock> = Arc::new(SteadyClock::default());
    let build = || with_clock(refusing(), "a", Arc::clone(&clock));
    for _ in 0..5 {
        acquire(&build()).await.unwrap().sent();
    }
    acquire(&build()).await.unwrap_err();
    build().throttled(&LIMITED, 600 * SECOND).await;
    tokio::time::sleep(300 * SECOND).await;
    let error = acquire(&build()).await.unwrap_err();
    assert!(error.to_string().contains("locked until"), "{error}");
    assert_eq!(build().used().len(), 1, "the user is still known");
}

#[tokio::test(start_paused = true)]
async fn clients_that_never_call_are_dropped() {
    let settings = refusing().isolated();
    for number in 0..1000 {
        drop(of_user(settings.clone(), &number.to_string()));
    }
    let (lanes, users) = settings.own.sizes();
    assert!(lanes == 0 && users <= 64, "{lanes} {users}");
}

#[tokio::test(start_paused = true)]
async fn queues_of_users_who_are_gone_are_dropped() {
    let settings = refusing().isolated();
    let clock: Arc<dyn Clock> = Arc::new(SteadyClock::default());
    for round in 0..20 {
        for number in 0..100 {
            let name = format!("{round}-{number}");
            let user = with_clock(settings.clone(), &name, Arc::clone(&clock));
            acquire(&user).await.unwrap().sent();
        }
        let (lanes, users) = settings.own.sizes();
        assert!(lanes <= 200 && users <= 400, "{lanes} {users}");
        tokio::time::sleep(121 * SECOND).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_queue_with_a_lock_that_is_not_written_yet_is_kept() {
    use super::faulty::Faulty;
    use std::sync::atomic::Ordering;
    let store = Arc::new(Faulty::new());
    let settings = refusing().store(Arc::clone(&store));
    let locked = of_user(settings.clone(), "locked");
    store.fails.store(true, Ordering::Relaxed);
    locked.throttled(&LIMITED, 600 * SECOND).await;
    store.fails.store(false, Ordering::Relaxed);
    tokio::time::sleep(200 * SECOND).await;
    for number in 0..200 {
        acquire(&of_user(settings.clone(), &number.to_string())).await.unwrap().sent();
    }
    acquire(&locked).await.unwrap_err();
}
