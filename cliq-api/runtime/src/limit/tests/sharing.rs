//! Who counts together, and what is kept of those who are gone.

use super::{
    LIMITED, Limits, ORIGIN, SECOND, WINDOW, acquire, fail_fast, of_user, operation,
    operation_below, sharing, use_up, with_clock,
};
use crate::clock::{Clock, SteadyClock};
use crate::limit::{Limiter, SharedLimits};
use crate::operation::{Operation, RateLimit};
use crate::store::MemoryStore;
use std::sync::Arc;

fn anonymous(settings: &Limits) -> Limiter {
    let (clock, steady) = (super::clock(), super::clock());
    Limiter::new(settings.clone(), None, super::OPERATIONS, None, ORIGIN, clock, steady).unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_same_credentials_count_together() {
    let settings = fail_fast();
    let (one, two) = (of_user(settings.clone(), "a"), of_user(settings, "a"));
    use_up(&one).await;
    acquire(&two).await.unwrap_err();
    assert_eq!(two.state(&LIMITED).await.unwrap().used, 5);
}

#[tokio::test(start_paused = true)]
async fn other_credentials_count_alone() {
    let settings = fail_fast();
    let (one, two) = (of_user(settings.clone(), "a"), of_user(settings, "b"));
    use_up(&one).await;
    use_up(&two).await;
}

#[tokio::test(start_paused = true)]
async fn credentials_without_a_name_count_alone() {
    let settings = fail_fast();
    use_up(&anonymous(&settings)).await;
    use_up(&anonymous(&settings)).await;
}

#[tokio::test(start_paused = true)]
async fn versions_of_the_api_count_alone_where_they_have_an_id_in_common() {
    static NEXT: Operation =
        operation_below("/api/v3", LIMITED.id, Some(RateLimit::new(3, 60, 300)));
    let limiter = of_user(fail_fast(), "a");
    use_up(&limiter).await;
    for _ in 0..3 {
        limiter.acquire(&NEXT, None, None).await.unwrap().sent();
    }
    limiter.acquire(&NEXT, None, None).await.unwrap_err();
    let mut used = Vec::new();
    for operation in limiter.called() {
        used.push((operation.base, limiter.state(operation).await.unwrap().used));
    }
    assert_eq!(used, [("/api/v2", 5), ("/api/v3", 3)]);

    tokio::time::sleep(WINDOW).await;
    limiter.lock_out(&NEXT, 300 * SECOND).await;
    limiter.acquire(&NEXT, None, None).await.unwrap_err();
    use_up(&limiter).await;
}

#[tokio::test(start_paused = true)]
async fn a_user_may_be_named_in_place_of_the_credentials() {
    let settings = fail_fast().user("olivia");
    use_up(&anonymous(&settings)).await;
    acquire(&anonymous(&settings)).await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn processes_share_a_store() {
    let store = Arc::new(MemoryStore::with_clock(SteadyClock::default()));
    // Only the store is shared.
    let of = || sharing(fail_fast(), &SharedLimits::in_store(Arc::clone(&store)), "a");
    let (one, two) = (of(), of());
    use_up(&one).await;
    acquire(&two).await.unwrap_err();
    two.lock_out(&LIMITED, 600 * SECOND).await;
    tokio::time::sleep(WINDOW).await;
    let error = acquire(&one).await.unwrap_err();
    assert!(error.to_string().contains("locked out until"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn the_view_lists_what_was_called() {
    static OTHER: Operation = operation("another", Some(RateLimit::new(2, 60, 300)));
    let limiter = of_user(fail_fast(), "a");
    limiter.state(&LIMITED).await.unwrap();
    assert!(limiter.called().is_empty(), "to look is no call");
    acquire(&limiter).await.unwrap().sent();
    limiter.acquire(&OTHER, None, None).await.unwrap().sent();
    let ids: Vec<_> = limiter.called().iter().map(|operation| operation.id).collect();
    assert_eq!(ids, ["another", "limited"]);
    let state = limiter.state(&OTHER).await.unwrap();
    assert_eq!((state.allowed, state.used, state.left), (Some(2), 1, Some(1)));
    assert_eq!(state.window, WINDOW);
    assert_eq!(state.frees_at, Some(std::time::SystemTime::UNIX_EPOCH + WINDOW));
}

#[tokio::test(start_paused = true)]
async fn clocks_that_are_not_the_same_count_alone() {
    let settings = fail_fast();
    use_up(&of_user(settings.clone(), "a")).await;
    tokio::time::sleep(SECOND).await;
    // It starts at another time.
    use_up(&of_user(settings, "a")).await;
}

#[tokio::test(start_paused = true)]
async fn a_client_that_is_built_again_joins_the_queue_and_keeps_lockouts() {
    let clock: Arc<dyn Clock> = Arc::new(SteadyClock::default());
    let build = || with_clock(fail_fast(), None, "a", Arc::clone(&clock));
    for _ in 0..5 {
        acquire(&build()).await.unwrap().sent();
    }
    acquire(&build()).await.unwrap_err();
    build().lock_out(&LIMITED, 600 * SECOND).await;
    tokio::time::sleep(300 * SECOND).await;
    let error = acquire(&build()).await.unwrap_err();
    assert!(error.to_string().contains("locked out until"), "{error}");
    assert_eq!(build().called().len(), 1, "the user is still known");
}

#[tokio::test(start_paused = true)]
async fn clients_that_never_call_are_dropped() {
    let shared = SharedLimits::isolated();
    for number in 0..1000 {
        drop(sharing(fail_fast(), &shared, &number.to_string()));
    }
    let (queues, users) = shared.sizes();
    assert!(queues == 0 && users <= 64, "{queues} {users}");
}

#[tokio::test(start_paused = true)]
async fn idle_queues_are_dropped() {
    let shared = SharedLimits::isolated();
    let clock: Arc<dyn Clock> = Arc::new(SteadyClock::default());
    for round in 0..20 {
        for number in 0..100 {
            let name = format!("{round}-{number}");
            let user = with_clock(fail_fast(), Some(&shared), &name, Arc::clone(&clock));
            acquire(&user).await.unwrap().sent();
        }
        let (queues, users) = shared.sizes();
        assert!(queues <= 200 && users <= 400, "{queues} {users}");
        tokio::time::sleep(121 * SECOND).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_queue_with_a_lockout_that_is_not_stored_yet_is_kept() {
    use super::faulty::Faulty;
    use std::sync::atomic::Ordering;
    let store = Arc::new(Faulty::new());
    let shared = SharedLimits::in_store(Arc::clone(&store));
    let locked = sharing(fail_fast(), &shared, "locked");
    store.fails.store(true, Ordering::Relaxed);
    locked.lock_out(&LIMITED, 600 * SECOND).await;
    store.fails.store(false, Ordering::Relaxed);
    tokio::time::sleep(200 * SECOND).await;
    for number in 0..200 {
        acquire(&sharing(fail_fast(), &shared, &number.to_string())).await.unwrap().sent();
    }
    acquire(&locked).await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn clones_of_shared_state_count_together_and_apart_from_all_others() {
    let clock: Arc<dyn Clock> = Arc::new(SteadyClock::default());
    let of =
        |shared: Option<&SharedLimits>| with_clock(fail_fast(), shared, "a", Arc::clone(&clock));
    let shared = SharedLimits::isolated();
    use_up(&of(Some(&shared))).await;
    acquire(&of(Some(&shared.clone()))).await.unwrap_err();
    use_up(&of(Some(&SharedLimits::isolated()))).await;
    use_up(&of(None)).await;
    acquire(&of(None)).await.unwrap_err();
}

#[test]
fn debug_of_shared_state_shows_no_store() {
    let store = crate::store::FileStore::new("/planted/folder");
    let shown = format!("{:?}", SharedLimits::in_store(store));
    assert!(!shown.contains("planted") && shown.contains("in_store: true"), "{shown}");
}
