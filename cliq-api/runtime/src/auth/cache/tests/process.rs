//! Sources that name no store share the one of the process.

use super::*;
use crate::auth::{ClientCredentials, RefreshToken, TokenSource};

fn source() -> RefreshToken {
    RefreshToken::new("1000.ID", "planted-secret", "planted-refresh")
}

async fn token(source: &impl TokenSource, context: &AuthContext) -> String {
    source.access_token(context).await.unwrap().expose().to_owned()
}

#[tokio::test]
async fn sources_that_are_built_and_dropped_share_token_and_refusal() {
    let server = TestServer::tokens();
    let (context, clock) = server.context();
    for _ in 0..30 {
        assert_eq!(token(&source(), &context).await, "access-0");
    }
    // One that was refused is replaced for all.
    let refused = AccessToken::new("access-0");
    let (one, other) = (source(), source());
    assert_eq!(token(&one, &context).await, "access-0");
    assert!(one.refused(&context, &refused).await);
    assert_eq!(token(&one, &context).await, "access-1");
    assert!(other.refused(&context, &refused).await);
    assert_eq!(token(&other, &context).await, "access-1");
    assert_eq!(server.count(), 2);
    clock.advance(60 * MINUTE);
    assert_eq!(token(&source(), &context).await, "access-2");
}

#[tokio::test]
async fn accounts_servers_clocks_and_isolated_sources_are_separate() {
    let servers = [TestServer::tokens(), TestServer::tokens()];
    let (context, _) = servers[0].context();
    let (other_clock, _) = servers[0].context();
    let mut other_server = context.clone();
    other_server.accounts = servers[1].url.parse().unwrap();
    assert_eq!(token(&source(), &context).await, "access-0");
    assert_eq!(token(&source(), &other_server).await, "access-0");
    assert_eq!(token(&source(), &other_clock).await, "access-1");
    assert_eq!(token(&source().isolated(), &context).await, "access-2");
    assert_eq!(token(&source().isolated(), &context).await, "access-3");
    assert_eq!(token(&source(), &context).await, "access-0");
    assert_eq!((servers[0].count(), servers[1].count()), (4, 1));
}

#[tokio::test]
async fn a_client_id_alone_gives_nobody_the_token_of_another() {
    let server = TestServer::tokens();
    let (context, _) = server.context();
    let of = |secret: &str| ClientCredentials::new("1000.ID", secret, ["A.READ"]);
    assert_eq!(token(&of("planted-secret"), &context).await, "access-0");
    assert_eq!(token(&of("planted-secret"), &context).await, "access-0");
    assert_eq!(token(&of("guessed"), &context).await, "access-1");
    let store = Watched::new(crate::clock::SystemClock);
    let of = |secret: &str| of(secret).store(Arc::clone(&store) as Arc<dyn Store>);
    assert_eq!(token(&of("planted-secret"), &context).await, "access-2");
    assert_eq!(token(&of("guessed"), &context).await, "access-3");
}

#[tokio::test]
async fn a_runtime_that_is_shut_down_while_it_asks_blocks_nobody() {
    let (go, wait) = std::sync::mpsc::channel::<()>();
    let wait = Mutex::new(wait);
    let server = TestServer::start(move |number| {
        if number == 0 {
            let _ = wait.lock().unwrap().recv();
        }
        (200, "", crate::auth::test_server::token(number))
    });
    let (context, clock) = server.context();
    let start = clock.now();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.unwrap().block_on(async {
                let dying = source();
                tokio::select! {
                    _ = dying.access_token(&context) => panic!("the server does not response"),
                    () = wait_for(&server, 1) => {}
                }
            });
        });
    });
    assert_eq!(token(&source(), &context).await, "access-1");
    assert_eq!(clock.now(), start, "nobody waited");
    drop(go);
}

#[tokio::test]
async fn the_memory_of_a_process_is_bounded() {
    let server = TestServer::start(|number| {
        (200, "", format!(r#"{{"access_token":"access-{number}","expires_in":60}}"#))
    });
    let (context, clock) = server.context();
    let store = Arc::new(MemoryStore::with_clock(clock.clone()));
    let mut largest = 0;
    for number in 0..600 {
        let source = RefreshToken::new("1000.ID", "planted-secret", format!("{number}"));
        token(&source.store(Arc::clone(&store)), &context).await;
        largest = largest.max(store.len());
        clock.advance(MINUTE);
    }
    // A record lasts for an hour after its token, and its count for ten minutes.
    assert!(largest <= 2 * (61 + 10) + 64, "{largest}");
}
