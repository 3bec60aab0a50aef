//! Errors, cancelled reads and restarts lose nothing.

use crate::support::{client, query, sent, three_pages};
use cliq_api::ErrorKind;
use cliq_api::pagination::Cursor;
use futures_util::{FutureExt as _, TryStreamExt as _};
use std::sync::atomic::{AtomicUsize, Ordering};
use tests::server::{Reply, Server};

#[tokio::test]
async fn an_error_loses_neither_the_page_before_nor_the_place() {
    let failures = AtomicUsize::new(2);
    let server = Server::start(move |request| {
        let due = query(request, "next_token").as_deref() == Some("b")
            && failures
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1))
                .is_ok();
        if due { Reply::empty(500) } else { three_pages(request) }
    })
    .await
    .unwrap();
    let mut stream = client(&server).users().list().stream();
    let mut seen = Vec::new();
    let mut errors = 0;
    while let Some(user) = stream.next().await {
        match user {
            Ok(user) => seen.push(user.id.to_string()),
            Err(error) => {
                errors += 1;
                assert_eq!(error.kind(), ErrorKind::Api);
                // The items of the page before came first, and the place is that of the page that failed.
                assert_eq!(seen, ["1", "2"]);
                assert_eq!(stream.cursor(), Some(&Cursor::new("b")));
                assert!(!stream.is_finished());
            }
        }
    }
    assert_eq!((errors, seen.len()), (2, 6));
    assert_eq!(sent(&server), ["", "next_token=b", "next_token=b", "next_token=b", "next_token=c"]);
}

#[tokio::test]
async fn the_first_page_can_fail_too() {
    let failures = AtomicUsize::new(1);
    let server = Server::start(move |request| {
        let due =
            failures.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok();
        if due { Reply::empty(503) } else { three_pages(request) }
    })
    .await
    .unwrap();
    let mut pages = client(&server).users().list().pages();
    assert!(pages.try_next().await.is_err());
    assert!(pages.cursor().is_none() && !pages.is_finished());
    let rest: Vec<_> = pages.try_collect().await.unwrap();
    assert_eq!(rest.len(), 3);
}

#[tokio::test]
async fn a_stored_cursor_is_resumed_by_another_client() {
    let server = Server::start(three_pages).await.unwrap();
    let stored = {
        let mut pages = client(&server).users().list().limit(2).pages();
        pages.try_next().await.unwrap().unwrap();
        serde_json::to_string(pages.cursor().unwrap()).unwrap()
    };
    assert_eq!(stored, "\"b\"");
    server.take().clear();
    let cursor: Cursor = serde_json::from_str(&stored).unwrap();
    let rest: Vec<_> = client(&server)
        .users()
        .list()
        .limit(2)
        .stream()
        .resume(cursor)
        .try_collect()
        .await
        .unwrap();
    assert_eq!(rest.len(), 4);
    assert_eq!(sent(&server), ["limit=2&next_token=b", "limit=2&next_token=c"]);
}

#[tokio::test]
async fn a_cursor_that_was_resumed_counts_as_followed() {
    let server = Server::start(|_| crate::support::users_page([1], "b")).await.unwrap();
    let stream = client(&server).users().list().stream().resume(Cursor::new("b"));
    let all: Vec<_> = stream.try_collect().await.unwrap();
    assert_eq!((all.len(), server.take().len()), (1, 1));
}

/// A stream that is dropped within a page has a cursor that misses none of its items.
#[tokio::test]
async fn dropped_within_a_page() {
    let server = Server::start(three_pages).await.unwrap();
    let mut seen = Vec::new();
    let mut cursor: Option<Cursor> = None;
    // Takes three items, stops, and begins anew, until all are there.
    for _ in 0..10 {
        let mut stream = client(&server).users().list().stream();
        if let Some(cursor) = cursor.take() {
            stream = stream.resume(cursor);
        }
        for _ in 0..3 {
            if let Some(user) = stream.try_next().await.unwrap() {
                seen.push(user.id.to_string());
            }
        }
        if stream.is_finished() {
            break;
        }
        cursor = stream.cursor().cloned();
    }
    // What was taken of a page that was not used up comes again; nothing is missing.
    assert_eq!(seen, ["1", "2", "3", "3", "4", "5", "5", "6"]);
}

#[tokio::test]
async fn the_cursor_moves_when_the_last_item_of_a_page_is_taken() {
    let server = Server::start(three_pages).await.unwrap();
    let mut stream = client(&server).users().list().stream();
    let mut cursors = Vec::new();
    while stream.try_next().await.unwrap().is_some() {
        cursors.push(stream.cursor().map(ToString::to_string));
    }
    let expected = [None, Some("b"), Some("b"), Some("c"), Some("c"), None];
    assert_eq!(cursors, expected.map(|cursor| cursor.map(str::to_owned)));
}

/// A read that is given up while the page is on its way goes on with the same request.
#[tokio::test]
async fn cancelled_while_a_page_is_on_its_way() {
    let server = Server::start(three_pages).await.unwrap();
    let mut stream = client(&server).users().list().stream();
    assert!(stream.next().now_or_never().is_none(), "the answer cannot be here yet");
    let all: Vec<_> = stream.try_collect().await.unwrap();
    assert_eq!((all.len(), server.take().len()), (6, 3));
}
