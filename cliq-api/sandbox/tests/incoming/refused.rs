use crate::server::Server;
use crate::{answering, messages};
use cliq_sandbox::Sandbox;
use cliq_sandbox::incoming::IncomingError;
use serde_json::{Value, json};

/// The error of a message to the bot that is answered like this.
async fn error(status: u16, body: impl Into<String>) -> IncomingError {
    let sandbox = Sandbox::start().await.expect("starts");
    let body = body.into();
    let server = Server::start(move |_| {
        let body = body.clone();
        Box::pin(async move { (status, body) })
    })
    .await;
    let incoming = sandbox.incoming(&server.url).expect("is on loopback").max_answer_size(1000);
    let error = incoming.message("hi").await.expect_err("is refused");
    assert!(!error.to_string().contains('\n'), "{error}");
    error
}

#[tokio::test]
async fn responses_are_bounded() {
    let refused = error(401, "{}").await;
    assert_eq!(refused, IncomingError::Status { status: 401, body: "{}".to_owned() });
    let redirect = error(302, "").await;
    assert_eq!(redirect, IncomingError::Status { status: 302, body: String::new() });
    let large = json!({ "output": { "text": "x".repeat(1000) } }).to_string();
    assert_eq!(error(200, large).await, IncomingError::TooLarge { limit: 1000 });
    for body in ["", "<html>", "[]", "{}", r#"{"text":"hi"}"#, r#"{"output":"","more":1}"#] {
        let error = error(200, body).await;
        assert!(matches!(error, IncomingError::NotWrapped(_)), "{body}: {error}");
    }
}

#[tokio::test]
async fn nobody_listens() {
    let sandbox = Sandbox::start().await.expect("starts");
    let unused = std::net::TcpListener::bind("127.0.0.1:0").expect("has a port");
    let url = format!("http://{}", unused.local_addr().expect("has an address"));
    drop(unused);
    let incoming = sandbox.incoming(&url).expect("is on loopback");
    let error = incoming.message("hi").await.expect_err("cannot connect");
    assert!(matches!(error, IncomingError::Unreachable(_)), "{error}");
    let error = sandbox.incoming("http://192.0.2.1/").expect_err("is elsewhere").to_string();
    assert!(error.contains("use `incoming_to_any_host`"), "{error}");
    assert!(sandbox.incoming_to_any_host("http://192.0.2.1/").is_ok());
}

#[tokio::test]
async fn what_the_service_would_not_show_is_not_shown() {
    let button = json!({ "label": "Go", "type": "+", "action": { "type": "invoke.function",
                         "data": { "name": "a" }, "delay": 1 } });
    for (output, why) in [
        (json!({ "text": "a", "colour": "red" }), "the key `colour` is unknown in a message"),
        (json!({ "text": "a", "card": null }), "'card' is null"),
        (json!({ "text": "a", "card": { "titel": "b" } }), "'titel' is an extra key"),
        (json!({ "text": "a", "buttons": [button] }), "'delay' is an extra key"),
        (json!({ "text": "a", "sync_message": true }), "the key `sync_message` is unknown"),
        (json!({ "text": "a", "suggestions": [] }), "`suggestions` is not a map"),
        (json!({ "text": "a", "view": "sideways" }), "`view` is none of"),
        (json!({ "text": 1 }), "'text' is not a string"),
        (json!({ "type": "banner", "text": "a" }), "the key `status` is missing"),
        (json!({ "type": "banner", "text": "a", "status": "fine" }), "`status` is none of"),
        (json!({ "type": "form_error", "text": "a" }), "cannot return an error of a form"),
        (json!({ "type": "form", "name": "a" }), "the key `title` is missing"),
        (
            json!({ "type": "form", "name": "a", "title": "A", "inputs": [{ "type": "txt", "name": "b" }] }),
            "`inputs[0].type` is none of",
        ),
        (json!([{ "title": "a" }]), "cannot return a list of suggestions"),
        (json!("text"), "it is neither a map nor a list"),
        (Value::Null, "it is neither a map nor a list"),
        (json!(1), "it is neither a map nor a list"),
    ] {
        let (sandbox, _server, incoming) = answering({
            let output = output.clone();
            move |_| output.clone()
        })
        .await;
        let error = incoming.message("hi").await.expect_err("is not shown");
        let IncomingError::NotShown { output: shown, why: found } = &error else {
            panic!("{output}: {error}");
        };
        assert_eq!(*shown, output);
        assert!(found.contains(why), "{output}: {found}");
        drop(sandbox);
    }
}

#[tokio::test]
async fn the_message_of_the_user_stays() {
    let (sandbox, server, incoming) = answering(|_| json!({ "colour": 1 })).await;
    incoming.message("hi").await.expect_err("is not shown");
    let (_, body) = server.received().pop().expect("is received");
    let event: Value = serde_json::from_slice(&body).expect("is JSON");
    let chat = event["params"]["chat"]["id"].as_str().expect("has an ID");
    assert_eq!(messages(&sandbox, chat).await.len(), 1);
}

#[tokio::test]
async fn impossible_actions_send_nothing() {
    let (_sandbox, server, incoming) = answering(|_| json!("")).await;
    let all = incoming.clone();
    for outcome in [
        all.clone().by("nobody@example.com").message("hi").await,
        all.clone().bot("nobot").message("hi").await,
        all.clone().in_channel("nowhere").mention("hi").await,
        all.clone().in_chat("CT_1").command("a", "").await,
        all.clone().in_channel("general").message("hi").await,
        all.press("CT_1", "1_2", "Go").await,
        all.send(json!([])).await,
    ] {
        let error = outcome.expect_err("is impossible");
        assert!(matches!(error, IncomingError::Impossible(_)), "{error}");
    }
    assert!(server.received().is_empty());
}
