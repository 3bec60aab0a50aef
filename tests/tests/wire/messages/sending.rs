//! What goes over the wire, and what does not.

use cliq_api::auth::StaticToken;
use cliq_api::message::{Message, post_parts};
use cliq_api::{Cliq, ErrorKind};
use std::error::Error as _;
use tests::server::{Reply, Server};

fn client(server: &Server) -> Cliq {
    Cliq::builder().base_url(&server.url).auth(StaticToken::new("token")).build().unwrap()
}

#[tokio::test]
async fn a_broken_message_is_not_sent_unless_unchecked() {
    let server = Server::start(|_| Reply::json(200, r#"{"message_id":"1_2"}"#)).await.unwrap();
    let cliq = client(&server);
    let request = cliq.messages().post_to_chat("CT_1", Message::text(""));
    let error = request.clone().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Input);
    assert_eq!(error.violations().len(), 1);
    let details = format!("{:?}", error.details());
    assert!(details.contains("messages_post_to_chat") && details.len() < 2048, "{details}");
    assert!(error.source().is_some());
    assert_eq!(
        error.to_string(),
        "messages_post_to_chat: text: found 0 characters, allowed at least 1; fix the request, or \
         send it with `unchecked()`"
    );
    assert!(server.take().is_empty());
    request.unchecked().await.unwrap();
    assert_eq!(server.take().len(), 1);
}

#[tokio::test]
async fn parts_are_posted_in_order_and_what_is_left_comes_back() {
    let server = Server::start(|request| match request.body.as_slice() {
        body if body.windows(5).any(|part| part == b"three") => Reply::json(500, "{}"),
        _ => Reply::json(200, r#"{"message_id":"1_2"}"#),
    })
    .await
    .unwrap();
    let cliq = client(&server);
    let whole = Message::text("one two three four").reply_to("9_9").sync_message(true);
    let parts = whole.parts(7).unwrap();
    let texts: Vec<&str> = parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(texts, ["one two", "three", "four"]);
    assert!(parts[0].reply_to.is_some() && parts[1].reply_to.is_none());
    let error =
        post_parts(parts, |part| cliq.messages().post_to_chat("CT_1", part)).await.unwrap_err();
    assert_eq!((error.posted.len(), error.unposted.len()), (1, 2));
    assert_eq!(error.unposted[0].text, "three");
    assert!(error.to_string().starts_with("1 of 3 parts were posted: messages_post_to_chat:"));
}

#[test]
fn a_received_message_gives_text_mentions_and_file() {
    let json = serde_json::json!({
        "id": "1_2", "time": 1, "type": "file",
        "content": { "comment": "See {@12345}", "file": { "id": "f", "name": "a.txt", "type": "text/plain" }, "later": 1 },
    });
    let message: cliq_api::types::ReceivedMessage = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(message.text(), Some("See {@12345}"));
    assert_eq!(message.mentions().count(), 1);
    assert_eq!(message.file().map(|file| file.name.as_str()), Some("a.txt"));
    assert_eq!(serde_json::to_value(&message).unwrap(), json, "what is unknown is kept");
}
