//! Tokens that Cliq refuses, over HTTP.

use super::*;
use crate::auth::RefreshToken;
use crate::test_client::TestClient;
use http::Method;
use serde_json::Value;

const EXPIRED: &str = r#"{"code":"oauthtoken_invalid","message":"Invalid OAuth token passed."}"#;
const SCOPE: &str =
    r#"{"code":"oauthtoken_scope_invalid","message":"Request does not have a valid scope."}"#;

/// A service that takes no token but this one.
fn service(good: &'static str, refusal: &'static str) -> TestServer {
    TestServer::reading(move |_, request| {
        let (head, _) = request.split_once("\r\n\r\n").unwrap();
        if head.lines().any(|line| line.ends_with(&format!(" {good}"))) {
            (200, "", "{}".to_owned())
        } else {
            (401, "", refusal.to_owned())
        }
    })
}

fn clients(
    count: usize,
    service: &TestServer,
    accounts: &TestServer,
    clock: &ManualClock,
) -> Vec<TestClient> {
    let store = Watched::new(clock.clone());
    let client = |_| {
        let auth = RefreshToken::new("1000.ID", "planted-secret", "planted-refresh");
        TestClient::builder()
            .base_url(&service.url)
            .accounts_url(&accounts.url)
            .clock(Standing(clock.clone()))
            .auth(auth.store(Arc::clone(&store) as Arc<dyn Store>))
            .build()
    };
    (0..count).map(client).collect()
}

async fn call(client: &TestClient) -> Result<(), Error> {
    client.request(Method::GET, "/api/v2/widgets").send::<Value>().await.map(drop)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_for_expiry_makes_one_request_for_all() {
    let (service, accounts) = (service("access-1", EXPIRED), TestServer::tokens());
    let clients = clients(4, &service, &accounts, &ManualClock::default());
    let mut calls = tokio::task::JoinSet::new();
    for client in clients.iter().cycle().take(80) {
        let client = client.clone();
        calls.spawn(async move { call(&client).await });
    }
    for result in calls.join_all().await {
        result.unwrap();
    }
    assert_eq!(accounts.count(), 2, "the first token, and the one after it");
}

#[tokio::test]
async fn a_refusal_that_a_new_token_does_not_mend_makes_one_request() {
    let (service, accounts) = (service("none", EXPIRED), TestServer::tokens());
    let clock = ManualClock::default();
    let clients = clients(3, &service, &accounts, &clock);
    for client in clients.iter().cycle().take(9) {
        let error = call(client).await.unwrap_err();
        assert!(error.is_unauthenticated() && error.status().is_some(), "{error}");
    }
    assert_eq!(accounts.count(), 2);
    clock.advance(2 * MINUTE);
    for client in clients.iter().cycle().take(9) {
        assert!(call(client).await.is_err());
    }
    assert_eq!(accounts.count(), 3, "one more in the next two minutes");
}

#[tokio::test]
async fn a_refusal_for_scope_makes_no_request() {
    let (service, accounts) = (service("none", SCOPE), TestServer::tokens());
    let clients = clients(2, &service, &accounts, &ManualClock::default());
    for client in clients.iter().cycle().take(10) {
        let error = call(client).await.unwrap_err();
        assert!(error.missing_scope().is_some() || !error.is_unauthenticated(), "{error}");
    }
    assert_eq!((accounts.count(), service.count()), (1, 10));
}

#[tokio::test]
async fn who_is_refused_late_finds_the_new_token() {
    let server = TestServer::tokens();
    let (context, _, store) = standing(&server);
    let caches = caches(3, &store);
    let mut old = Vec::new();
    for cache in &caches {
        old.push(cache.access_token(&context).await.unwrap());
    }
    for (cache, old) in caches.iter().zip(&old) {
        assert!(cache.refused(&context, old).await);
        assert_eq!(get(cache, &context).await.unwrap(), "access-1");
    }
    assert_eq!(server.count(), 2);
    let new = AccessToken::new("access-1");
    for cache in &caches {
        assert!(!cache.refused(&context, &new).await, "a token was dropped just now");
    }
}

#[tokio::test]
async fn a_dropped_token_is_not_handed_to_others_when_no_new_one_is_had() {
    let server = TestServer::start(|number| match number {
        1 => (500, "", String::new()),
        _ => (200, "", crate::auth::test_server::token(number)),
    });
    let (context, clock, store) = standing(&server);
    let caches = caches(2, &store);
    let old = caches[0].access_token(&context).await.unwrap();
    assert!(caches[0].refused(&context, &old).await);
    assert!(get(&caches[0], &context).await.is_err());
    assert!(get(&caches[1], &context).await.is_err());
    clock.advance(SECOND);
    assert_eq!(get(&caches[1], &context).await.unwrap(), "access-2");
    assert_eq!(get(&caches[0], &context).await.unwrap(), "access-2");
}
