//! A planted secret is nowhere to be found: not in `Debug`, `Display`, errors, spans, events or
//! addresses.

use cliq_api::auth::{AccessToken, Authorization, ClientCredentials, RefreshToken, StaticToken};
use cliq_api::clock::ManualClock;
use cliq_api::{Cliq, ErrorKind};
use std::error::Error as _;
use std::fmt::Write as _;
use tests::server::{Reply, Server};
use tests::trace::Log;

const SECRET: &str = "planted-secret";

#[tokio::test]
async fn nowhere() {
    let log = Log::default();
    let _guard = log.install();
    let mut seen = String::new();

    // A service that gives a token, then refuses, drops its JSON, and answers nonsense.
    let server = Server::start(|request| match request.line.as_str() {
        line if line.contains("/oauth/v2/token") => Reply::json(
            200,
            format!(r#"{{"access_token":"{SECRET}","expires_in":3600,"token_type":"Bearer"}}"#),
        ),
        line if line.contains("/chats") => Reply::json(401, r#"{"code":"oauthtoken_invalid"}"#),
        _ => Reply::json(200, "7"),
    })
    .await
    .unwrap();
    let refresh = RefreshToken::new("1000.ID", SECRET, SECRET);
    let credentials = ClientCredentials::new("1000.ID", SECRET, ["ZohoCliq.Chats.READ"]);
    write!(seen, "{refresh:?} {credentials:?} {:?} ", StaticToken::new(SECRET)).unwrap();
    write!(seen, "{:?} ", AccessToken::new(SECRET)).unwrap();
    let builder = Cliq::builder().base_url(&server.url).accounts_url(&server.url).auth(refresh);
    write!(seen, "{builder:?} ").unwrap();
    let cliq = builder.build().unwrap();
    write!(seen, "{cliq:?} {:?} {:?} ", cliq.channels(), cliq.channels().list()).unwrap();
    for error in [
        cliq.channels().list().await.map(|_| ()).unwrap_err(),
        cliq.chats().list().await.map(|_| ()).unwrap_err(),
        cliq.channels().get("").await.map(|_| ()).unwrap_err(),
    ] {
        write!(seen, "{error} {error:?} {:?} ", error.details()).unwrap();
        let mut source = error.source();
        while let Some(cause) = source {
            write!(seen, "{cause} {cause:?} ").unwrap();
            source = cause.source();
        }
    }
    let dead = Cliq::builder()
        .base_url("http://127.0.0.1:1")
        .accounts_url("http://127.0.0.1:1")
        .auth(credentials)
        .clock(ManualClock::default())
        .build()
        .unwrap();
    let error = dead.chats().list().await.unwrap_err();
    write!(seen, "{error} {error:?} {:?} ", error.details()).unwrap();
    assert_ne!(error.kind(), ErrorKind::Input);
    let bad = Cliq::builder()
        .base_url(&server.url)
        .auth(StaticToken::new(format!("{SECRET}\n")))
        .build()
        .unwrap();
    let error = bad.chats().list().await.unwrap_err();
    write!(seen, "{error} {error:?} {:?} ", error.details()).unwrap();
    let authorization = Authorization::new("1000.ID", "https://example.com/callback");
    write!(seen, "{authorization:?} ").unwrap();

    let requests = server.take();
    assert!(requests.iter().any(|request| request.line.contains("/oauth/v2/token")));
    assert!(requests.iter().any(|request| {
        request.header("authorization") == Some(&format!("Zoho-oauthtoken {SECRET}"))
    }));
    for request in &requests {
        seen.push_str(&request.line);
    }
    let logged = log.lines().join("\n");
    for expected in ["cliq.call ", "cliq.attempt ", "channels_list"] {
        assert!(logged.contains(expected), "{logged}");
    }
    for (name, text) in [("text", &seen), ("log", &logged)] {
        assert!(!text.contains(SECRET), "the secret is in the {name}: {text}");
    }
}
