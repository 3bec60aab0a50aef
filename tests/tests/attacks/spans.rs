//! Each attempt is a span of its own.

use cliq_api::auth::{AccessToken, AuthContext, TokenSource};
use cliq_api::clock::ManualClock;
use cliq_api::{BoxFuture, Cliq, Error};
use std::sync::atomic::{AtomicU64, Ordering};
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
    let lines = log.lines();
    assert_eq!(
        lines,
        [
            "cliq.call cliq.operation=\"channels_delete\" http.request.method=\"DELETE\" \
             url.template=\"/channels/{CHANNEL_ID}\" http.response.status_code=503 \
             http.response.status_code=401 http.response.status_code=204",
            "cliq.attempt attempt=1 http.response.status_code=503 outcome=\"the service failed\"",
            "cliq.attempt attempt=2 http.response.status_code=401 outcome=\"the access token was \
             rejected\"",
            "cliq.attempt attempt=3 http.response.status_code=204 outcome=\"success\"",
        ]
    );
}
