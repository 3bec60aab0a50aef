//! Status 200 is not enough where no body is documented: operations, uploads and webhooks.

use cliq_api::message::Message;
use cliq_api::webhook::Webhook;
use cliq_api::{Error, ErrorKind, Upload};
use tests::server::{Reply, Server};

const OBJECT: &str = r#"{"code":"operation_failed","message":"It failed."}"#;
const PAGE: &str = "<!DOCTYPE html><title>Sign in</title>";

fn check(error: &Error, operation: &str, body: &str) {
    let text = error.to_string();
    assert!(text.starts_with(&format!("{operation}HTTP 200")), "{text}");
    if body == OBJECT {
        assert_eq!(error.kind(), ErrorKind::Api, "{text}");
        assert_eq!(error.code().map(ToString::to_string).as_deref(), Some("operation_failed"));
    } else {
        assert_eq!(error.kind(), ErrorKind::Decode, "{text}");
        assert!(text.contains("<title>Sign"), "{text}");
    }
}

#[tokio::test]
async fn operations_uploads_and_webhooks_refuse_errors_under_success() {
    for (media_type, body) in [
        ("application/json", OBJECT),
        ("text/plain", OBJECT),
        ("text/html", PAGE),
        ("application/json", PAGE),
    ] {
        let server = Server::start(move |_| Reply::typed(200, media_type, body)).await.unwrap();
        let cliq = server.client();
        let error = cliq.channels().delete("O1864232000000076001").await.unwrap_err();
        check(&error, "channels_delete: ", body);
        let error = cliq.messages().delete("CT_1_2", "15_1").await.unwrap_err();
        check(&error, "messages_delete: ", body);
        let file = Upload::bytes("a.txt", "a");
        let error = cliq.files().share_to_chat("CT_1_2", file).await.unwrap_err();
        check(&error, "files_share_to_chat: ", body);
        let address = format!("{}/api/v2/channelsbyname/a/message?zapikey=1001.secret", server.url);
        let webhook = Webhook::new(address).unwrap();
        let error = webhook.post(Message::text("a")).unchecked().await.unwrap_err();
        check(&error, "messages_post_to_channel_by_name: ", body);
        assert!(!format!("{error:?} {:?}", error.details()).contains("secret"));
    }
}

#[tokio::test]
async fn a_status_text_is_a_success() {
    for (media_type, body) in [("text/html", "OK"), ("text/plain", "success"), ("text/html", "")] {
        let server = Server::start(move |_| Reply::typed(200, media_type, body)).await.unwrap();
        server.client().channels().delete("O1864232000000076001").await.unwrap();
    }
}
