use crate::{answering, call, call_v3, messages};
use cliq_sandbox::Sandbox;
use serde_json::{Value, json};

/// Posts a card with a button as the bot, and gives its chat and ID.
async fn post_card(sandbox: &Sandbox) -> (String, String) {
    let card = json!({
        "text": "Deploy?",
        "card": { "title": "Deploy", "theme": "prompt" },
        "buttons": [
            { "label": "Go", "type": "+", "key": "42",
              "action": { "type": "invoke.function", "data": { "name": "approve" } } },
            { "label": "Log", "type": "-",
              "action": { "type": "open.url", "data": { "web": "https://example.com" } } },
        ],
        "sync_message": true,
    });
    let path = "/channelsbyname/general/message?bot_unique_name=releasebot";
    let posted = call(sandbox, "POST", path, card).await;
    let channel = call(sandbox, "GET", "/channelsbyname/general", Value::Null).await;
    let chat = channel["data"]["chat_id"].as_str().expect("has a chat").to_owned();
    (chat, posted["id"].as_str().expect("has an ID").to_owned())
}

#[tokio::test]
async fn a_button_of_a_posted_card_edits_it() {
    let (sandbox, _server, incoming) = answering(|event| {
        let key = event["params"]["arguments"]["key"].as_str().unwrap_or_default();
        json!({ "type": "message_edit", "text": format!("Approved {key}") })
    })
    .await;
    let (chat, id) = post_card(&sandbox).await;
    let pressed = incoming.press(&chat, &id, "Go").await.expect("answers");
    let event = pressed.event();
    assert_eq!(event["type"], "function");
    assert_eq!(event["name"], "approve");
    assert_eq!(event["params"]["event"], "click");
    assert_eq!(event["params"]["target"]["name"], "Go");
    assert_eq!(event["params"]["message"]["text"], "Deploy?");
    assert!(event["params"]["message"]["time"].is_string());
    assert!(event["params"]["access"]["message_id"].is_string());
    assert_eq!(pressed.edited().expect("is edited").text, "Approved 42");
    let list = messages(&sandbox, &chat).await;
    assert_eq!(list[0]["content"], json!({ "text": "Approved 42" }));
    assert_eq!(list[0]["revision"], 1);

    // It has no button any more.
    let gone = incoming.press(&chat, &id, "Go").await.expect_err("has no button");
    assert!(gone.to_string().starts_with("the message has no button `Go`"), "{gone}");
}

#[tokio::test]
async fn only_the_sender_edits_a_message() {
    let (sandbox, _server, incoming) =
        answering(|_| json!({ "type": "message_edit", "text": "Changed" })).await;
    let (chat, id) = post_card(&sandbox).await;
    let other = incoming.clone().bot("helpdeskbot").press(&chat, &id, "Go").await;
    let error = other.expect_err("is not its message").to_string();
    assert!(error.contains("only its sender can edit a message"), "{error}");
    let link = incoming.press(&chat, &id, "Log").await.expect_err("calls no function");
    assert!(link.to_string().contains("calls no function"), "{link}");
    // Messages cannot edit anything.
    let error = incoming.message("hi").await.expect_err("is no click").to_string();
    assert!(error.contains("cannot return an edit of the message"), "{error}");
}

#[tokio::test]
async fn a_button_can_be_answered_by_other_parts() {
    let (sandbox, _server, incoming) =
        answering(|event| match event["params"]["user"]["first_name"].as_str() {
            Some("Olivia") => json!({ "type": "banner", "text": "Done", "status": "success" }),
            _ => json!({ "text": "Only for you", "view": "ephemeral" }),
        })
        .await;
    let (chat, id) = post_card(&sandbox).await;
    let banner = incoming.press(&chat, &id, "Go").await.expect("answers");
    assert!(banner.banner().expect("is a banner").success);
    assert!(banner.message().is_err());
    let second = call(&sandbox, "GET", "/users?limit=2", Value::Null).await;
    let user = second["data"][1]["id"].as_str().expect("has an ID").to_owned();
    let before = messages(&sandbox, &chat).await.len();
    let shown = incoming.by(user).press(&chat, &id, "Go").await.expect("answers");
    assert_eq!(shown.message().expect("is a message").message_id, None);
    assert_eq!(messages(&sandbox, &chat).await.len(), before);
}

#[tokio::test]
async fn a_function_of_version_3_has_its_own_url() {
    let (sandbox, _server, incoming) = answering(|_| json!({ "text": "From the bot" })).await;
    let (_other, server, _) = answering(|event| json!({ "text": event["name"] })).await;
    let function = json!({ "name": "Approve", "description": "Approves", "function_type": "button",
                           "execution_type": "webhook", "execution_url": server.url });
    call_v3(&sandbox, "/functions", function).await;
    let (chat, id) = post_card(&sandbox).await;
    let pressed = incoming.press(&chat, &id, "Go").await.expect("answers");
    assert_eq!(pressed.message().expect("is a message").text, "approve");
    let again = incoming.redeliver(&pressed).await.expect("answers");
    assert_eq!(again.message().expect("is a message").text, "approve");
    let event = pressed.event().to_string().into_bytes();
    let written = incoming.send_bytes(event).await.expect("answers");
    assert_eq!(written.message().expect("is a message").text, "approve");
    assert_eq!(server.received().len(), 3);
}
