use super::{CHANNEL, builder, steps, url};
use cliq_api::BoxFuture;
use cliq_api::clock::{Clock, ManualClock};
use cliq_api::limit::Limits;
use cliq_api::retry::{Attempt, CallOptions, RetryPolicy};
use cliq_api::webhook::Webhook;
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tests::raw::{RawServer, Step, nowhere};
use tests::server::Reply;
use tokio::sync::OnceCell;

const HANDLER: &str = "/bots/releasebot/incoming";

/// Responses after which it is unknown whether the request was executed, and a rejection.
pub(crate) fn broken_responses() -> Vec<(&'static str, Vec<Step>)> {
    let send = |text: &str| Step::Send(text.as_bytes().to_vec());
    vec![
        ("reset", vec![Step::Reset]),
        ("closed", vec![Step::Close]),
        ("half a head", vec![send("HTTP/1.1 200 OK\r\nx: "), Step::Close]),
        ("half a body", vec![send("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}"), Step::Close]),
        ("no HTTP", vec![send("nonsense\r\n\r\n"), Step::Close]),
        ("500", vec![send("HTTP/1.1 500 -\r\ncontent-length: 0\r\n\r\n")]),
        ("503", vec![send("HTTP/1.1 503 -\r\nretry-after: 1\r\ncontent-length: 0\r\n\r\n")]),
        ("401", vec![send("HTTP/1.1 401 -\r\ncontent-length: 0\r\n\r\n")]),
    ]
}

#[tokio::test]
async fn what_may_have_been_executed_is_not_sent_again() {
    for (name, answer) in broken_responses() {
        for path in [CHANNEL, HANDLER] {
            let server = steps(answer.clone()).await;
            let webhook = builder(&server.url, path).build().unwrap();
            let error = webhook.post("green").await.unwrap_err();
            assert_eq!((server.take().len(), error.attempts().len()), (1, 1), "{name}: {error}");
            assert!(!error.is_retryable(), "{name}: {error}");
        }
    }
}

/// A clock during whose first pause the server comes up.
#[derive(Clone, Debug)]
struct ComingUp {
    clock: ManualClock,
    url: String,
    server: Arc<OnceCell<RawServer>>,
}

impl ComingUp {
    async fn start(&self) -> RawServer {
        let send = Step::Send(Reply::empty(204).to_bytes());
        RawServer::scripted_at(&self.url, move |_| vec![send.clone()]).await.unwrap()
    }
}

impl Clock for ComingUp {
    fn now(&self) -> SystemTime {
        self.clock.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let this = self.clone();
        Box::pin(async move {
            this.server.get_or_init(|| this.start()).await;
            this.clock.sleep(duration).await;
        })
    }
}

#[tokio::test]
async fn what_was_not_sent_is_sent_once_the_connection_is_there() {
    let clock =
        ComingUp { clock: ManualClock::default(), url: nowhere().unwrap(), server: Arc::default() };
    let webhook = Webhook::builder()
        .url(url(&clock.url, CHANNEL))
        .limits(Limits::off())
        .clock(clock.clone())
        .build()
        .unwrap();
    webhook.post("green").await.unwrap();
    assert_eq!(clock.server.get().unwrap().requests().len(), 1);
}

#[tokio::test]
async fn attempts_without_a_connection_follow_the_policy() {
    let webhook = builder(&nowhere().unwrap(), CHANNEL);
    let error = webhook.build().unwrap().post("green").await.unwrap_err();
    assert_eq!(error.attempts().len(), 3);
    assert!(error.is_retryable() && !error.attempts().iter().any(Attempt::maybe_executed));
    let webhook = builder(&nowhere().unwrap(), HANDLER).retry(RetryPolicy::none());
    let error = webhook.build().unwrap().post("green").await.unwrap_err();
    assert_eq!(error.attempts().len(), 1);
}

#[tokio::test]
async fn only_who_asks_for_it_gets_a_repetition() {
    let server = steps(vec![Step::Reset]).await;
    let webhook = builder(&server.url, CHANNEL).build().unwrap();
    let daring = webhook.with(CallOptions::new().retry_non_idempotent(true));
    daring.post("green").await.unwrap_err();
    assert_eq!(server.take().len(), 3);
    webhook.post("green").await.unwrap_err();
    assert_eq!(server.take().len(), 1, "the other one did not ask");
}

#[tokio::test]
async fn the_http_client_of_the_caller_is_used() {
    let server = super::answering(Reply::empty(204)).await;
    let http = reqwest::Client::builder()
        .user_agent("mine/1")
        .redirect(reqwest::redirect::Policy::none())
        .build()
        .unwrap();
    let webhook = builder(&server.url, CHANNEL).http_client(http).build().unwrap();
    webhook.post("green").await.unwrap();
    let own = builder(&server.url, CHANNEL).user_agent("reporter/2").build().unwrap();
    own.post("green").await.unwrap();
    let requests = server.take();
    assert_eq!(requests[0].header("user-agent"), Some("mine/1"));
    assert!(requests[1].header("user-agent").unwrap().starts_with("reporter/2 cliq-api/"));
}
