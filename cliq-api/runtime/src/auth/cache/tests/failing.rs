//! No fresh token, and nobody asks in vain.

use super::*;
use crate::auth::test_server::token;

const TOO_MANY: &str = r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_refresh_token_is_asked_about_once_by_all() {
    let server = TestServer::always(200, r#"{"error":"invalid_code"}"#);
    let (context, clock, store) = standing(&server);
    let caches = caches(4, &store);
    for _ in 0..5 {
        for error in crowd(&caches, 10, &context).await {
            let error = error.unwrap_err();
            assert!(error.is_unauthenticated() && !error.is_retryable());
            let shown = error.to_string();
            assert!(shown.contains("failed with `invalid_code`"), "{shown}");
            assert!(shown.contains("ask the user for consent again"), "{shown}");
        }
        clock.advance(24 * 60 * MINUTE);
    }
    assert_eq!(server.count(), 1);
    // Another client secret is another try, and other credentials another record.
    assert!(get(&cache_with("another secret", &store), &context).await.is_err());
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn what_can_be_mended_in_the_api_console_is_tried_again_each_hour() {
    let server = TestServer::start(|number| match number {
        0 | 1 => (200, "", r#"{"error":"invalid_client"}"#.to_owned()),
        _ => (200, "", token(number)),
    });
    let (context, clock, store) = standing(&server);
    let caches = caches(2, &store);
    for minutes in [0, 59, 1, 59] {
        clock.advance(minutes * MINUTE);
        for cache in &caches {
            assert!(!get(cache, &context).await.unwrap_err().is_retryable());
        }
    }
    assert_eq!(server.count(), 2);
    clock.advance(MINUTE);
    for cache in &caches {
        assert_eq!(get(cache, &context).await.unwrap(), "access-2");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_locked_token_endpoint_is_left_alone_by_all() {
    for (status, body, seconds) in [
        (200, TOO_MANY, 600),
        (400, TOO_MANY, 600),
        (429, r#"{"error_description":"try again after 3 minutes"}"#, 180),
    ] {
        let server = TestServer::start(move |number| match number {
            0 => (status, "", body.to_owned()),
            _ => (200, "", token(number)),
        });
        let (context, clock, store) = standing(&server);
        let caches = caches(4, &store);
        let until = clock.now() + seconds * SECOND;
        for wait in [0, 1, seconds - 2] {
            clock.advance(wait * SECOND);
            for error in crowd(&caches, 10, &context).await {
                let error = error.unwrap_err();
                assert_eq!(error.locked_until(), Some(until));
                assert!(error.is_rate_limited() && error.is_retryable());
            }
        }
        assert_eq!(server.count(), 1);
        clock.advance(SECOND);
        for token in crowd(&caches, 10, &context).await {
            assert_eq!(token.unwrap(), "access-1");
        }
        assert_eq!(server.count(), 2);
    }
}

#[tokio::test]
async fn a_lock_holds_even_where_the_record_was_lost() {
    let server = TestServer::always(200, TOO_MANY);
    let (context, clock, store) = standing(&server);
    let caches = caches(2, &store);
    assert!(get(&caches[0], &context).await.is_err());
    let key = caches[0].keys(&context).record;
    store.acquire_lease(&key, "a bungler", SECOND).await.unwrap();
    store.write(&key, "a bungler", b"{}".to_vec(), MINUTE).await.unwrap();
    let error = get(&caches[1], &context).await.unwrap_err();
    assert_eq!(error.locked_until(), Some(clock.now() + 10 * MINUTE));
    assert!(error.to_string().contains("locked these credentials"), "{error}");
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn a_failure_that_passes_pauses_all_for_longer_each_time() {
    let server = TestServer::start(|number| match number {
        0..9 => (500, "", String::new()),
        _ => (200, "", token(number)),
    });
    let (context, clock, store) = standing(&server);
    let caches = caches(3, &store);
    for (number, pause) in [1, 2, 4, 8, 16, 32, 64, 128, 256].into_iter().enumerate() {
        for cache in &caches {
            let error = get(cache, &context).await.unwrap_err();
            assert!(error.is_retryable() && !error.is_rate_limited(), "{error}");
            assert!(error.to_string().contains("HTTP 500"), "{error}");
        }
        assert_eq!(server.count(), number + 1);
        clock.advance(pause * SECOND);
    }
    // The nine requests count, although each of them failed.
    let error = get(&caches[0], &context).await.unwrap_err();
    assert!(error.is_rate_limited(), "{error}");
    assert_eq!(server.count(), 9);
    clock.advance(89 * SECOND);
    assert_eq!(get(&caches[0], &context).await.unwrap(), "access-9");
}

/// All that a token endpoint may response, and for how long nobody asks again at most.
const OUTCOMES: [(u16, &str, &str, Duration); 18] = [
    (429, "retry-after: 0\r\n", "", TEN),
    (429, "retry-after: 1\r\n", "", TEN),
    (429, "retry-after: -5\r\n", "", TEN),
    (429, "retry-after: soon\r\n", "", TEN),
    (429, "retry-after: 99999999999999999999\r\n", "", TEN),
    (429, "retry-after: 999999999\r\n", "", DAY),
    (429, "retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n", "", TEN),
    (429, "x-ratelimit-reset: 1000000001\r\n", "", TEN),
    (429, "", "", TEN),
    (200, "", TOO_MANY, TEN),
    (400, "", TOO_MANY, TEN),
    (400, "", r#"{"error":"access_denied"}"#, HOUR),
    (500, "", "", TEN),
    (503, "retry-after: 0\r\n", "<html>", TEN),
    (200, "", r#"{"error":"general_error"}"#, TEN),
    (200, "", "garbage", TEN),
    (302, "location: https://elsewhere.example/?secret=1\r\n", "", TEN),
    // Closes the connection in place of a response.
    (0, "", "", TEN),
];
const TEN: Duration = Duration::from_secs(600);
const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_outcome_leads_to_more_than_nine_requests_in_ten_minutes() {
    for (number, (status, headers, body, longest)) in OUTCOMES.into_iter().enumerate() {
        let mended = Arc::new(AtomicBool::new(false));
        let server = TestServer::start({
            let mended = Arc::clone(&mended);
            move |number| {
                if mended.load(Ordering::SeqCst) {
                    (200, "", token(number))
                } else {
                    (status, headers, body.to_owned())
                }
            }
        });
        let (context, clock, _) = standing(&server);
        let name = format!("cliq-api-storm-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        let open = || Arc::new(crate::store::FileStore::new(&folder).clock(clock.clone()));
        // Caches over stores of their own stand in for processes.
        let caches: Vec<_> = (0..4).map(|_| cache_with("planted-secret", &open())).collect();
        for error in crowd(&caches, 250, &context).await {
            let error = error.unwrap_err().to_string();
            assert!(!error.contains("secret=1"), "{error}");
        }
        assert_eq!(server.count(), 1, "{status} {headers}{body}");
        for _ in 0..119 {
            clock.advance(5 * SECOND);
            for cache in &caches[..2] {
                assert!(get(cache, &context).await.is_err());
            }
        }
        assert!(server.count() <= 9, "{}: {status} {headers}{body}", server.count());
        if status == 500 {
            assert_eq!(server.count(), 9, "it is tried again until the limit");
        }
        // The wait ends by itself, and then one request is enough for all.
        mended.store(true, Ordering::SeqCst);
        clock.advance(longest);
        let before = server.count();
        for token in crowd(&caches, 250, &context).await {
            assert_eq!(token.unwrap(), format!("access-{before}"), "{status} {headers}{body}");
        }
        assert_eq!(server.count(), before + 1);
        std::fs::remove_dir_all(folder).unwrap();
    }
}

/// A server that takes requests and never answers.
#[tokio::test(start_paused = true)]
async fn a_hang_leads_to_no_more_requests_either() {
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let server = TestServer::start(move |_| {
        let _ = wait.lock().unwrap().recv();
        (0, "", String::new())
    });
    let (mut context, _) = server.context();
    // The time of the runtime, which passes while nothing else happens.
    let clock = crate::clock::SteadyClock::default();
    context.clock = Arc::new(clock);
    let store = Watched::new(clock);
    let caches = caches(2, &store);
    let start = clock.now();
    for error in crowd(&caches, 500, &context).await {
        assert!(error.unwrap_err().is_retryable());
    }
    wait_for(&server, 1).await;
    let passed = || clock.now().duration_since(start).unwrap();
    assert!(passed() >= 30 * SECOND && passed() < 60 * SECOND, "{:?}", passed());
    while passed() < 570 * SECOND {
        tokio::time::sleep(5 * SECOND).await;
        for cache in &caches {
            assert!(get(cache, &context).await.is_err());
        }
    }
    // Each request that was counted arrived, sooner or later, and no other one.
    let ten = Quota { requests: 10, window: TEN };
    let key = caches[0].keys(&context).requests;
    let asked = store.usage(&key, ten).await.unwrap().used as usize;
    assert!((5..=9).contains(&asked), "{asked}");
    wait_for(&server, asked).await;
    tokio::time::sleep(TEN).await;
    assert!(get(&caches[0], &context).await.is_err());
    wait_for(&server, asked + 1).await;
    assert_eq!(server.count(), asked + 1, "it is tried again");
    drop(go);
}

#[tokio::test]
async fn without_the_store_nothing_is_asked_for_but_a_valid_token_serves_on() {
    let server = TestServer::tokens();
    let (context, clock, store) = standing(&server);
    let caches = caches(2, &store);
    assert_eq!(get(&caches[0], &context).await.unwrap(), "access-0");
    store.cut_off(true);
    let error = get(&caches[1], &context).await.unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::Store);
    let shown = error.to_string();
    assert_eq!(shown, "the store at nowhere does not response; start it; nothing was sent");
    for minutes in [54, 5] {
        clock.advance(minutes * MINUTE);
        assert_eq!(get(&caches[0], &context).await.unwrap(), "access-0", "due or not");
    }
    assert!(!caches[0].refused(&context, &AccessToken::new("access-0")).await);
    clock.advance(MINUTE);
    assert_eq!(get(&caches[0], &context).await.unwrap_err().kind(), crate::ErrorKind::Store);
    assert_eq!(server.count(), 1);
    store.cut_off(false);
    assert_eq!(get(&caches[1], &context).await.unwrap(), "access-1");
    assert_eq!(get(&caches[0], &context).await.unwrap(), "access-1");
}

#[tokio::test]
async fn a_token_that_cannot_be_shared_is_used_all_the_same() {
    let (mut context, clock) = TestServer::tokens().context();
    let store = Watched::new(clock);
    let server = TestServer::start({
        let store = Arc::clone(&store);
        move |number| {
            store.cut_off(true);
            (200, "", token(number))
        }
    });
    context.accounts = server.url.parse().unwrap();
    let cache = cache_with("planted-secret", &store);
    assert_eq!(get(&cache, &context).await.unwrap(), "access-0");
    assert_eq!(get(&cache, &context).await.unwrap(), "access-0");
}
