//! What stands in the store, and under which names.

use super::*;
use crate::auth::{ClientCredentials, RefreshToken, StaticToken, TokenSource};

async fn stored(cache: &Cache, context: &AuthContext, store: &Watched) -> String {
    let key = cache.keys(context).record;
    String::from_utf8(store.read(&key).await.unwrap().unwrap()).unwrap()
}

async fn put(cache: &Cache, context: &AuthContext, store: &Watched, record: &str) {
    let key = cache.keys(context).record;
    store.acquire_lease(&key, "another", SECOND).await.unwrap();
    let done = store.write(&key, "another", record.as_bytes().to_vec(), 60 * MINUTE).await;
    assert!(done.unwrap());
}

#[tokio::test]
async fn the_record_has_one_form() {
    let server = TestServer::tokens();
    let (context, _, store) = standing(&server);
    let cache = cache_with("planted-secret", &store);
    get(&cache, &context).await.unwrap();
    assert_eq!(
        stored(&cache, &context, &store).await,
        r#"{"version":1,"token":{"access_token":"access-0","expires_at":1767229200000,"lifetime":3600000},"failures":0}"#
    );
}

#[tokio::test]
async fn a_record_that_another_version_wrote_is_used_if_it_can_be() {
    let server = TestServer::tokens();
    let (context, _, store) = standing(&server);
    let cache = cache_with("planted-secret", &store);
    let later = r#"{"version":2,"tokens":[]}"#;
    put(&cache, &context, &store, later).await;
    let error = get(&cache, &context).await.unwrap_err();
    assert_eq!(error.kind(), crate::ErrorKind::Store);
    assert!(error.to_string().contains("has version 2"), "{error}");
    assert!(error.to_string().contains("update the client"), "{error}");
    assert_eq!((stored(&cache, &context, &store).await.as_str(), server.count()), (later, 0));

    let more = r#"{"version":1,"token":{"access_token":"theirs","expires_at":1767229200000,"lifetime":3600000,"new":1}}"#;
    put(&cache, &context, &store, more).await;
    assert_eq!(get(&cache, &context).await.unwrap(), "theirs");
}

#[tokio::test]
async fn a_record_that_is_none_is_replaced() {
    let server = TestServer::tokens();
    let (context, _, store) = standing(&server);
    for (number, broken) in ["", "nonsense", "[]", r#"{"version":1,"token":{}}"#].iter().enumerate()
    {
        let cache = cache_with("planted-secret", &store);
        put(&cache, &context, &store, broken).await;
        assert_eq!(get(&cache, &context).await.unwrap(), format!("access-{number}"));
    }
}

#[test]
fn identities_differ_as_the_credentials_do() {
    let refresh = |id, secret, token| RefreshToken::new(id, secret, token).identity().unwrap();
    let client = |scopes: &[&str]| ClientCredentials::new("i", "s", scopes);
    let first = refresh("i", "s", "r");
    assert_eq!(first, refresh("i", "new secret", "r"), "it is the same user");
    assert_eq!(
        client(&["B", "A"]).identity(),
        client(&["A,B"]).identity(),
        "the order of scopes means nothing"
    );
    let all = [
        first,
        refresh("j", "s", "r"),
        refresh("i", "s", "q"),
        client(&["A"]).identity().unwrap(),
        client(&["A", "B"]).identity().unwrap(),
        client(&["A"]).organization("o").identity().unwrap(),
        client(&["A"]).organization("o").organization("p").identity().unwrap(),
        StaticToken::new("r").identity().unwrap(),
    ];
    let different: std::collections::BTreeSet<_> = all.iter().collect();
    assert_eq!(different.len(), all.len());
    for identity in &all {
        assert!(identity.len() == 32 && identity.chars().all(|c| c.is_ascii_hexdigit()));
    }
}

#[tokio::test]
async fn another_accounts_server_has_another_record() {
    let servers = [TestServer::tokens(), TestServer::always(200, r#"{"error":"invalid_client"}"#)];
    let store = Watched::new(ManualClock::default());
    for _ in 0..2 {
        for (server, is_good) in servers.iter().zip([true, false]) {
            let (context, _) = server.context();
            let cache = cache_with("planted-secret", &store);
            assert_eq!(get(&cache, &context).await.is_ok(), is_good);
            assert_eq!(server.count(), 1);
        }
    }
}

#[tokio::test]
async fn no_secret_is_in_names_errors_or_debug() {
    let server = TestServer::start(|number| match number {
        0 => (200, "", r#"{"access_token":"planted-access"}"#.to_owned()),
        _ => {
            (400, "", r#"{"error":"planted-refresh","error_description":"planted-secret"}"#.into())
        }
    });
    let (context, clock, store) = standing(&server);
    let cache = cache_with("planted-secret", &store);
    let token = cache.access_token(&context).await.unwrap();
    let mut shown = vec![format!("{cache:?} {store:?} {:?}", cache.keys(&context))];
    assert!(cache.refused(&context, &token).await);
    shown.push(format!("{cache:?}"));
    for _ in 0..2 {
        let error = get(&cache, &context).await.unwrap_err();
        shown.push(format!("{error} {error:?} {:#?}", error.details()));
    }
    let record = stored(&cache, &context, &store).await;
    assert!(!record.contains("planted"), "the refused token is gone as well: {record}");
    clock.advance(60 * MINUTE);
    put(&cache, &context, &store, r#"{"version":3,"token":"planted-token"}"#).await;
    let error = get(&cache, &context).await.unwrap_err();
    shown.push(format!("{error} {error:?} {:?}", error.details()));
    let source = RefreshToken::new("1000.ID", "planted-secret", "planted-refresh")
        .store(Arc::clone(&store) as Arc<dyn Store>);
    shown.push(format!("{source:?} {:?}", source.identity()));
    shown.extend(store.names());
    for text in shown {
        assert!(!text.contains("planted"), "{text}");
        let bytes = format!("{:?}", "planted".as_bytes());
        assert!(!text.contains(bytes.trim_matches(['[', ']'])), "{text}");
    }
}
