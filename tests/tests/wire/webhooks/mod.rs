//! Webhooks over real HTTP: addresses, recipients, rate limits, retries, redirects, bounds, and what is
//! never shown.

mod bounds;
mod limits;
mod recipients;
pub(crate) mod redaction;
mod redirects;
mod responses;
pub(crate) mod retries;
mod sandbox;
mod urls;

use cliq_api::clock::ManualClock;
use cliq_api::limit::Limits;
use cliq_api::webhook::{Webhook, WebhookBuilder};
use tests::raw::{RawServer, Step};
use tests::server::Reply;

/// No part of it may show, in whatever encoding. It has characters that every encoding changes.
const KEY: &str = "1001.planted/k+y=7.4f7c21";
const KEY_ENCODED: &str = "1001.planted%2Fk%2By%3D7.4f7c21";
const CHANNEL: &str = "/channelsbyname/builds/message";

fn url(server: &str, path: &str) -> String {
    format!("{server}/api/v2{path}?zapikey={KEY_ENCODED}")
}

/// Without limits, and with pauses that take no time.
fn builder(server: &str, path: &str) -> WebhookBuilder {
    Webhook::builder().url(url(server, path)).limits(Limits::off()).clock(ManualClock::default())
}

fn webhook(server: &str, path: &str) -> Webhook {
    builder(server, path).build().unwrap()
}

/// A server that sends the same to everyone.
async fn answering(reply: Reply) -> RawServer {
    steps(vec![Step::Send(reply.to_bytes())]).await
}

async fn steps(steps: Vec<Step>) -> RawServer {
    RawServer::scripted(move |_| steps.clone()).await.unwrap()
}
