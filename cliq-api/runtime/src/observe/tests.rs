//! Waits over real HTTP, with injected time.

use super::{Exchange, Wait, WaitPhase, WaitReason};
use crate::auth::{AccessToken, AuthContext, StaticToken, TokenSource};
use crate::call::{Call, Received};
use crate::clock::{Clock, ManualClock, SteadyClock};
use crate::operation::{Operation, RateLimit, ResponseKind};
use crate::retry::{Jitter, RetryPolicy};
use crate::test_client::{TestClient, TestClientBuilder};
use crate::test_server::{TestServer, response};
use crate::{BoxFuture, Error};
use http::Method;
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// One request a minute.
static LIMITED: Operation =
    Operation::new("limited", "tests", Method::GET, "/api/v2", "/things", "")
        .response(ResponseKind::Json)
        .rate_limit(RateLimit::new(1, 60, 300));

type Waits = Arc<Mutex<Vec<Wait>>>;

fn builder(url: &str, clock: impl Clock) -> (TestClientBuilder, Waits) {
    let reported = Waits::default();
    let kept = Arc::clone(&reported);
    let builder = TestClient::builder()
        .base_url(url)
        .clock(clock)
        .retry(RetryPolicy::default().jitter(Jitter::None))
        .on_wait(move |wait| kept.lock().unwrap().push(wait.clone()));
    (builder, reported)
}

fn lines(reported: &Waits) -> Vec<String> {
    reported.lock().unwrap().iter().map(ToString::to_string).collect()
}

async fn call(client: &TestClient) -> Result<(), Error> {
    Call::new(&client.0, &LIMITED).send(Received::empty).await.map(crate::Response::into_value)
}

#[tokio::test]
async fn a_wait_for_a_permit_is_reported_when_it_begins_and_ends() {
    let server = TestServer::raw(|_, _| response(200, "", "{}"));
    let (builder, reported) = builder(&server.url, ManualClock::default());
    let client = builder.build();
    call(&client).await.unwrap();
    assert!(reported.lock().unwrap().is_empty(), "the first call does not wait");
    call(&client).await.unwrap();
    assert_eq!(
        lines(&reported),
        [
            "limited waits for a permit of the rate limit, about 62 s",
            "limited waited 62.1 s for a permit of the rate limit",
        ]
    );
    let reported = reported.lock().unwrap();
    assert_eq!(reported[0].operation.map(|operation| operation.id), Some("limited"));
    assert_eq!((reported[0].reason, reported[0].phase), (WaitReason::RateLimit, WaitPhase::Begin));
    assert_eq!((reported[0].elapsed, reported[1].phase), (Duration::ZERO, WaitPhase::End));
    assert_eq!(reported[0].expected, Some(reported[1].elapsed));
}

#[tokio::test]
async fn the_wait_for_the_end_of_a_lockout_is_reported() {
    let server = TestServer::raw(|number, _| match number {
        0 => response(429, "retry-after: 90\r\n", r#"{"code":"request_limit_exceeded"}"#),
        _ => response(200, "", "{}"),
    });
    let (builder, reported) = builder(&server.url, ManualClock::default());
    call(&builder.build()).await.unwrap();
    let reported = reported.lock().unwrap();
    let reasons: Vec<_> = reported.iter().map(|wait| wait.reason).collect();
    assert_eq!(reasons, [WaitReason::Lockout, WaitReason::Lockout], "{reported:?}");
    assert!(reported[0].expected.unwrap() >= Duration::from_secs(90), "{reported:?}");
    assert!(reported[1].elapsed >= Duration::from_secs(90), "{reported:?}");
}

#[tokio::test]
async fn a_backoff_of_a_second_or_more_is_reported() {
    let server = TestServer::raw(|number, _| match number {
        0 | 1 => response(503, "", ""),
        _ => response(200, "", "{}"),
    });
    let (builder, reported) = builder(&server.url, ManualClock::default());
    let request = builder.build().request(Method::GET, "/api/v2/things");
    request.send::<serde_json::Value>().await.unwrap();
    assert_eq!(server.count(), 3);
    assert_eq!(
        lines(&reported),
        [
            "(unknown) waits for the next attempt, about 1 s",
            "(unknown) waited 1.0 s for the next attempt",
        ],
        "the first backoff takes half a second"
    );
}

/// Takes a while to get a token, and lets real time pass afterwards.
#[derive(Debug)]
struct Slow(Duration);

impl TokenSource for Slow {
    fn access_token<'a>(
        &'a self,
        context: &'a AuthContext,
    ) -> BoxFuture<'a, Result<AccessToken, Error>> {
        Box::pin(async {
            context.clock.sleep(self.0).await;
            tokio::time::resume();
            Ok(AccessToken::new("1000.slow"))
        })
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_for_a_token_is_reported_after_a_second() {
    let server = TestServer::raw(|_, _| response(200, "", "{}"));
    for (seconds, expected) in [(5, 2), (0, 0)] {
        let (builder, reported) = builder(&server.url, SteadyClock::default());
        let client = builder.auth(Slow(Duration::from_secs(seconds))).build();
        call(&client).await.unwrap();
        assert_eq!(reported.lock().unwrap().len(), expected);
        if let [first, second] = &reported.lock().unwrap()[..] {
            assert_eq!(first.to_string(), "limited waits for an access token");
            assert_eq!((first.expected, first.elapsed.as_secs()), (None, 1));
            assert_eq!((second.phase, second.elapsed.as_secs()), (WaitPhase::End, 5));
        }
        tokio::time::pause();
    }
}

/// Lets all tasks run until they wait for time to pass.
async fn settle() {
    for _ in 0..50 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn queued_callers_are_told_and_a_cancelled_wait_ends() {
    let (builder, reported) = builder("http://127.0.0.1:1", SteadyClock::default());
    let client = builder.build();
    client.0.limits().acquire(&LIMITED).await.unwrap().sent();
    let mut tasks = Vec::new();
    for _ in 0..3 {
        let client = client.clone();
        tasks.push(tokio::spawn(async move {
            client.0.limits().acquire(&LIMITED).await.unwrap().sent();
        }));
        settle().await;
    }
    let expected: Vec<u64> = reported
        .lock()
        .unwrap()
        .iter()
        .map(|wait| wait.expected.unwrap_or_default().as_secs())
        .collect();
    assert_eq!(expected, [62, 124, 186]);
    tokio::time::advance(Duration::from_secs(10)).await;
    tasks[2].abort();
    settle().await;
    let last = reported.lock().unwrap().last().cloned().unwrap();
    assert_eq!((last.phase, last.elapsed.as_secs()), (WaitPhase::End, 10));
    for task in tasks.drain(..2) {
        task.await.unwrap();
    }
    let ends: Vec<u64> = reported
        .lock()
        .unwrap()
        .iter()
        .filter(|wait| wait.phase == WaitPhase::End)
        .map(|wait| wait.elapsed.as_secs())
        .collect();
    assert_eq!(ends, [10, 62, 124], "one report for each");
}

#[tokio::test]
async fn each_request_is_an_exchange_without_credentials() {
    let server = TestServer::raw(|number, _| match number {
        0 => response(503, "set-cookie: planted-cookie\r\n", ""),
        _ => response(200, "x-echo: Bearer 1000.planted\r\n", "{}"),
    });
    let exchanges = Arc::new(Mutex::new(Vec::<Exchange>::new()));
    for url in [&*server.url, "http://127.0.0.1:1"] {
        let kept = Arc::clone(&exchanges);
        let client = TestClient::builder()
            .base_url(url)
            .clock(ManualClock::default())
            .auth(StaticToken::new("1000.planted"))
            .retry(RetryPolicy::default().attempts(2))
            .on_exchange(move |exchange| kept.lock().unwrap().push(exchange.clone()))
            .build();
        let result = call(&client).await;
        assert_eq!(result.is_ok(), url == server.url);
    }
    assert!(server.requests()[0].contains("1000.planted"));
    let exchanges = exchanges.lock().unwrap();
    assert!(!format!("{exchanges:?}").contains("planted"), "{exchanges:?}");
    let seen: Vec<_> = exchanges
        .iter()
        .map(|exchange| (exchange.attempt, exchange.status.map(|status| status.as_u16())))
        .collect();
    assert_eq!(seen, [(1, Some(503)), (2, Some(200)), (1, None), (2, None)]);
    let second = &exchanges[1];
    assert_eq!((second.request_size, second.response_size), (Some(0), Some(2)));
    assert_eq!((&second.method, second.url_template), (&Method::GET, Some("/things")));
    assert_eq!(second.request_headers["accept"], "application/json");
    assert_eq!(second.response_headers["x-echo"].as_bytes(), "Bearer …".as_bytes());
    assert!(exchanges[2].error.as_ref().is_some_and(|error| error.contains("no connection")));
}
