//! The loop over real HTTP, in what needs no module of the API.

use super::{CallOptions, Jitter, RetryPolicy};
use crate::auth::{AccessToken, AuthContext, TokenSource};
use crate::clock::{Clock, ManualClock};
use crate::test_client::{TestClient, TestClientBuilder};
use crate::test_server::TestServer;
use crate::{BoxFuture, Error, ErrorKind};
use http::Method;
use serde_json::Value;
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

const OK: &str = "HTTP/1.1 200 -\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
const FAILED: &str = "HTTP/1.1 503 -\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
const CUT: &str = "HTTP/1.1 200 -\r\ncontent-length: 20\r\nconnection: close\r\n\r\n{";
const REFUSED: &str = "HTTP/1.1 401 -\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// Answers each request with the next of the answers, the last one for ever; an empty one closes the
/// connection.
fn serve(answers: &[&'static str]) -> TestServer {
    let answers = answers.to_vec();
    TestServer::raw(move |number, _| (*answers.get(number).or(answers.last()).unwrap()).to_owned())
}

fn builder(url: &str, clock: &ManualClock) -> TestClientBuilder {
    TestClient::builder()
        .base_url(url)
        .clock(clock.clone())
        .retry(RetryPolicy::default().jitter(Jitter::None))
}

async fn call(cliq: &TestClient, method: Method) -> Result<Value, Error> {
    cliq.request(method, "/api/v2/widgets").send().await.map(crate::Response::into_value)
}

#[tokio::test]
async fn a_call_succeeds_when_its_last_attempt_does() {
    let clock = ManualClock::default();
    let began = clock.now();
    let server = serve(&[FAILED, CUT, OK]);
    let cliq = builder(&server.url, &clock).build();
    assert_eq!(call(&cliq, Method::GET).await.unwrap(), serde_json::json!({}));
    assert_eq!(server.count(), 3);
    assert_eq!(clock.now(), began + Duration::from_millis(1500), "half a second and a second");
}

#[tokio::test]
async fn the_error_has_the_whole_history() {
    let clock = ManualClock::default();
    let server = serve(&["", CUT, FAILED]);
    let cliq = builder(&server.url, &clock).build();
    let error = call(&cliq, Method::DELETE).await.unwrap_err();
    assert_eq!(server.count(), 3);
    let attempts: Vec<String> = error.attempts().iter().map(ToString::to_string).collect();
    assert_eq!(
        attempts,
        [
            "the connection broke, then a backoff of 0.5 s",
            "HTTP 200, the connection broke, then a backoff of 1.0 s",
            "HTTP 503, the service failed",
        ]
    );
    let second = &error.attempts()[1];
    assert_eq!((second.status(), second.began()), (Some(200), Duration::from_millis(500)));
    assert_eq!(second.backoff(), Some(Duration::from_secs(1)));
    assert!(second.maybe_executed() && second.reason() == Some("it may be repeated"));
    assert_eq!(
        error.to_string(),
        "HTTP 503 without a body; try again later (after 3 attempts in 1.5 s; an earlier one may \
         have been executed)"
    );
    assert!(error.is_retryable(), "the verb of a raw request decides");
    assert_eq!(call(&cliq, Method::GET).await.unwrap_err().to_string().lines().count(), 1);
}

const UNKNOWN: &str =
    "; it is unknown whether the request was executed, so look for its effect before you repeat it";

#[tokio::test]
async fn a_post_that_may_have_been_executed_is_repeated_only_on_demand() {
    let clock = ManualClock::default();
    for (answer, text) in [(FAILED, UNKNOWN), ("", UNKNOWN), (CUT, "it was executed")] {
        let server = serve(&[answer]);
        let cliq = builder(&server.url, &clock).build();
        for method in [Method::POST, Method::PATCH] {
            let error = call(&cliq, method).await.unwrap_err();
            assert!(error.to_string().ends_with(text), "{error}");
            assert!(!error.is_retryable() && error.attempts().len() == 1);
        }
        assert_eq!(server.count(), 2);
        let risky = cliq.with(CallOptions::new().retry_non_idempotent(true));
        assert_eq!(call(&risky, Method::POST).await.unwrap_err().attempts().len(), 3);
        let careful = risky.with(CallOptions::new().no_retries());
        assert_eq!(call(&careful, Method::POST).await.unwrap_err().attempts().len(), 1);
    }
}

#[tokio::test]
async fn what_was_not_sent_is_retried_whatever_the_method() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let clock = ManualClock::default();
    let cliq = builder(&url, &clock).build();
    for method in [Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE] {
        let error = call(&cliq, method).await.unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("no connection: "), "{text}");
        assert!(text.ends_with("safe to try again (after 3 attempts in 1.5 s)"), "{text}");
        assert!(!error.attempts().iter().any(super::Attempt::maybe_executed));
    }
}

#[tokio::test]
async fn no_backoff_exceeds_the_deadline_of_the_caller() {
    let clock = ManualClock::default();
    let server = serve(&[FAILED]);
    let cliq = builder(&server.url, &clock).build();
    let soon = cliq.with(CallOptions::new().deadline(Duration::from_secs(1)));
    let error = call(&soon, Method::GET).await.unwrap_err();
    assert_eq!(server.count(), 2);
    assert_eq!(
        error.to_string(),
        "HTTP 503 without a body; try again later (after 2 attempts in 0.5 s; not tried again: a \
         wait of 1.0 s would exceed the deadline)"
    );
    let at_once = cliq.with(CallOptions::new().deadline(Duration::ZERO));
    let error = call(&at_once, Method::GET).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    assert_eq!(
        error.to_string(),
        "the deadline of the call passed; nothing was sent, so it is safe to try again"
    );
    assert_eq!(server.count(), 2, "nothing was sent");
}

#[tokio::test]
async fn a_silent_server_ends_the_call_at_the_deadline() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let clock = ManualClock::default();
    let options = CallOptions::new().deadline(Duration::from_millis(100));
    let cliq = builder(&url, &clock).build().with(options);
    for (method, retryable) in [(Method::GET, true), (Method::POST, false)] {
        let error = call(&cliq, method).await.unwrap_err();
        let text = error.to_string();
        let rest = text.strip_prefix("the deadline of the call passed").unwrap();
        let shown =
            if retryable { "; it is unknown whether the request was executed" } else { UNKNOWN };
        assert_eq!(rest, shown);
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Deadline, retryable));
    }
    drop(listener);
}

/// Gives `token-0`, then `token-1` and so on after each refusal.
#[derive(Debug, Default)]
struct Renewed(AtomicUsize);

impl TokenSource for Renewed {
    fn access_token<'a>(&'a self, _: &'a AuthContext) -> BoxFuture<'a, Result<AccessToken, Error>> {
        let token = format!("token-{}", self.0.load(Ordering::SeqCst));
        Box::pin(async move { Ok(AccessToken::new(token)) })
    }

    fn refused<'a>(&'a self, _: &'a AuthContext, _: &'a AccessToken) -> BoxFuture<'a, bool> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async { true })
    }
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_counts_as_no_retry() {
    let clock = ManualClock::default();
    let begun = clock.now();
    let server = serve(&[REFUSED, OK, REFUSED, REFUSED]);
    let cliq =
        builder(&server.url, &clock).auth(Renewed::default()).retry(RetryPolicy::none()).build();
    call(&cliq, Method::POST).await.unwrap();
    let error = call(&cliq, Method::POST).await.unwrap_err();
    assert!(error.is_unauthenticated(), "{error}");
    let heads = server.requests();
    let tokens: Vec<_> = heads.iter().filter_map(|head| head.split("token-").nth(1)).collect();
    let tokens: Vec<&str> = tokens.iter().filter_map(|rest| rest.get(..1)).collect();
    assert_eq!(tokens, ["0", "1", "1", "2"]);
    assert_eq!(clock.now(), begun, "without a pause");
    assert_eq!(
        error.attempts()[0].to_string(),
        "HTTP 401, the access token was rejected, then a fresh access token"
    );
    assert!(!format!("{error} {error:?} {:?}", error.details()).contains("token-"), "{error:?}");
}

#[tokio::test]
async fn a_lockout_without_an_operation_is_final() {
    const THROTTLED: &str =
        "HTTP/1.1 429 -\r\nretry-after: 1\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let clock = ManualClock::default();
    let server = serve(&[THROTTLED]);
    let cliq = builder(&server.url, &clock).build();
    let error = call(&cliq, Method::GET).await.unwrap_err();
    assert!(error.is_rate_limited() && error.locked_until().is_some());
    assert_eq!(server.count(), 1);
}

#[tokio::test]
async fn the_service_says_how_long_to_wait() {
    const BUSY: &str =
        "HTTP/1.1 503 -\r\nretry-after: 7\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    const LONG: &str = "HTTP/1.1 503 -\r\ndate: Sun, 06 Nov 1994 08:49:00 GMT\r\n\
                        retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n\
                        content-length: 0\r\nconnection: close\r\n\r\n";
    let clock = ManualClock::default();
    let server = serve(&[BUSY, LONG]);
    let cliq = builder(&server.url, &clock).build();
    let error = call(&cliq, Method::GET).await.unwrap_err();
    assert_eq!(server.count(), 2);
    assert_eq!(
        error.to_string(),
        "HTTP 503 without a body; try again later (after 2 attempts in 7.0 s; not tried again: \
         the service requested a backoff of 37.0 s)"
    );
}

#[tokio::test]
async fn a_call_that_is_dropped_makes_no_further_attempt() {
    let server = serve(&[FAILED]);
    // By the machine's clock, so that the pause takes its time.
    let cliq = TestClient::builder()
        .base_url(&server.url)
        .retry(
            RetryPolicy::default().initial_backoff(Duration::from_millis(300)).jitter(Jitter::None),
        )
        .build();
    let given_up = tokio::time::timeout(Duration::from_millis(150), call(&cliq, Method::GET)).await;
    assert!(given_up.is_err());
    assert_eq!(server.count(), 1);
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert_eq!(server.count(), 1);
}

#[test]
fn options_of_a_call_override_those_of_the_client() {
    let cliq = TestClient::builder().retry(RetryPolicy::default().attempts(5)).build();
    let second = Duration::from_secs(1);
    let once = cliq.with(CallOptions::new().no_retries().deadline(second));
    let again = once.with(CallOptions::new().deadline(2 * second).retry_non_idempotent(true));
    assert_eq!(cliq.0.retry_policy(), RetryPolicy::default().attempts(5));
    assert_eq!((cliq.0.deadline(), cliq.0.retries_non_idempotent()), (None, false));
    assert_eq!((once.0.retry_policy(), once.0.deadline()), (RetryPolicy::none(), Some(second)));
    assert_eq!(
        (again.0.retry_policy(), again.0.deadline()),
        (RetryPolicy::none(), Some(2 * second))
    );
    assert!(again.0.retries_non_idempotent() && !once.0.retries_non_idempotent());
}
