//! Pages without items.

use crate::support::{client, query, users_page};
use cliq_api::ErrorKind;
use futures_util::TryStreamExt as _;
use std::sync::atomic::{AtomicU32, Ordering};
use tests::server::Server;

#[tokio::test]
async fn pages_without_items_lead_on() {
    let server = Server::start(|request| match query(request, "next_token").as_deref() {
        None => users_page([], "b"),
        Some("b") => users_page([], "c"),
        Some(_) => users_page([1], ""),
    })
    .await
    .unwrap();
    let all: Vec<_> = client(&server).users().list().stream().try_collect().await.unwrap();
    assert_eq!((all.len(), server.take().len()), (1, 3));
}

#[tokio::test]
async fn pages_without_items_are_bounded() {
    let count = AtomicU32::new(0);
    let server = Server::start(move |_| {
        users_page([], &format!("t{}", count.fetch_add(1, Ordering::Relaxed)))
    })
    .await
    .unwrap();
    let mut stream = client(&server).users().list().stream();
    let error = stream.try_next().await.unwrap_err();
    let text = error.to_string();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(text.starts_with("users_list: HTTP 200"), "{text}");
    assert!(text.contains("100 consecutive pages without items"), "{text}");
    assert_eq!(server.take().len(), 100);
    // The position stays: who wants to, goes on.
    assert_eq!(stream.cursor().unwrap().as_str(), "t99");
    assert!(!stream.is_finished());
}
