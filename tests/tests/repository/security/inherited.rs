//! Bounds that the client has from its dependencies. Only their behaviour tells.

use cliq_api::{Cliq, Error, Response};
use serde_json::Value;
use std::collections::BTreeMap;
use tests::raw::{RawServer, Step};
use tests::server::{Reply, Server};

const HEADERS: usize = 100;
const HEAD: usize = 408 << 10;
const LEVELS: usize = 127;

/// The rows of the table.
pub fn bounds() -> BTreeMap<String, String> {
    let head = format!("{HEADERS} headers, {} KiB", HEAD >> 10);
    BTreeMap::from([
        ("headers of a response (HTTP/1.1)".to_owned(), head),
        ("nesting of JSON".to_owned(), format!("{LEVELS} levels")),
    ])
}

async fn call(cliq: &Cliq) -> Result<Value, Error> {
    let request = cliq.request(reqwest::Method::GET, "/api/v2/a");
    request.send::<Value>().await.map(Response::into_value)
}

/// Sends one request to a server that answers with this head.
async fn read_head(head: String) -> Result<Value, Error> {
    let server = RawServer::scripted(move |_| vec![Step::Send(head.clone().into_bytes())]);
    let server = server.await.unwrap();
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .auth(cliq_api::auth::StaticToken::new("1000.t"))
        .limits(cliq_api::limit::Limits::off())
        .retry(cliq_api::retry::RetryPolicy::none());
    call(&cliq.build().unwrap()).await
}

/// A response with so many headers.
fn many(count: usize) -> String {
    let rest = "x-a: b\r\n".repeat(count - 1);
    format!("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n{rest}\r\n{{}}")
}

/// A response whose head has so many bytes.
fn long(bytes: usize) -> String {
    let (begin, end) = ("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nx-a: ", "\r\n\r\n");
    format!("{begin}{}{end}{{}}", "a".repeat(bytes - begin.len() - end.len()))
}

#[tokio::test]
async fn headers_are_bounded_in_number_and_size() {
    read_head(many(HEADERS)).await.unwrap();
    read_head(many(HEADERS + 1)).await.unwrap_err();
    read_head(long(HEAD - 1024)).await.unwrap();
    // What was read together with the last byte that fits is accepted.
    read_head(long(2 * HEAD)).await.unwrap_err();
}

#[tokio::test]
async fn nesting_is_bounded() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    for (levels, fits) in [(LEVELS, true), (LEVELS + 1, false)] {
        let body = nested(levels);
        let server = Server::start(move |_| Reply::json(200, body.clone())).await.unwrap();
        assert_eq!(call(&server.client()).await.is_ok(), fits, "{levels} levels");
    }
}
