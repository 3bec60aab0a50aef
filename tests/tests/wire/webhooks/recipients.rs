use super::{CHANNEL, answering, webhook};
use cliq_api::ErrorKind;
use cliq_api::message::Message;
use cliq_api::types::UserAddress;
use serde_json::{Value, json};
use tests::server::Reply;

const BOT: &str = "/bots/releasebot/message";
const USER: &str = "/buddies/55743307/message";
const CHAT: &str = "/chats/CT_1_2/message";
const HANDLER: &str = "/bots/releasebot/incoming";

#[tokio::test]
async fn each_option_goes_where_its_target_takes_it() {
    let server = answering(Reply::empty(204)).await;
    let to = |path: &str| webhook(&server.url, path).post("green");
    to(BOT).userids(["55743307", "li.jung@example.com"]).await.unwrap();
    to(BOT).broadcast(true).mark_as_read(true).await.unwrap();
    to(BOT).userids([7_u64]).broadcast(false).await.unwrap();
    to(CHANNEL).bot_unique_name("releasebot").mark_as_read(false).await.unwrap();
    to(CHAT).bot_unique_name("releasebot").mark_as_read(true).await.unwrap();
    to(USER).mark_as_read(true).await.unwrap();
    let sent: Vec<(String, Value)> = server
        .take()
        .into_iter()
        .map(|request| {
            let query = request.line.split_once('?').unwrap().1;
            let others: Vec<_> =
                query.split('&').filter(|pair| !pair.starts_with("zapikey=")).collect();
            (others.join("&"), serde_json::from_slice(&request.body).unwrap())
        })
        .collect();
    assert_eq!(
        sent,
        [
            (String::new(), json!({"text": "green", "userids": "55743307,li.jung@example.com"})),
            (String::new(), json!({"text": "green", "broadcast": true, "mark_as_read": true})),
            (String::new(), json!({"text": "green", "broadcast": false, "userids": "7"})),
            ("bot_unique_name=releasebot&mark_as_read=false".into(), json!({"text": "green"})),
            ("bot_unique_name=releasebot".into(), json!({"text": "green", "mark_as_read": true})),
            (String::new(), json!({"text": "green", "mark_as_read": true})),
        ]
    );
}

#[tokio::test]
async fn what_a_target_does_not_take_is_refused_before_it_is_sent() {
    let server = answering(Reply::empty(204)).await;
    let to = |path: &str| webhook(&server.url, path).post("green");
    let nobody: [UserAddress; 0] = [];
    for (request, expected) in [
        (to(CHANNEL).userids(["1"]), "`userids` is set, which a channel does not accept"),
        (
            to(USER).userids(["1"]),
            "`userids` is set, which a user does not accept; set it for bots",
        ),
        (to(HANDLER).userids(["1"]), "`userids` is set, which the handler of a bot"),
        (to(CHAT).broadcast(true), "`broadcast` is set, which a chat does not accept"),
        (to(HANDLER).broadcast(false), "`broadcast` is set"),
        (to(BOT).bot_unique_name("b"), "`bot_unique_name` is set, which a bot does not accept"),
        (to(USER).bot_unique_name("b"), "set it for channels and chats only"),
        (to(HANDLER).bot_unique_name("b"), "`bot_unique_name` is set"),
        (to(HANDLER).mark_as_read(true), "`mark_as_read` is set"),
        (to(CHANNEL).bot_unique_name(" "), "invalid `bot_unique_name` ` `; it is empty"),
        (to(CHANNEL).bot_unique_name("b-123456"), "use the bot's unique name"),
        (to(BOT).userids(["1"]).broadcast(true), "both `userids` and `broadcast` are set"),
        (to(BOT).userids(nobody), "`userids` is empty"),
        (to(BOT).userids(["1", ""]), "invalid value `` in `userids`; it is empty"),
        (to(BOT).userids(["1,2"]), "`1,2` contains several `userids`; pass each one separately"),
    ] {
        for request in [request.clone(), request.unchecked()] {
            let error = request.await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input);
            assert!(error.operation().is_some());
            assert!(error.to_string().contains(expected), "{expected}: {error}");
        }
    }
    let error = webhook(&server.url, CHANNEL).deliver(&json!({})).await.unwrap_err();
    assert!(error.to_string().contains("accepts messages only; use `post`"), "{error}");
    let request = webhook(&server.url, HANDLER).deliver(&json!({}));
    let error = request.clone().parameter("zapikey", "1").await.unwrap_err();
    assert!(error.to_string().contains("rename it"), "{error}");
    let error = request.parameter("a", "x".repeat(10_001)).await.unwrap_err();
    assert!(error.to_string().contains("10001 characters"), "{error}");
    assert!(server.take().is_empty(), "nothing was sent");
}

#[tokio::test]
async fn messages_are_checked_and_ids_normalized() {
    let server = answering(Reply::empty(204)).await;
    for path in [CHANNEL, BOT, USER, CHAT, HANDLER] {
        let webhook = webhook(&server.url, path);
        let error = webhook.post(Message::text("")).await.unwrap_err();
        assert_eq!((error.kind(), error.violations().len()), (ErrorKind::Input, 1), "{path}");
        assert!(error.to_string().starts_with(webhook.operation().id), "{error}");
        assert!(server.take().is_empty());
        webhook.post(Message::text("")).unchecked().await.unwrap();
        assert_eq!(server.take().len(), 1);
    }
    let message = Message::text("a").reply_to("1709038327622%2029706114886");
    webhook(&server.url, CHANNEL).post(message).await.unwrap();
    let body: Value = serde_json::from_slice(&server.take()[0].body).unwrap();
    assert_eq!(body, json!({"text": "a", "reply_to": "1709038327622_29706114886"}));
}
