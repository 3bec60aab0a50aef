//! What changed since a list was last read.

use crate::support::{client, item, page, query, sent};
use cliq_api::ErrorCode;
use cliq_api::pagination::{Checkpoint, SyncToken};
use serde_json::json;
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

/// A service with channels: two pages at first, one with what changed later.
fn channels(request: &Recorded) -> Reply {
    let channel = |name: &str| vec![item("channels_list", json!({ "name": name }))];
    match (query(request, "sync_token").as_deref(), query(request, "next_token").as_deref()) {
        (None, None) => {
            page("channels_list", channel("#a"), json!({ "next_token": "n2", "sync_token": "s1" }))
        }
        (None, Some("n2")) => {
            page("channels_list", channel("#b"), json!({ "sync_token": "s1-later" }))
        }
        (Some("s1"), None) => {
            page("channels_list", channel("#c"), json!({ "next_token": "n3", "sync_token": "s2" }))
        }
        (None, Some("n3")) => page("channels_list", channel("#d"), json!({})),
        (Some("s2"), None) => page("channels_list", Vec::new(), json!({ "has_more": false })),
        _ => Reply::json(400, r#"{"code":"client_not_synced","message":"Synchronise again."}"#),
    }
}

async fn names(
    changes: &mut cliq_api::pagination::Changes<cliq_api::channels::request::ListChannels>,
) -> String {
    let mut names = Vec::new();
    while let Some(channel) = changes.try_next().await.unwrap() {
        names.push(channel.name);
    }
    names.join(" ")
}

#[tokio::test]
async fn first_everything_and_then_what_changed() {
    let server = Server::start(channels).await.unwrap();
    let mut changes = client(&server).channels().list().limit(1).changes();
    assert_eq!(names(&mut changes).await, "#a #b");
    // The token of the first page: what changed while the second was read comes again.
    let stored = serde_json::to_string(changes.sync_token().unwrap()).unwrap();
    assert_eq!(stored, "\"s1\"");
    assert_eq!(sent(&server), ["limit=1", "limit=1&next_token=n2"]);

    let token: SyncToken = serde_json::from_str(&stored).unwrap();
    let mut changes = client(&server).channels().list().limit(1).changes_since(token);
    assert_eq!(names(&mut changes).await, "#c #d");
    assert_eq!(changes.sync_token(), Some(&SyncToken::new("s2")));
    // Never both tokens at once.
    assert_eq!(sent(&server), ["limit=1&sync_token=s1", "limit=1&next_token=n3"]);

    // No new token came, so the old one stays good.
    let mut changes = client(&server).channels().list().changes_since("s2");
    assert_eq!(names(&mut changes).await, "");
    assert_eq!(changes.sync_token(), Some(&SyncToken::new("s2")));
}

#[tokio::test]
async fn there_is_no_token_before_every_item_was_taken() {
    let server = Server::start(channels).await.unwrap();
    let mut changes = client(&server).channels().list().changes();
    assert_eq!(changes.sync_token(), None);
    changes.try_next().await.unwrap().unwrap();
    assert_eq!(changes.sync_token(), None);
    changes.try_next().await.unwrap().unwrap();
    assert!(changes.sync_token().is_some());
}

#[tokio::test]
async fn a_stale_token_is_told_from_other_refusals() {
    let server = Server::start(channels).await.unwrap();
    let error =
        client(&server).channels().list().changes_since("old").try_next().await.unwrap_err();
    assert!(error.is_sync_token_stale() && !error.is_retryable());
    assert_eq!(error.code(), Some(&ErrorCode::ClientNotSynced));
    assert_eq!(
        error.to_string(),
        "channels_list: HTTP 400 `client_not_synced`: Synchronise again; read the list again without the \
         sync token"
    );
    for (body, stale) in [
        (r#"{"code":1012,"message":"client_not_synced"}"#, true),
        (r#"{"error":{"code":"client_not_synced"}}"#, true),
        (r#"{"code":"invalid_inputs","message":"No."}"#, false),
    ] {
        let server = Server::start(move |_| Reply::json(400, body)).await.unwrap();
        let error =
            client(&server).channels().list().changes_since("old").try_next().await.unwrap_err();
        assert_eq!(error.is_sync_token_stale(), stale, "{body}");
    }
}

/// Lists of calls give the token with the first page only, and neither token beside anything else.
#[tokio::test]
async fn calls() {
    let server = Server::start(|request| {
        let keys = match query(request, "next_token") {
            None => json!({ "next_token": "n2", "sync_token": "s1" }),
            Some(_) => json!({}),
        };
        page("calls_list", vec![item("calls_list", json!({}))], keys)
    })
    .await
    .unwrap();
    let list = || client(&server).calls().list().limit(1);
    let mut changes = list().changes();
    while changes.try_next().await.unwrap().is_some() {}
    assert_eq!(changes.sync_token(), Some(&SyncToken::new("s1")));
    assert_eq!(sent(&server), ["limit=1", "next_token=n2"]);
    let mut changes = list().changes_since("s1");
    while changes.try_next().await.unwrap().is_some() {}
    assert_eq!(sent(&server), ["sync_token=s1", "next_token=n2"]);
}

#[tokio::test]
async fn threads_and_subscribers() {
    let answer = |id: &'static str| {
        move |request: &Recorded| {
            let token = query(request, "sync_token").map_or("s1", |_| "s2");
            page(id, vec![item(id, json!({}))], json!({ "sync_token": token }))
        }
    };
    let server = Server::start(answer("threads_list")).await.unwrap();
    let mut threads = client(&server).threads().list("O1864232000000076001").changes();
    while threads.try_next().await.unwrap().is_some() {}
    let token = threads.sync_token().unwrap();
    let mut threads = client(&server).threads().list("O1864232000000076001").changes_since(token);
    while threads.try_next().await.unwrap().is_some() {}
    assert_eq!(threads.sync_token(), Some(&SyncToken::new("s2")));
    assert_eq!(sent(&server), ["", "sync_token=s1"]);
    let server = Server::start(answer("bots_list_subscribers")).await.unwrap();
    let mut subscribers = client(&server).bots().list_subscribers("taz").changes();
    while subscribers.try_next().await.unwrap().is_some() {}
    assert_eq!(subscribers.sync_token(), Some(&SyncToken::new("s1")));
}

/// A process that is stopped between two pages keeps the token of the first.
#[tokio::test]
async fn a_checkpoint_is_resumed_by_another_client() {
    let server = Server::start(channels).await.unwrap();
    let mut changes = client(&server).channels().list().changes();
    changes.try_next().await.unwrap().unwrap();
    let stored = serde_json::to_string(&changes.checkpoint()).unwrap();
    assert_eq!(stored, r#"{"cursor":"n2","token":"s1"}"#);
    drop(changes);
    server.take().clear();

    let checkpoint: Checkpoint = serde_json::from_str(&stored).unwrap();
    let mut changes = client(&server).channels().list().changes().resume(checkpoint);
    assert_eq!(names(&mut changes).await, "#b");
    assert_eq!(changes.sync_token(), Some(&SyncToken::new("s1")));
    // At the end the checkpoint leads to the next run.
    let checkpoint = changes.checkpoint();
    let mut changes = client(&server).channels().list().changes().resume(checkpoint);
    assert_eq!(names(&mut changes).await, "#c #d");
    assert_eq!(sent(&server), ["next_token=n2", "sync_token=s1", "next_token=n3"]);
    // Nothing stored is the beginning.
    assert_eq!(serde_json::from_str::<Checkpoint>("{}").unwrap(), Checkpoint::default());
}
