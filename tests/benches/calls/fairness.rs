//! Client and baseline do the same: their requests and their cards are compared.

use crate::card;
use crate::case::{Case, Side};
use crate::responses::Responses;
use serde_json::Value;
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

/// Panics where they differ.
pub async fn check() {
    let responses = Responses::new();
    let server = Server::start(move |request| {
        Reply::json(200, responses.body(&format!("{} HTTP/1.1", request.line)))
    })
    .await
    .expect("a port is free");
    for case in Case::ALL.into_iter().filter(|case| *case != Case::Card) {
        let mut sent = Vec::new();
        for side in [Side::Client, Side::Baseline] {
            case.caller(side, &server.url).calls(1).await;
            let requests = server.take().into_iter();
            sent.push(requests.filter(|one| !one.line.contains("/oauth/")).map(sorted));
        }
        let (baseline, client) = (sent.remove(1), sent.remove(0));
        assert!(client.eq(baseline), "{}: the requests differ", case.name());
    }
    let by_hand = serde_json::to_value(card::by_hand());
    let built = serde_json::to_value(card::built());
    assert_eq!(by_hand.unwrap_or(Value::Null), built.unwrap_or_default(), "the cards differ");
}

fn sorted(mut request: Recorded) -> Recorded {
    request.headers.sort();
    request
}
