use crate::messages;
use crate::server::Server;
use cliq_runtime::clock::ManualClock;
use cliq_sandbox::Sandbox;
use cliq_sandbox::incoming::{Answer, IncomingError};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::Notify;

async fn post(url: &str, body: Value) -> (u16, String) {
    let request = reqwest::Client::new().post(url).body(body.to_string());
    let response = request.send().await.expect("is sent");
    (response.status().as_u16(), response.text().await.expect("is text"))
}

fn url(event: &Value) -> String {
    event["response_url"].as_str().expect("has a response URL").to_owned()
}

#[tokio::test]
async fn late_answers_are_applied() {
    let sandbox = Sandbox::start().await.expect("starts");
    let server = Server::start(|event| {
        let url = url(&event);
        tokio::spawn(async move {
            post(&url, json!({ "output": { "text": "First" } })).await;
            post(&url, json!({ "output": { "text": "Second" } })).await;
        });
        Box::pin(async { (200, r#"{"output":{"text":"Working"}}"#.to_owned()) })
    })
    .await;
    let incoming = sandbox.incoming(&server.url).expect("is on loopback");
    let answered = incoming.message("slow").await.expect("answers");
    assert_eq!(answered.message().expect("is a message").text, "Working");
    for text in ["First", "Second"] {
        let late = incoming.late_answer(&answered).await.expect("comes");
        assert_eq!(late.message().expect("is a message").text, text);
    }
    let chat = &answered.message().expect("is a message").chat_id;
    let texts: Vec<_> =
        messages(&sandbox, chat).await.iter().map(|one| one["content"]["text"].clone()).collect();
    assert_eq!(texts, ["Second", "First", "Working", "slow"]);

    let address = url(&answered.event());
    let (status, why) = post(&address, json!({ "text": "bare" })).await;
    assert_eq!(status, 400);
    assert!(why.contains("has no key `output`"), "{why}");
    let refused = incoming.late_answer(&answered).await.expect_err("is not wrapped");
    assert!(matches!(refused, IncomingError::NotWrapped(_)), "{refused}");
    assert_eq!(post(&format!("{address}0"), json!({ "output": "" })).await.0, 404);
    assert_eq!(sandbox.executions("response_url"), 2);
}

#[tokio::test]
async fn an_answer_after_the_time_is_dropped() {
    let sandbox = Sandbox::start().await.expect("starts");
    let go = Arc::new(Notify::new());
    let server = {
        let go = Arc::clone(&go);
        Server::start(move |event| {
            let go = Arc::clone(&go);
            Box::pin(async move {
                go.notified().await;
                if event["response_url"].is_string() {
                    post(&url(&event), json!({ "output": { "text": "Done" } })).await;
                }
                (200, r#"{"output":{"text":"never seen"}}"#.to_owned())
            })
        })
        .await
    };
    let incoming = sandbox.incoming(&server.url).expect("is on loopback");
    let incoming = incoming.timeout(Duration::from_millis(30));
    let answered = incoming.message("slow").await.expect("waits for a late answer");
    assert_eq!(answered.answer(), &Answer::TimedOut);
    go.notify_one();
    let late = incoming.late_answer(&answered).await.expect("comes");
    assert_eq!(late.message().expect("is a message").text, "Done");
    // A widget has no response URL.
    let error = incoming.open_widget("Board").await.expect_err("takes too long");
    assert_eq!(error, IncomingError::TimedOut(Duration::from_millis(30)));
}

#[tokio::test]
async fn the_time_is_that_of_the_clock() {
    let clock = ManualClock::default();
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.expect("starts");
    let started = Arc::new(Notify::new());
    let server = {
        let started = Arc::clone(&started);
        Server::start(move |_| {
            started.notify_one();
            Box::pin(std::future::pending())
        })
        .await
    };
    let incoming = sandbox.incoming(&server.url).expect("is on loopback");
    let advance = async {
        started.notified().await;
        clock.advance(Duration::from_secs(15));
    };
    let (answered, ()) = tokio::join!(incoming.message("slow"), advance);
    assert!(answered.expect("waits for a late answer").timed_out());
}

#[tokio::test]
async fn an_event_is_delivered_again() {
    let sandbox = Sandbox::start().await.expect("starts");
    let count = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        let count = count.fetch_add(1, Ordering::Relaxed);
        Box::pin(
            async move { (200, json!({ "output": { "text": count.to_string() } }).to_string()) },
        )
    })
    .await;
    let incoming = sandbox.incoming(&server.url).expect("is on loopback");
    let first = incoming.message("hi").await.expect("answers");
    let second = incoming.redeliver(&first).await.expect("answers");
    assert_eq!(second.message().expect("is a message").text, "1");
    let [first, second] = &server.received()[..] else { panic!("are two") };
    assert_eq!(first.1, second.1);
    assert_eq!(first.0["x-cliq-signature"], second.0["x-cliq-signature"]);
}
