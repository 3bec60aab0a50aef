use super::{CHANNEL, answering, builder, webhook};
use cliq_api::{ErrorCode, ErrorKind};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use tests::server::Reply;

const HANDLER: &str = "/bots/releasebot/incoming";

#[tokio::test]
async fn what_was_posted_is_read_in_every_form() {
    for (reply, id) in [
        (Reply::empty(204), None),
        (Reply::json(200, ""), None),
        (Reply::typed(200, "text/plain", "success"), None),
        (Reply::json(200, r#"{"Response Code":"204 No response"}"#), None),
        (
            Reply::json(200, r#"{"message_id":"1709038327622%2029706114886"}"#),
            Some("1709038327622_29706114886"),
        ),
        (
            Reply::json(200, r#"{"message_id":"1709038327622 29706114886"}"#),
            Some("1709038327622_29706114886"),
        ),
        (Reply::typed(200, "text/html", r#"{"message_id":"1_2"}"#), Some("1_2")),
    ] {
        let server = answering(reply).await;
        let posted = webhook(&server.url, CHANNEL).post("green").await.unwrap();
        assert_eq!(posted.message_id.as_ref().map(|id| id.canonical().into_owned()).as_deref(), id);
    }
}

#[tokio::test]
async fn a_handler_answers_as_it_likes() {
    for (reply, expected) in [
        (Reply::empty(204), None),
        (Reply::json(200, " \n"), None),
        (Reply::json(200, "null"), None),
        (Reply::json(200, r#"{"challenge":"a"}"#), Some(json!({"challenge": "a"}))),
        (Reply::json(200, "[1]"), Some(json!([1]))),
        (Reply::typed(200, "text/plain", "thanks"), Some(json!("thanks"))),
        (Reply::json(200, "{broken"), Some(json!("{broken"))),
    ] {
        let server = answering(reply).await;
        let webhook = webhook(&server.url, HANDLER);
        assert_eq!(webhook.deliver(&json!({"build": 12})).await.unwrap(), expected);
        webhook.post("green").await.unwrap();
        let bodies: Vec<Value> = server
            .take()
            .iter()
            .map(|request| serde_json::from_slice(&request.body).unwrap())
            .collect();
        assert_eq!(bodies, [json!({"build": 12}), json!({"text": "green"})]);
    }
    let server = answering(Reply::json(200, r#"{"user_ids":["1"]}"#)).await;
    let posted = webhook(&server.url, HANDLER).post("green").await.unwrap();
    assert_eq!(posted.user_ids.unwrap()[0].as_str(), "1");
}

#[tokio::test]
async fn an_error_under_a_status_of_success_is_an_error() {
    const OBJECT: &str = r#"{"code":"operation_failed","message":"It failed."}"#;
    const PAGE: &str = "<!DOCTYPE html><title>Sign in</title>";
    for path in [CHANNEL, HANDLER] {
        let server = answering(Reply::typed(200, "text/html", PAGE)).await;
        let error = webhook(&server.url, path).post("green").await.unwrap_err();
        assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Decode, 200));
        assert!(error.to_string().contains("the service sent a web page"), "{error}");
        let server = answering(Reply::json(200, OBJECT)).await;
        let error = webhook(&server.url, path).post("green").await.unwrap_err();
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Api, Some(&ErrorCode::OperationFailed))
        );
        assert!(error.to_string().contains("try again later"), "{error}");
        assert!(error.operation().is_some());
    }
}

#[tokio::test]
async fn refusals_are_typed_and_say_what_to_do() {
    for (status, body, is, remedy) in [
        (
            401,
            r#"{"code":"oauthtoken_invalid","message":"no"}"#,
            "unauthenticated",
            "create a webhook token in Cliq",
        ),
        (
            401,
            r#"{"code":"oauthtoken_scope_invalid","message":"no"}"#,
            "",
            "create a webhook token in Cliq",
        ),
        (
            404,
            r#"{"code":"request_url_invalid","message":"no"}"#,
            "not found",
            "check that the id exists",
        ),
        (
            400,
            r#"{"code":"channel_not_exists","message":"no"}"#,
            "not found",
            "check the id; a bot must",
        ),
        (
            400,
            r#"{"code":"execution_handler_not_found","message":"no"}"#,
            "not found",
            "add the handler",
        ),
        (400, r#"{"code":"extra_key_found","message":"no"}"#, "", "remove the key"),
        (403, "", "", "ask an administrator"),
        (500, "", "", "it is unknown whether the request was executed, so look for its effect"),
    ] {
        let server = answering(Reply::json(status, body)).await;
        let error = webhook(&server.url, CHANNEL).post("green").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.is_unauthenticated(), is == "unauthenticated", "{error}");
        assert_eq!(error.is_not_found(), is == "not found", "{error}");
        assert!(!error.is_retryable(), "{error}");
        assert!(error.to_string().contains(remedy), "{error}");
        assert_eq!(server.take().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn corrections_are_reported_or_refused() {
    let body = r#"{"message_details":{"7":{"chat_id":"CT_1","message_id":17}},"user_ids":7}"#;
    let server = answering(Reply::json(200, body)).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let report = {
        let seen = Arc::clone(&seen);
        move |operation: &cliq_api::Operation, corrections: &[cliq_api::Correction]| {
            seen.lock().unwrap().push((operation.id, corrections.len()));
        }
    };
    let webhook = builder(&server.url, CHANNEL).on_correction(report).build().unwrap();
    let response = webhook.post("green").response().await.unwrap();
    let count = response.corrections().len();
    assert!(count > 0);
    assert_eq!(*seen.lock().unwrap(), [("messages_post_to_channel_by_name", count)]);
    let strict = builder(&server.url, CHANNEL).strict_responses(true).build().unwrap();
    assert_eq!(strict.post("green").await.unwrap_err().kind(), ErrorKind::Decode);
}
