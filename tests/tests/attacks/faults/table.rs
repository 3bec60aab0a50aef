//! Every fault, with every verb: how many attempts are made if it always happens, and what comes of a
//! call to which it happens once.
//!
//! `cargo test -p tests --test attacks -- --nocapture the_table` prints the table.

use super::server::{Deed, Server};
use cliq_api::auth::{AccessToken, AuthContext, TokenSource};
use cliq_api::clock::ManualClock;
use cliq_api::retry::{Attempt, CallOptions};
use cliq_api::{BoxFuture, Cliq, Error, ErrorKind};
use std::time::Duration;

/// What is expected: in each cell the attempts that are made if the fault always happens, then the
/// result if it happens once. A connection cannot be refused only once here.
const EXPECTED: &str = "
| fault | GET | POST | PUT | PATCH | DELETE |
|---|---|---|---|---|---|
| connection refused | 3 | 3 | 3 | 3 | 3 |
| reset before the request was read | 3, ok after 2 | 1, Transport | 3, ok after 2 | 1, Transport | 3, ok after 2 |
| reset, not executed | 3, ok after 2 | 1, Transport | 3, ok after 2 | 1, Transport | 3, ok after 2 |
| reset, executed | 3, ok after 2 | 1, Transport | 3, ok after 2 | 1, Transport | 3, ok after 2 |
| truncated body | 3, ok after 2 | 1, Transport | 3, ok after 2 | 1, Transport | 3, ok after 2 |
| slow body | 3, ok after 2 | 1, Transport | 3, ok after 2 | 1, Transport | 3, ok after 2 |
| 400 | 1, Api | 1, Api | 1, Api | 1, Api | 1, Api |
| 401 | 2, ok after 2 | 2, ok after 2 | 2, ok after 2 | 2, ok after 2 | 2, ok after 2 |
| 403 | 1, Api | 1, Api | 1, Api | 1, Api | 1, Api |
| 404 | 1, Api | 1, Api | 1, Api | 1, Api | 1, Api |
| 429 | 1, Api | 1, Api | 1, Api | 1, Api | 1, Api |
| 500 | 3, ok after 2 | 1, Api | 3, ok after 2 | 1, Api | 3, ok after 2 |
| 503 | 3, ok after 2 | 1, Api | 3, ok after 2 | 1, Api | 3, ok after 2 |
";

/// What happens, and how often something is executed if it always happens: never or at each attempt.
const FAULTS: &[(&str, Option<Deed>, bool)] = &[
    ("connection refused", None, false),
    ("reset before the request was read", Some(Deed::ResetFirst), false),
    ("reset, not executed", Some(Deed::ResetUnexecuted), false),
    ("reset, executed", Some(Deed::ResetExecuted), true),
    ("truncated body", Some(Deed::Truncate), true),
    ("slow body", Some(Deed::Slow), true),
    ("400", Some(Deed::Refuse(400)), false),
    ("401", Some(Deed::Refuse(401)), false),
    ("403", Some(Deed::Refuse(403)), false),
    ("404", Some(Deed::Refuse(404)), false),
    ("429", Some(Deed::Refuse(429)), false),
    ("500", Some(Deed::Spoil(500)), true),
    ("503", Some(Deed::Spoil(503)), true),
];

const VERBS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// A token that can always be replaced.
#[derive(Debug)]
struct Renewable;

impl TokenSource for Renewable {
    fn access_token<'a>(&'a self, _: &'a AuthContext) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async { Ok(AccessToken::new("1000.planted-secret")) })
    }

    fn refused<'a>(&'a self, _: &'a AuthContext, _: &'a AccessToken) -> BoxFuture<'a, bool> {
        Box::pin(async { true })
    }
}

/// A client that need not wait for pauses. Its deadline is shorter than any lock: nobody sits one out.
fn client(url: &str) -> Cliq {
    let cliq = Cliq::builder()
        .base_url(url)
        .auth(Renewable)
        .clock(ManualClock::default())
        .timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    cliq.with(CallOptions::new().deadline(Duration::from_secs(60)))
}

/// One call with a verb. No operation of the API is a `PATCH`.
async fn call(cliq: &Cliq, verb: &str) -> Result<(), Error> {
    match verb {
        "GET" => cliq.channels().list().await.map(|_| ()),
        "POST" => cliq.chats().mute("CT_1184653329648523663_62439860").await,
        "PUT" => cliq.reminders().complete("176000000123001").await,
        "DELETE" => cliq.channels().delete("O1864232000000076001").await,
        _ => {
            let request = cliq.request(verb.parse().unwrap(), "/api/v2/widgets/7");
            request.send::<serde_json::Value>().await.map(|_| ())
        }
    }
}

/// One cell: attempts if the fault always happens, and the result if it happens once.
async fn cell(fault: Option<Deed>, executes: bool, verb: &str) -> String {
    let Some(deed) = fault else {
        let url = tests::raw::nowhere().unwrap();
        let error = call(&client(&url), verb).await.unwrap_err();
        assert!(!error.attempts().iter().any(Attempt::maybe_executed));
        assert!(error.is_retryable() && is_clean(&error, &url));
        return error.attempts().len().to_string();
    };
    let server = Server::start(move |_| deed).await;
    let error = call(&client(&server.url), verb).await.unwrap_err();
    let attempts = error.attempts().len();
    assert_eq!(server.begun(), attempts, "the server counts the same: {error}");
    assert!(is_clean(&error, &server.url));
    let count: usize = server.executed().values().sum();
    assert_eq!(count, if executes { attempts } else { 0 }, "{deed:?} {verb}");
    let said = error.attempts().iter().filter(|attempt| attempt.maybe_executed()).count();
    assert!(said >= count, "whatever was executed is said to be so, perhaps: {error}");

    let server = Server::start(move |number| if number == 0 { deed } else { Deed::Execute }).await;
    let result = call(&client(&server.url), verb).await;
    let result = match result {
        Ok(()) => format!("ok after {}", server.begun()),
        Err(error) => {
            assert_ne!(error.kind(), ErrorKind::Decode);
            format!("{:?}", error.kind())
        }
    };
    format!("{attempts}, {result}")
}

/// Neither the token nor an address shows anywhere. (Only the `Debug` of the cause may name the host.)
fn is_clean(error: &Error, url: &str) -> bool {
    let mut text = error.to_string();
    for attempt in error.attempts() {
        text.push_str(&format!("{attempt} {attempt:?}"));
    }
    let host = url.trim_start_matches("http://");
    let hidden = |text: &str| !text.contains("planted") && !text.contains("/api/v2/");
    text.lines().count() == 1
        && !text.contains(host)
        && hidden(&format!("{text} {error:?} {:?}", error.details()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_table_of_faults_is_as_documented() {
    let mut table = format!("\n| fault | {} |\n|{}\n", VERBS.join(" | "), "---|".repeat(6));
    for (name, fault, executes) in FAULTS {
        let mut cells = Vec::new();
        for verb in VERBS {
            cells.push(cell(*fault, *executes, verb).await);
        }
        table.push_str(&format!("| {name} | {} |\n", cells.join(" | ")));
    }
    println!("{table}");
    assert_eq!(table, EXPECTED);
}
