//! One fresh token for all.

use super::*;
use crate::auth::cache::renewal::LEASE;
use crate::auth::test_server::token;
use crate::random::Random;
use std::sync::mpsc;

/// Answers with tokens; those of the numbers in `held` only after a signal.
fn rate_limited(held: std::ops::Range<usize>) -> (TestServer, mpsc::Sender<()>) {
    let (go, wait) = mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let server = TestServer::start(move |number| {
        if held.contains(&number) {
            let _ = wait.lock().unwrap().recv();
        }
        (200, "", token(number))
    });
    (server, go)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_tasks_on_an_expired_token_send_one_request() {
    for sharers in [1, 4] {
        let server = TestServer::start(|number| {
            std::thread::sleep(Duration::from_millis(50));
            (200, "", token(number))
        });
        let (context, clock, store) = standing(&server);
        let caches = caches(sharers, &store);
        for round in 0..3 {
            let tokens = crowd(&caches, 1000 / sharers, &context).await;
            assert_eq!(tokens.len(), 1000);
            for token in tokens {
                assert_eq!(token.unwrap(), format!("access-{round}"));
            }
            assert_eq!(server.count(), round + 1, "by {sharers} sharers");
            clock.advance(60 * MINUTE);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_renews_early_while_the_others_go_on_with_the_old_token() {
    let (server, go) = rate_limited(1..2);
    let (context, clock, store) = standing(&server);
    let caches = caches(4, &store);
    for cache in &caches {
        assert_eq!(get(cache, &context).await.unwrap(), "access-0");
    }
    clock.advance(56 * MINUTE);
    let renewing = tokio::spawn({
        let (cache, context) = (Arc::clone(&caches[0]), context.clone());
        async move { get(&cache, &context).await.unwrap() }
    });
    wait_for(&server, 2).await;
    let calls = store.calls();
    for token in crowd(&caches, 50, &context).await {
        assert_eq!(token.unwrap(), "access-0");
    }
    // Once for each: the record is read, and its lease is not had.
    assert_eq!(store.calls(), calls + 2 * 3, "{:?}", store.names());
    go.send(()).unwrap();
    assert_eq!(renewing.await.unwrap(), "access-1");
    // One caller of each looks again half a second after the last look, and has the new token for all.
    // Callers who come meanwhile may still get the old one.
    clock.advance(SECOND / 2);
    for cache in &caches {
        assert_eq!(get(cache, &context).await.unwrap(), "access-1");
    }
    for token in crowd(&caches, 50, &context).await {
        assert_eq!(token.unwrap(), "access-1");
    }
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_holder_who_dies_blocks_the_others_for_the_stated_time_and_no_longer() {
    let (server, go) = rate_limited(0..1);
    // Waiting moves this clock on.
    let (context, clock) = server.context();
    let store = Watched::new(clock.clone());
    let start = clock.now();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async {
                let dying = cache_with("planted-secret", &store);
                tokio::select! {
                    _ = get(&dying, &context) => panic!("the server does not response"),
                    () = wait_for(&server, 1) => {}
                }
            });
            // The runtime is gone, and with it the request.
        });
    });
    clock.advance(20 * SECOND);
    assert_eq!(get(&cache_with("planted-secret", &store), &context).await.unwrap(), "access-1");
    assert_eq!(clock.now().duration_since(start).unwrap(), 45 * SECOND);
    drop(go);
}

#[tokio::test]
async fn a_holder_who_dies_blocks_nobody_while_the_old_token_serves() {
    let server = TestServer::tokens();
    let (context, clock) = server.context();
    let store = Watched::new(clock.clone());
    let caches = caches(2, &store);
    assert_eq!(get(&caches[0], &context).await.unwrap(), "access-0");
    clock.advance(56 * MINUTE);
    let key = caches[0].keys(&context).record;
    store.acquire_lease(&key, "somebody who died", LEASE).await.unwrap();
    let before = clock.now();
    for cache in &caches {
        assert_eq!(get(cache, &context).await.unwrap(), "access-0");
    }
    assert_eq!(clock.now(), before, "nobody waited");
    clock.advance(LEASE);
    for cache in &caches {
        assert_eq!(get(cache, &context).await.unwrap(), "access-1");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_a_lost_lease_the_token_is_used_but_the_record_stays_that_of_the_new_holder() {
    let (server, go) = rate_limited(0..1);
    let (context, clock, store) = standing(&server);
    let caches = caches(3, &store);
    let slow = tokio::spawn({
        let (cache, context) = (Arc::clone(&caches[0]), context.clone());
        async move { get(&cache, &context).await.unwrap() }
    });
    wait_for(&server, 1).await;
    clock.advance(LEASE);
    assert_eq!(get(&caches[1], &context).await.unwrap(), "access-1");
    go.send(()).unwrap();
    assert_eq!(slow.await.unwrap(), "access-0");
    assert_eq!(get(&caches[0], &context).await.unwrap(), "access-0");
    assert_eq!(get(&caches[2], &context).await.unwrap(), "access-1");
    assert_eq!(server.count(), 2);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_caller_who_gives_up_leaves_the_token_to_the_others() {
    let (server, go) = rate_limited(0..1);
    let (context, _, store) = standing(&server);
    let caches = caches(2, &store);
    tokio::select! {
        _ = get(&caches[0], &context) => panic!("the server does not response yet"),
        () = wait_for(&server, 1) => {}
    }
    go.send(()).unwrap();
    for cache in &caches {
        assert_eq!(get(cache, &context).await.unwrap(), "access-0");
    }
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn all_sharers_together_ask_for_nine_tokens_in_any_ten_minutes() {
    let (mut context, clock) = TestServer::tokens().context();
    let times = Arc::new(Mutex::new(Vec::new()));
    let server = TestServer::start({
        let (clock, times) = (clock.clone(), Arc::clone(&times));
        move |number| {
            times.lock().unwrap().push(clock.now());
            (200, "", format!(r#"{{"access_token":"access-{number}","expires_in":10}}"#))
        }
    });
    context.accounts = server.url.parse().unwrap();
    let store = Watched::new(clock.clone());
    let caches = caches(3, &store);
    let (mut got, mut refused) = (0, 0);
    for second in 0..7200 {
        match get(&caches[second % caches.len()], &context).await {
            Ok(_) => got += 1,
            Err(error) => {
                refused += 1;
                assert!(error.to_string().contains("9 access tokens were requested"), "{error}");
                assert!(error.locked_until() > Some(clock.now()));
            }
        }
        clock.advance(SECOND);
    }
    let times = times.lock().unwrap();
    assert_eq!(times.len(), 9 * 12, "all that may be asked for in two hours");
    for ten in times.windows(10) {
        assert!(ten[9].duration_since(ten[0]).unwrap() >= 10 * MINUTE);
    }
    assert!(got > 0 && refused > 0, "{got} {refused}");
}

#[tokio::test]
async fn a_good_token_is_used_without_a_look_into_the_store() {
    let server = TestServer::tokens();
    let (context, clock, store) = standing(&server);
    let cache = cache_with("planted-secret", &store);
    get(&cache, &context).await.unwrap();
    let calls = store.calls();
    for _ in 0..54 {
        clock.advance(MINUTE);
        get(&cache, &context).await.unwrap();
    }
    assert_eq!(store.calls(), calls);
    clock.advance(MINUTE);
    get(&cache, &context).await.unwrap();
    assert!(store.calls() > calls);
}

#[test]
fn caches_find_tokens_due_at_different_times() {
    let early = |start| {
        let early = Cache::with_random(credentials("s"), Random::seeded(start)).early;
        assert!(early > 5 * MINUTE && early <= 5 * MINUTE + 50 * SECOND, "{early:?}");
        early
    };
    let all: std::collections::BTreeSet<_> = (0..50).map(early).collect();
    assert!(all.len() > 40, "{all:?}");
    assert!(*all.last().unwrap() > *all.first().unwrap() + 40 * SECOND, "{all:?}");
    assert_eq!(early(1), early(1));
}
