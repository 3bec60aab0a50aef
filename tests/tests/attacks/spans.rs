//! Each attempt is a span of its own, and each long wait an event.

use cliq_api::auth::{AccessToken, AuthContext, TokenSource};
use cliq_api::clock::ManualClock;
use cliq_api::observe::{WaitPhase, WaitReason};
use cliq_api::retry::{Jitter, RetryPolicy};
use cliq_api::{BoxFuture, Cliq, Error};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tests::server::{Reply, Server};
use tests::trace::Log;

/// A token that can be replaced.
#[derive(Debug)]
struct Renewable;

impl TokenSource for Renewable {
    fn access_token<'a>(&'a self, _: &'a AuthContext) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async { Ok(AccessToken::new("1000.token")) })
    }

    fn refused<'a>(&'a self, _: &'a AuthContext, _: &'a AccessToken) -> BoxFuture<'a, bool> {
        Box::pin(async { true })
    }
}

#[tokio::test]
async fn each_attempt_is_a_span_with_its_number_and_outcome() {
    let log = Log::spans_of("cliq_runtime");
    let _guard = log.install();
    let count = AtomicU64::new(0);
    let server = Server::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::empty(503),
        1 => Reply::empty(401),
        _ => Reply::empty(204),
    })
    .await
    .unwrap();
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .auth(Renewable)
        .clock(ManualClock::default())
        .build()
        .unwrap();
    cliq.channels().delete("O1864232000000076001").await.unwrap();
    let port = server.url.rsplit(':').next().unwrap();
    let attempt = |rest: &str| {
        format!(
            "cliq.attempt otel.name=DELETE /channels/{{CHANNEL_ID}} otel.kind=\"client\" \
             http.request.method=\"DELETE\" url.template=\"/channels/{{CHANNEL_ID}}\" \
             server.address=\"127.0.0.1\" server.port={port} {rest}"
        )
    };
    assert_eq!(
        log.lines(),
        [
            "cliq.call otel.name=\"channels_delete\" otel.kind=\"internal\" \
             cliq.operation=\"channels_delete\" http.request.method=\"DELETE\" \
             url.template=\"/channels/{CHANNEL_ID}\" http.response.status_code=503 \
             http.response.status_code=401 http.response.status_code=204"
                .to_owned(),
            attempt(
                "attempt=1 http.response.status_code=503 outcome=\"the service failed\" \
                 error.type=\"503\" otel.status_code=\"ERROR\""
            ),
            attempt(
                "attempt=2 http.request.resend_count=1 http.response.status_code=401 \
                 outcome=\"the access token was rejected\" error.type=\"401\" \
                 otel.status_code=\"ERROR\""
            ),
            attempt(
                "attempt=3 http.request.resend_count=2 http.response.status_code=204 \
                 outcome=\"success\""
            ),
        ]
    );
}

#[tokio::test]
async fn a_failed_call_says_which_kind_of_error_it_was() {
    let log = Log::spans_of("cliq_runtime");
    let _guard = log.install();
    let server = Server::start(|_| Reply::empty(404)).await.unwrap();
    for url in [&*server.url, "http://127.0.0.1:1"] {
        let cliq = Cliq::builder().base_url(url).auth(Renewable).clock(ManualClock::default());
        let cliq = cliq.retry(RetryPolicy::none()).build().unwrap();
        cliq.channels().delete("O1864232000000076001").await.unwrap_err();
    }
    let lines = log.lines();
    assert_eq!(lines.len(), 4, "{lines:#?}");
    for (lines, kind) in [(&lines[..2], "404"), (&lines[2..], "connection_failed")] {
        let end = format!("error.type=\"{kind}\" otel.status_code=\"ERROR\"");
        assert!(lines.iter().all(|line| line.ends_with(&end)), "{lines:#?}");
    }
}

#[tokio::test]
async fn a_wait_is_an_event_and_a_call_of_on_wait() {
    let log = Log::default();
    let _guard = log.install();
    let count = AtomicU64::new(0);
    let server = Server::start(move |_| match count.fetch_add(1, Ordering::SeqCst) {
        0 => {
            Reply { headers: vec![("retry-after".to_owned(), "5".to_owned())], ..Reply::empty(503) }
        }
        _ => Reply::empty(204),
    })
    .await
    .unwrap();
    let reported = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&reported);
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .auth(Renewable)
        .clock(ManualClock::default())
        .retry(RetryPolicy::default().jitter(Jitter::None))
        .on_wait(move |wait| kept.lock().unwrap().push((wait.reason, wait.phase)))
        .build()
        .unwrap();
    cliq.channels().delete("O1864232000000076001").await.unwrap();
    assert_eq!(
        *reported.lock().unwrap(),
        [(WaitReason::Backoff, WaitPhase::Begin), (WaitReason::Backoff, WaitPhase::End)]
    );
    let lines = log.lines();
    let waits: Vec<&String> = lines.iter().filter(|line| line.contains("next attempt")).collect();
    assert_eq!(
        waits,
        [
            "event message=channels_delete waits for the next attempt, about 5 s \
             operation=\"channels_delete\" reason=\"backoff\" expected_ms=5000",
            "event message=channels_delete waited 5.0 s for the next attempt \
             operation=\"channels_delete\" reason=\"backoff\" elapsed_ms=5000",
        ]
    );
}
