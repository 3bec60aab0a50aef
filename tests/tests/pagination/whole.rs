//! A list in one call: all of its items, or the first one. No trait is imported here, because the streams
//! have `next` and `try_next` themselves.

use crate::support::{client, query, sent, three_pages, users_page};
use cliq_api::types::User;
use tests::server::{Reply, Server};

fn id(user: &User) -> &str {
    user.id.as_str()
}

#[tokio::test]
async fn all_reads_every_page() {
    let server = Server::start(three_pages).await.unwrap();
    let all = client(&server).users().list().limit(2).all().await.unwrap();
    assert_eq!(all.iter().map(id).collect::<Vec<_>>(), ["1", "2", "3", "4", "5", "6"]);
    assert_eq!(sent(&server), ["limit=2", "limit=2&next_token=b", "limit=2&next_token=c"]);
}

#[tokio::test]
async fn all_fails_if_a_page_does() {
    let answer = |request: &_| match query(request, "next_token") {
        None => users_page([1], "b"),
        Some(_) => Reply::json(400, r#"{"code":"input_pattern_mismatch","message":"No."}"#),
    };
    let server = Server::start(answer).await.unwrap();
    let error = client(&server).users().list().all().await.unwrap_err();
    assert!(error.to_string().contains("input_pattern_mismatch"), "{error}");
}

#[tokio::test]
async fn all_returns_the_rest_of_a_stream() {
    let server = Server::start(three_pages).await.unwrap();
    let mut stream = client(&server).users().list().stream();
    assert_eq!(id(&stream.try_next().await.unwrap().unwrap()), "1");
    assert_eq!(id(&stream.next().await.unwrap().unwrap()), "2");
    let rest = stream.all().await.unwrap();
    assert_eq!(rest.iter().map(id).collect::<Vec<_>>(), ["3", "4", "5", "6"]);
}

#[tokio::test]
async fn the_first_item_takes_one_request_for_one_item() {
    let server = Server::start(three_pages).await.unwrap();
    let first = client(&server).users().list().limit(100).first().await.unwrap();
    assert_eq!(first.as_ref().map(id), Some("1"));
    assert_eq!(sent(&server), ["limit=1"]);
}

#[tokio::test]
async fn the_first_item_behind_a_token_leaves_the_request_as_it_is() {
    let server = Server::start(three_pages).await.unwrap();
    let first = client(&server).users().list().next_token("c").first().await.unwrap();
    assert_eq!(first.as_ref().map(id), Some("5"));
    assert_eq!(sent(&server), ["next_token=c"]);
}

#[tokio::test]
async fn the_first_item_is_found_behind_an_empty_page() {
    let server = Server::start(|request| match query(request, "next_token") {
        None => users_page([], "b"),
        Some(_) => users_page([7], ""),
    })
    .await
    .unwrap();
    let first = client(&server).users().list().first().await.unwrap();
    assert_eq!(first.as_ref().map(id), Some("7"));
    assert_eq!(sent(&server), ["limit=1", "limit=1&next_token=b"]);
}

#[tokio::test]
async fn an_empty_list_has_no_first_item() {
    let server = Server::start(|_| users_page([], "")).await.unwrap();
    assert!(client(&server).users().list().first().await.unwrap().is_none());
    assert_eq!(sent(&server), ["limit=1"]);
}
