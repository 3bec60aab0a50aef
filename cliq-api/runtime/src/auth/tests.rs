//! The token sources and exchanges against a server.

use super::test_server::{TestServer, token};
use super::{
    AccessToken, AuthContext, Authorization, Callback, ClientCredentials, CodeExchange,
    RefreshToken, Scopes, Secret, StaticToken, TokenSource, revoke,
};
use crate::store::MemoryStore;
use crate::{Error, ErrorKind};
use std::sync::Arc;
use std::time::Duration;

const MINUTE: Duration = Duration::from_secs(60);
const TOO_MANY: &str = r#"{"error_description":"You have made too many requests continuously. Please try again after some time.","error":"Access Denied","status":"failure"}"#;
const DENIED: &str = r#"{"error":"invalid_code"}"#;

fn source() -> RefreshToken {
    RefreshToken::new("1000.ID", "planted-secret", "planted-refresh")
}

async fn get(source: &impl TokenSource, context: &AuthContext) -> Result<String, Error> {
    source.access_token(context).await.map(|token| token.expose().to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_callers_send_one_request() {
    let server = TestServer::start(|number| {
        std::thread::sleep(Duration::from_millis(100));
        (200, "", token(number))
    });
    let (context, clock) = server.context();
    let source = Arc::new(source());
    for round in 0..2 {
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..100 {
            let (source, context) = (Arc::clone(&source), context.clone());
            calls.spawn(async move { get(&source, &context).await.unwrap() });
        }
        let tokens = calls.join_all().await;
        assert!(tokens.iter().all(|token| *token == format!("access-{round}")), "{tokens:?}");
        assert_eq!(server.count(), round + 1);
        clock.advance(60 * MINUTE);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_callers_share_one_failure() {
    let server = TestServer::start(|_| {
        std::thread::sleep(Duration::from_millis(100));
        (500, "", "<html>".to_owned())
    });
    let (context, clock) = server.context();
    let source = Arc::new(source());
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..100 {
        let (source, context) = (Arc::clone(&source), context.clone());
        calls.spawn(async move { get(&source, &context).await.unwrap_err().to_string() });
    }
    let errors = calls.join_all().await;
    assert!(errors.iter().all(|error| error.contains("HTTP 500 with an HTML page")));
    assert_eq!(server.count(), 1);
    clock.advance(Duration::from_secs(1));
    assert!(get(&source, &context).await.is_err());
    assert_eq!(server.count(), 2, "the pause was over");
}

#[tokio::test]
async fn secrets_travel_in_the_body() {
    let server = TestServer::tokens();
    let (context, _) = server.context();
    get(&RefreshToken::new("1000.ID", "s&c", "r=t"), &context).await.unwrap();
    let request = server.requests().remove(0);
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /oauth/v2/token HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("content-type: application/x-www-form-urlencoded"), "{head}");
    let fields =
        "grant_type=refresh_token&client_id=1000.ID&client_secret=s%26c&refresh_token=r%3Dt";
    assert_eq!(body, fields, "and no scope");
}

#[tokio::test]
async fn a_redirect_does_not_carry_secrets_away() {
    let thief = TestServer::tokens();
    for status in [302, 307, 308] {
        let location: &'static str =
            Box::leak(format!("location: {}/oauth/v2/token\r\n", thief.url).into_boxed_str());
        let server = TestServer::start(move |_| (status, location, String::new()));
        let (mut context, _) = server.context();
        context.http = reqwest::Client::new();
        let _ = get(&source(), &context).await;
        assert_eq!(server.count(), 1);
    }
    let told = thief.requests().concat();
    assert!(!told.contains("planted"), "{told}");
}

#[tokio::test]
async fn secrets_are_not_sent_in_the_clear() {
    let (mut context, _) = TestServer::tokens().context();
    context.accounts = "http://accounts.zoho.eu".parse().unwrap();
    let error = get(&source(), &context).await.unwrap_err();
    assert!(!error.is_retryable());
    assert!(error.to_string().contains("use https"), "{error}");
}

#[tokio::test]
async fn a_refused_refresh_token_is_asked_about_once() {
    let server = TestServer::always(200, DENIED);
    let (context, clock) = server.context();
    let source = source();
    let first = get(&source, &context).await.unwrap_err();
    clock.advance(24 * 60 * MINUTE);
    let second = get(&source, &context).await.unwrap_err();
    assert_eq!(first.to_string(), second.to_string());
    assert!(first.to_string().contains("with `invalid_code`"), "{first}");
    assert!(first.to_string().contains("ask the user for consent again"), "{first}");
    assert!(!second.is_retryable() && second.is_unauthenticated());
    assert_eq!(server.count(), 1);
    assert!(!source.refused(&context, &AccessToken::new("any")).await);
}

#[tokio::test]
async fn a_locked_endpoint_is_left_alone() {
    for status in [200, 400] {
        let server = TestServer::start(move |number| match number {
            0 => (status, "", TOO_MANY.to_owned()),
            _ => (200, "", token(number)),
        });
        let (context, clock) = server.context();
        let source = source();
        let locked_until = context.clock.now() + 10 * MINUTE;
        for _ in 0..5 {
            let error = get(&source, &context).await.unwrap_err();
            assert_eq!(error.locked_until(), Some(locked_until));
            assert!(error.is_rate_limited() && error.is_retryable());
        }
        clock.advance(Duration::from_secs(599));
        assert!(get(&source, &context).await.is_err());
        assert_eq!(server.count(), 1);
        clock.advance(Duration::from_secs(1));
        assert_eq!(get(&source, &context).await.unwrap(), "access-1");
    }
}

#[tokio::test]
async fn a_token_is_renewed_early_and_serves_on_if_that_fails() {
    let server = TestServer::start(|number| match number {
        0 | 3 => (200, "", token(number)),
        1 => (500, "", String::new()),
        _ => (200, "", TOO_MANY.to_owned()),
    });
    let (context, clock) = server.context();
    let source = source();
    let expect = async |token: &str, asked: usize| {
        assert_eq!(get(&source, &context).await.unwrap(), token);
        assert_eq!(server.count(), asked);
    };
    expect("access-0", 1).await;
    clock.advance(54 * MINUTE);
    expect("access-0", 1).await;
    clock.advance(MINUTE);
    expect("access-0", 2).await;
    expect("access-0", 2).await;
    clock.advance(Duration::from_secs(1));
    expect("access-0", 3).await;
    clock.advance(4 * MINUTE);
    expect("access-0", 3).await;
    clock.advance(MINUTE);
    assert!(get(&source, &context).await.unwrap_err().is_rate_limited());
    clock.advance(5 * MINUTE);
    expect("access-3", 4).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_old_token_serves_while_a_new_one_is_asked_for() {
    let server = TestServer::start(|number| {
        std::thread::sleep(Duration::from_millis(200 * number as u64));
        (200, "", token(number))
    });
    let (context, clock) = server.context();
    let source = Arc::new(source());
    get(&source, &context).await.unwrap();
    clock.advance(57 * MINUTE);
    let renewing = tokio::spawn({
        let (source, context) = (Arc::clone(&source), context.clone());
        async move { get(&source, &context).await.unwrap() }
    });
    while server.count() < 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(get(&source, &context).await.unwrap(), "access-0");
    assert_eq!(renewing.await.unwrap(), "access-1");
    assert_eq!(get(&source, &context).await.unwrap(), "access-1");
}

#[tokio::test]
async fn the_margin_can_be_set_and_is_at_most_half_of_the_life() {
    for (margin, first_due) in [(MINUTE, 59), (600 * MINUTE, 30)] {
        let server = TestServer::tokens();
        let (context, clock) = server.context();
        let source = source().renew_before_expiry(margin);
        for minute in 0..=first_due {
            get(&source, &context).await.unwrap();
            assert_eq!(server.count(), 1 + usize::from(minute == first_due), "{minute}");
            clock.advance(MINUTE);
        }
    }
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let server = TestServer::tokens();
    let (context, clock) = server.context();
    let source = source();
    let first = source.access_token(&context).await.unwrap();
    // Many calls meet the refusal of the same token.
    for _ in 0..100 {
        assert!(source.refused(&context, &first).await);
    }
    let second = source.access_token(&context).await.unwrap();
    assert_eq!((second.expose(), server.count()), ("access-1", 2));
    assert!(source.refused(&context, &first).await, "a late one finds the new token");
    // A new token that is refused as well is not replaced, or all would be used up.
    for _ in 0..100 {
        assert!(!source.refused(&context, &second).await);
        assert_eq!(source.access_token(&context).await.unwrap(), second);
    }
    assert_eq!(server.count(), 2);
    clock.advance(2 * MINUTE);
    assert!(source.refused(&context, &second).await);
    assert_eq!(get(&source, &context).await.unwrap(), "access-2");
}

#[tokio::test]
async fn no_more_than_nine_tokens_are_asked_for_in_ten_minutes() {
    let server = TestServer::start(|number| {
        (200, "", format!(r#"{{"access_token":"access-{number}","expires_in":10}}"#))
    });
    let (context, clock) = server.context();
    let start = context.clock.now();
    let source = source();
    for number in 0..9 {
        assert_eq!(get(&source, &context).await.unwrap(), format!("access-{number}"));
        clock.advance(Duration::from_secs(10));
    }
    let error = get(&source, &context).await.unwrap_err();
    assert!(error.to_string().contains("9 access tokens were requested in 10 minutes"), "{error}");
    assert_eq!(error.locked_until(), Some(start + 10 * MINUTE));
    assert_eq!(server.count(), 9);
    assert!(!source.refused(&context, &AccessToken::new("access-8")).await);
    clock.advance(Duration::from_secs(510));
    assert_eq!(get(&source, &context).await.unwrap(), "access-9");
}

#[tokio::test]
async fn only_what_was_not_sent_is_not_counted() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (mut context, clock) = TestServer::tokens().context();
    context.accounts = format!("http://{free}").parse().unwrap();
    let source = source();
    let store = MemoryStore::with_clock(clock.clone());
    let source = source.store(store);
    // By far more than nine in ten minutes, but for the pauses.
    for _ in 0..12 {
        let error = get(&source, &context).await.unwrap_err();
        assert!(!error.is_rate_limited(), "{error}");
        assert!(error.to_string().contains("nothing was sent"), "{error}");
        clock.advance(Duration::from_secs(40));
    }
}

#[tokio::test]
async fn no_connection_is_a_failure_that_passes() {
    let (mut context, _) = TestServer::tokens().context();
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    context.accounts = format!("http://{free}").parse().unwrap();
    let error = get(&source(), &context).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.is_retryable() && !error.is_rate_limited());
    assert!(std::error::Error::source(&error).is_some());
    let shown = error.to_string();
    assert!(shown.contains(&free.to_string()) && shown.contains("nothing was sent"), "{shown}");
}

#[tokio::test]
async fn client_credentials_ask_for_scopes_and_organization() {
    let server = TestServer::tokens();
    let (context, _) = server.context();
    let source = ClientCredentials::new("1000.ID", "planted-secret", ["B.READ", "A.READ"])
        .organization("ZohoCliq.1");
    for _ in 0..3 {
        assert_eq!(get(&source, &context).await.unwrap(), "access-0");
    }
    assert_eq!(server.count(), 1);
    let fields = "grant_type=client_credentials&client_id=1000.ID&client_secret=planted-secret\
                  &scope=A.READ%2CB.READ&soid=ZohoCliq.1";
    assert!(server.requests()[0].ends_with(fields), "{:?}", server.requests());
}

#[tokio::test]
async fn a_code_is_exchanged_and_its_token_serves_first() {
    let server = TestServer::start(|_| {
        (200, "", r#"{"access_token":"first","refresh_token":"r","expires_in":3600000}"#.to_owned())
    });
    let (context, clock) = server.context();
    let exchange =
        CodeExchange::new("1000.ID", "planted-secret").redirect_uri("http://localhost:1/cb");
    let exchange =
        exchange.scopes(Scopes::from_iter(["ZohoCliq.Chats.READ", "ZohoCliq.Bots.READ"]));
    let address = format!("http://localhost:1/cb?code=c&state=s&accounts-server={}", server.url);
    let callback = Callback::parse(&address).unwrap();
    let token = exchange.redeem(&context, &callback, "s").await.unwrap();
    assert_eq!(token.refresh_token(), Some("r"));
    assert_eq!(token.expires_at(), context.clock.now() + 60 * MINUTE);
    let fields = "grant_type=authorization_code&client_id=1000.ID&client_secret=planted-secret\
                  &code=c&redirect_uri=http%3A%2F%2Flocalhost%3A1%2Fcb\
                  &scope=ZohoCliq.Bots.READ%2CZohoCliq.Chats.READ&state=s";
    assert!(server.requests()[0].ends_with(fields), "{:?}", server.requests());

    let source = source().starting_with(&token);
    assert_eq!(get(&source, &context).await.unwrap(), "first");
    assert_eq!(server.count(), 1);
    clock.advance(56 * MINUTE);
    get(&source, &context).await.unwrap();
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn a_redirect_that_is_not_ours_sends_nothing() {
    let server = TestServer::tokens();
    let (context, _) = server.context();
    let exchange = CodeExchange::new("1000.ID", "planted-secret");
    for (query, state, kind) in [
        ("code=c&state=other", "s", ErrorKind::Input),
        ("code=c", "s", ErrorKind::Input),
        ("code=c&state=", "", ErrorKind::Input),
        ("code=c&state=s&accounts-server=https://evil.example", "s", ErrorKind::Input),
        ("error=access_denied&state=s", "s", ErrorKind::Auth),
    ] {
        let callback = Callback::parse(query).unwrap();
        let error = exchange.redeem(&context, &callback, state).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{query}: {error}");
    }
    assert_eq!(server.count(), 0);
}

#[tokio::test]
async fn tokens_are_revoked() {
    for (status, body, good) in [
        (200, r#"{"status":"success"}"#, true),
        (200, "", true),
        (200, r#"{"error":"invalid_token"}"#, false),
        (200, r#"{"status":"failure"}"#, false),
        (200, "<html>", false),
        (400, "", false),
    ] {
        let server = TestServer::always(status, body);
        let (context, _) = server.context();
        let result = revoke(&context, "planted-token").await;
        assert_eq!(result.is_ok(), good, "{status} {body}: {result:?}");
        let request = server.requests().remove(0);
        assert!(request.starts_with("POST /oauth/v2/token/revoke HTTP/1.1"), "{request}");
        assert!(request.ends_with("\r\n\r\ntoken=planted-token"), "{request}");
    }
}

#[tokio::test]
async fn secrets_are_never_seen() {
    // The server repeats a secret of the request.
    let echo = |number| {
        let secret = match number {
            1 | 4 => "planted-refresh",
            2 => "planted-secret",
            _ => "planted-code",
        };
        format!(r#"{{"error":"bad {secret}","error_description":"{secret} is bad"}}"#)
    };
    let server = TestServer::start(move |number| match number {
        0 => (200, "", r#"{"access_token":"planted-access","refresh_token":"planted-new"}"#.into()),
        _ => (400, "", echo(number)),
    });
    let (context, clock) = server.context();
    let source = source();
    let credentials = ClientCredentials::new("1000.ID", "planted-secret", ["A.READ"]);
    let exchange = CodeExchange::new("1000.ID", "planted-secret");
    let callback = Callback::parse("code=planted-code&state=planted-state").unwrap();
    let authorization = Authorization::new("1000.ID", "https://a.example").state("planted-state");
    let token = exchange.redeem(&context, &callback, "planted-state").await.unwrap();
    assert_eq!(token.access_token().expose(), "planted-access");
    let mut shown = vec![format!("{token:?} {:?}", token.access_token())];
    for error in [
        get(&source, &context).await.unwrap_err(),
        get(&source, &context).await.unwrap_err(),
        get(&credentials, &context).await.unwrap_err(),
        exchange.redeem(&context, &callback, "planted-state").await.unwrap_err(),
        exchange.redeem(&context, &callback, "other").await.unwrap_err(),
        revoke(&context, "planted-refresh").await.unwrap_err(),
    ] {
        shown.push(format!("{error} {error:?} {:#?}", error.details()));
    }
    let source = source.starting_with(&token);
    clock.advance(MINUTE);
    shown.push(format!("{source:?} {credentials:?} {exchange:?} {callback:?} {authorization:?}"));
    shown.push(format!("{:?} {context:?}", StaticToken::new("planted-access")));
    shown.push(format!("{:?} {:?}", Secret::from("planted"), AccessToken::new("planted")));
    for text in shown {
        assert!(!text.contains("planted"), "{text}");
    }
}
