//! Reminders by kind: what each method sends, and the reminder that the sandbox makes of it.

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::message::Message;
use cliq_api::sandbox::Sandbox;
use cliq_api::types::Reminder;
use serde_json::{Value, json};
use tests::server::{Reply, Server};

/// The bodies of the documented kinds, as their methods send them.
#[tokio::test]
async fn each_kind_sends_what_it_requires() {
    let server = Server::start(|_| Reply::json(400, "{}")).await.unwrap();
    let cliq = server.client();
    let reminders = cliq.reminders();
    let time = 1_506_571_200_000_i64;
    let requests = [
        reminders.create_for_me("A"),
        reminders.create_for_me("A").time(time),
        reminders.create_for_users("A", ["2343536", "9876543"]),
        reminders.create_for_chats("A", ["CT_1_2"], time),
        reminders.create_for_message("CT_1_2", "1 2", time),
    ];
    for request in requests {
        request.await.unwrap_err();
    }
    let bodies: Vec<Value> = server
        .take()
        .iter()
        .map(|request| {
            assert_eq!(request.line, "POST /api/v2/reminders");
            serde_json::from_slice(&request.body).unwrap()
        })
        .collect();
    let time = 1_506_571_200_000_i64;
    assert_eq!(
        bodies,
        [
            json!({ "content": "A" }),
            json!({ "content": "A", "time": time }),
            json!({ "content": "A", "user_ids": ["2343536", "9876543"] }),
            json!({ "content": "A", "chat_ids": ["CT_1_2"], "time": time }),
            json!({ "chat_id": "CT_1_2", "message_id": "1_2", "time": time }),
        ]
    );
}

#[tokio::test]
async fn the_sandbox_creates_each_kind() {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.issue_token(sandbox.scopes());
    let cliq: Cliq =
        Cliq::builder().base_url(sandbox.url()).auth(StaticToken::new(token)).build().unwrap();
    let reminders = cliq.reminders();
    let time = 4_102_444_800_000_i64;
    let users = |reminder: &Reminder| reminder.users.as_ref().map_or(0, Vec::len);

    let mine = reminders.create_for_me("A").await.unwrap();
    assert_eq!((users(&mine), mine.time.is_some()), (1, false));

    let known: Vec<_> = cliq.users().list().limit(2).await.unwrap().into_items();
    let theirs = reminders.create_for_users("B", known).time(time).await.unwrap();
    assert_eq!((users(&theirs), theirs.time.is_some()), (2, true));

    let channel = cliq.channels().list().first().await.unwrap().unwrap();
    let chat = channel.chat_id.unwrap();
    let common = reminders.create_for_chats("C", [&chat], time).await.unwrap();
    assert_eq!(common.chats.unwrap()[0].chat_id, chat);

    let message = Message::text("D").sync_message(true);
    let posted = cliq.messages().post_to_chat(&chat, message).await.unwrap();
    let id = posted.message_id().unwrap();
    let message = reminders.create_for_message(&chat, id, time).await.unwrap();
    assert_eq!(message.content, "D");
    assert_eq!(message.message.unwrap().message_id, *id);
    sandbox.shutdown().await;
}
