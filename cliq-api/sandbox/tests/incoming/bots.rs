use crate::{answering, call, call_v3, messages};
use cliq_sandbox::incoming::{Answer, IncomingError};
use serde_json::{Value, json};

#[tokio::test]
async fn a_message_is_answered_in_the_chat_with_the_bot() {
    let (sandbox, _server, incoming) = answering(|event| {
        let params = &event["params"];
        let name = params["user"]["first_name"].as_str().unwrap_or_default();
        let text = params["message"].as_str().unwrap_or_default();
        json!({ "text": format!("{name}: {text}") })
    })
    .await;
    let answered = incoming.message("deploy \"blue\"\n</b> 🚀 \u{2028}").await.expect("answers");
    let message = answered.message().expect("is a message");
    assert_eq!(message.text, "Olivia: deploy \"blue\"\n</b> 🚀 \u{2028}");

    let event = answered.event();
    assert_eq!(event["type"], "bot");
    assert_eq!(event["handler"], json!({ "type": "message_handler" }));
    assert_eq!(event["unique_name"], "releasebot");
    assert!(event["timestamp"].is_i64());
    assert_eq!(event["params"]["chat"]["id"], json!(message.chat_id));
    assert_eq!(event["params"]["chat"]["type"], "bot");
    assert_eq!(event["params"]["user"]["admin"], true);
    assert_eq!(event["params"]["access"]["chat_id"], json!(message.chat_id));
    assert_eq!(event["params"]["environment"]["data_center"], "US");
    let response_url = event["response_url"].as_str().expect("has a response URL");
    assert!(response_url.starts_with(sandbox.url()), "{response_url}");

    let list = messages(&sandbox, &message.chat_id).await;
    assert_eq!(list[0]["sender"]["name"], "releasebot");
    assert_eq!(list[0]["id"].as_str(), message.message_id.as_deref());
    assert_eq!(list[1]["content"]["text"], "deploy \"blue\"\n</b> 🚀 \u{2028}");
}

#[tokio::test]
async fn a_mention_is_answered_in_the_channel() {
    let (sandbox, _server, incoming) = answering(|event| {
        let raw = event["params"]["message_details"]["message"]["text"].clone();
        json!({ "text": raw, "bot": { "name": "Ops" } })
    })
    .await;
    let general = incoming.clone().in_channel("general");
    let answered = general.mention("status").await.expect("answers");
    let event = answered.event();
    assert_eq!(event["params"]["message"], "@releasebot status");
    assert_eq!(event["params"]["mentions"][0]["type"], "bot");
    assert_eq!(event["params"]["chat"]["channel_unique_name"], "general");
    let message = answered.message().expect("is a message");
    assert!(message.text.starts_with("{@b-"), "{message:?}");
    let list = messages(&sandbox, &message.chat_id).await;
    assert_eq!(list[0]["sender"]["name"], "Ops");
    assert_eq!(list[1]["content"]["text"], "@releasebot status");

    let absent = incoming.clone().bot("helpdeskbot").in_channel("general").mention("hi").await;
    let error = absent.expect_err("is not in the channel").to_string();
    assert_eq!(
        error,
        "the bot `helpdeskbot` is not in the channel `general`; add it with `add_bot`"
    );
}

#[tokio::test]
async fn a_bot_learns_of_its_channels() {
    let (sandbox, _server, incoming) = answering(|event| {
        let operation = event["params"]["operation"].as_str().unwrap_or_default();
        if operation == "added" { json!({ "text": "Hello all" }) } else { json!("") }
    })
    .await;
    let leads = incoming.bot("helpdeskbot").in_channel("leads");
    let added = leads.add_bot().await.expect("answers");
    assert_eq!(added.message().expect("is a message").text, "Hello all");
    let said = leads.say("anyone?").await.expect("answers");
    assert!(said.is_nothing());
    assert_eq!(said.event()["params"]["data"]["message"]["text"], "anyone?");
    let removed = leads.remove_bot().await.expect("answers");
    assert_eq!(removed.event()["params"]["operation"], "removed");
    leads.say("still there?").await.expect_err("is not in the channel");
    let path = "/channelsbyname/leads/message?bot_unique_name=helpdeskbot";
    let token = sandbox.issue_webhook_token();
    let url = format!("{}/api/v2{path}&zapikey={token}", sandbox.url());
    let post = reqwest::Client::new().post(url).header("Content-Type", "application/json");
    let response = post.body(r#"{"text":"hi"}"#).send().await.expect("is sent");
    assert_eq!(response.status(), 403);
}

#[tokio::test]
async fn other_events_of_a_bot() {
    let (sandbox, _server, incoming) = answering(|event| {
        let params = &event["params"];
        json!({ "text": match event["handler"]["type"].as_str() {
            Some("welcome_handler") => format!("new: {}", params["newuser"]),
            Some("action_handler") => format!("{} {}", event["handler"]["name"], event["sub_action"]),
            Some("context_handler") => format!("{}", params["answers"]["name"]["text"]),
            _ => return json!(""),
        } })
    })
    .await;
    let text = |answer: &Answer| answer.message().expect("is a message").text.clone();
    let users = call(&sandbox, "GET", "/users?limit=100", Value::Null).await;
    let late = users["data"][9]["id"].as_str().expect("has an ID").to_owned();
    assert_eq!(text(&incoming.subscribe().await.expect("answers")), "new: false");
    let other = incoming.clone().by(late);
    assert_eq!(text(&other.subscribe().await.expect("answers")), "new: true");
    assert_eq!(text(&other.subscribe().await.expect("answers")), "new: false");
    let chosen = incoming.menu_action("Tasks", "Mine").await.expect("answers");
    assert_eq!(text(&chosen), "\"Tasks\" \"Mine\"");
    let answers = incoming.answer_context("survey", [("name", "Ada")]).await.expect("answers");
    assert_eq!(text(&answers), "\"Ada\"");
}

#[tokio::test]
async fn any_event_can_be_sent() {
    let (_sandbox, _server, incoming) = answering(|event| event["params"]["x"].clone()).await;
    let send = async |event: Value| incoming.send(event).await;
    // Answers to a handler that is not known are not checked.
    let odd = json!({ "type": "robot", "handler": { "type": "dream_handler" },
                      "params": { "x": { "a": null } } });
    let answered = send(odd).await.expect("answers");
    assert_eq!(answered.answer(), &Answer::Other(json!({ "a": null })));
    assert!(answered.event()["params"]["access"]["user_id"].is_string());
    let call = json!({ "type": "bot", "handler": { "type": "alert_handler" },
                       "params": { "x": { "a": 1 } } });
    assert!(send(call).await.expect("answers").is_nothing());
    let check = json!({ "type": "extension", "handler": { "type": "installation_handler" },
                        "params": { "x": { "status": 200, "note": ["Subscribe"] } } });
    assert_eq!(
        send(check).await.expect("answers").answer(),
        &Answer::Other(json!({ "status": 200, "note": ["Subscribe"] }))
    );
    let message = json!({ "type": "bot", "handler": { "type": "message_handler" },
                          "params": { "x": { "text": "a", "colour": "red" } } });
    let refused = send(message).await.expect_err("has an unknown key");
    assert!(matches!(refused, IncomingError::NotShown { .. }), "{refused}");
    let bytes = incoming.send_bytes("no JSON").await.expect("answers");
    assert_eq!((bytes.body(), bytes.event()), (&b"no JSON"[..], Value::Null));
}

#[tokio::test]
async fn arguments_can_be_missing() {
    let (_sandbox, server, incoming) = answering(|_| json!({})).await;
    let incoming = incoming.without("user").without("chat");
    assert!(incoming.message("hi").await.expect("answers").is_nothing());
    let (_, body) = server.received().pop().expect("is received");
    let event: Value = serde_json::from_slice(&body).expect("is JSON");
    let params = event["params"].as_object().expect("is a map");
    assert!(!params.contains_key("user") && !params.contains_key("chat"));
    assert!(params.contains_key("message"));
}

#[tokio::test]
async fn a_bot_of_version_3_has_its_own_url() {
    let (sandbox, server, incoming) = answering(|event| json!({ "text": event["name"] })).await;
    let bot = json!({ "name": "Pipeline Bot", "description": "Tells of builds", "scope": "organization",
                      "execution_type": "webhook", "execution_url": server.url });
    let created = call_v3(&sandbox, "/bots", bot).await;
    let name = created["data"]["unique_name"].as_str().unwrap_or("pipelinebot").to_owned();
    let of_bot = sandbox.incoming_of_bot(&name).expect("has a URL");
    let answered = of_bot.message("hi").await.expect("answers");
    assert_eq!(answered.message().expect("is a message").text, "Pipeline Bot");
    assert_eq!(answered.event()["unique_name"], json!(name));
    let error = sandbox.incoming_of_bot("releasebot").expect_err("has scripts").to_string();
    assert!(error.contains("no bot `releasebot` with the execution type `webhook`"), "{error}");
    drop(incoming);
}
