//! The same against the sandbox, which is as strict as the service.

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::pagination::Cursor;
use cliq_api::retry::CallOptions;
use cliq_api::sandbox::{Fault, Sandbox};
use futures_util::TryStreamExt as _;
use std::collections::BTreeSet;

async fn start() -> (Sandbox, Cliq) {
    let sandbox = Sandbox::start().await.unwrap();
    let cliq = Cliq::builder()
        .base_url(sandbox.url())
        .accounts_url(sandbox.url())
        .auth(StaticToken::new(sandbox.issue_token([
            "ZohoCliq.Users.READ",
            "ZohoCliq.Channels.READ",
            "ZohoCliq.Chats.READ",
            "ZohoCliq.Messages.READ",
            "ZohoCliq.Webhooks.CREATE",
            "ZohoCliq.StorageData.CREATE",
            "ZohoCliq.StorageData.READ",
        ])))
        .build()
        .unwrap();
    (sandbox, cliq)
}

#[tokio::test]
async fn two_hundred_and_fifty_users() {
    let (sandbox, cliq) = start().await;
    let mut stream = cliq.users().list().limit(100).stream();
    let mut ids = BTreeSet::new();
    while let Some(user) = stream.try_next().await.unwrap() {
        assert!(ids.insert(user.id.to_string()));
    }
    assert_eq!((ids.len(), sandbox.executions("users_list")), (250, 3));

    // In two processes, with an error in between.
    let cliq = cliq.with(CallOptions::new().no_retries());
    let mut pages = cliq.users().list().limit(100).pages();
    assert_eq!(pages.try_next().await.unwrap().unwrap().len(), 100);
    sandbox.fail_next(Fault::Status(500));
    assert!(pages.try_next().await.is_err());
    let stored = serde_json::to_string(pages.cursor().unwrap()).unwrap();
    drop(pages);
    let cursor: Cursor = serde_json::from_str(&stored).unwrap();
    let rest: Vec<_> =
        cliq.users().list().limit(100).stream().resume(cursor).try_collect().await.unwrap();
    assert_eq!(rest.len(), 150);
    sandbox.shutdown().await;
}

#[tokio::test]
async fn messages_chats_and_records() {
    let (sandbox, cliq) = start().await;
    let chats: Vec<_> = cliq.chats().list().limit(2).stream().try_collect().await.unwrap();
    let unique: BTreeSet<_> = chats.iter().map(|chat| chat.chat_id.to_string()).collect();
    assert_eq!(chats.len(), unique.len());
    let all = cliq.chats().list().limit(100).await.unwrap();
    assert_eq!(all.len(), chats.len());
    let chat = &chats.first().unwrap().chat_id;
    for number in 0..5 {
        let text = format!("Number {number}");
        cliq.messages().post_to_chat(chat, cliq_api::types::Message::new(text)).await.unwrap();
    }
    let few: Vec<_> = cliq.messages().list(chat).limit(2).stream().try_collect().await.unwrap();
    let all = cliq.messages().list(chat).limit(100).await.unwrap();
    assert_eq!(few.len(), all.len());
    assert!(few.len() >= 5);
    sandbox.shutdown().await;
}
