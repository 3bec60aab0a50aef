//! A webhook is traced as a call is, and neither spans nor events have its keys.

use cliq_api::clock::ManualClock;
use cliq_api::webhook::Webhook;
use std::sync::atomic::{AtomicU64, Ordering};
use tests::server::{Reply, Server};
use tests::trace::Log;

#[tokio::test]
async fn a_post_is_a_call_with_attempts_and_no_key() {
    let log = Log::default();
    let _guard = log.install();
    let count = AtomicU64::new(0);
    let server = Server::start(move |request| match count.fetch_add(1, Ordering::SeqCst) {
        0 => Reply::empty(204),
        1 => Reply::json(200, r#"{"user_ids":7}"#),
        2 => Reply::json(429, format!(r#"{{"message":"{}"}}"#, request.line)),
        _ => Reply::json(500, request.line.clone()),
    })
    .await
    .unwrap();
    let key = "zapikey=1001.planted%2Fkey&appkey=planted%2Fapp";
    let url = |path: &str| format!("{}/api/v2{path}?{key}", server.url);
    let build = |url: String| Webhook::builder().url(url).clock(ManualClock::default()).build();
    let bot = build(url("/bots/releasebot/message")).unwrap();
    bot.post("green").await.unwrap();
    bot.post("green").userids(1..=101_u64).await.unwrap();
    bot.post("green").await.unwrap_err();
    build(url("/applications/40123/incoming")).unwrap().post("green").await.unwrap_err();
    build(format!("http://127.0.0.1:1/api/v2/bots/b/message?{key}"))
        .unwrap()
        .post("a")
        .await
        .unwrap_err();

    let lines = log.lines();
    assert!(!lines.iter().any(|line| line.contains("planted")), "{lines:#?}");
    let ours: Vec<&str> =
        lines.iter().map(String::as_str).filter(|line| line.starts_with("cliq.")).collect();
    let expected_call = "cliq.call otel.name=\"messages_post_to_bot\" otel.kind=\"internal\" \
                         cliq.operation=\"messages_post_to_bot\" http.request.method=\"POST\" \
                         url.template=\"/bots/{BOT_UNIQUE_NAME}/message\" http.response.status_code=204";
    assert_eq!(ours[0], expected_call);
    assert!(
        ours[1].starts_with("cliq.attempt otel.name=POST /bots/{BOT_UNIQUE_NAME}/message ")
            && ours[1].ends_with("attempt=1 http.response.status_code=204 outcome=\"success\""),
        "{}",
        ours[1]
    );
    assert!(ours.iter().any(|line| line.contains("\"webhook_to_application\"")), "{ours:#?}");
    assert!(lines.iter().any(|line| line.contains("corrected")), "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains("100 userids")), "{lines:#?}");
    let unsent = ours.iter().filter(|line| line.contains("nothing was sent")).count();
    assert_eq!(unsent, 3, "{ours:#?}");
}
