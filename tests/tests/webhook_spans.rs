//! A webhook is traced as a call is, and neither spans nor events have its keys. It is the only test
//! here: whether a span is of interest is settled when any thread meets it first.

use cliq_api::clock::ManualClock;
use cliq_api::webhook::Webhook;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use tests::server::{Reply, Server};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Writes down spans and events of every crate, with their fields.
#[derive(Clone, Default)]
struct Log {
    lines: Arc<Mutex<Vec<String>>>,
}

struct Fields<'a>(&'a mut String);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Log {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut line = span.metadata().name().to_owned();
        span.record(&mut Fields(&mut line));
        let mut lines = self.lines.lock().unwrap();
        lines.push(line);
        Id::from_u64(lines.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let index = usize::try_from(span.into_u64()).unwrap() - 1;
        values.record(&mut Fields(&mut self.lines.lock().unwrap()[index]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut line = "event".to_owned();
        event.record(&mut Fields(&mut line));
        self.lines.lock().unwrap().push(line);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn a_post_is_a_call_with_attempts_and_no_key() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
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

    let lines = log.lines.lock().unwrap().clone();
    assert!(!lines.iter().any(|line| line.contains("planted")), "{lines:#?}");
    let ours: Vec<&str> =
        lines.iter().map(String::as_str).filter(|line| line.starts_with("cliq.")).collect();
    let expected_call = "cliq.call cliq.operation=\"messages_post_to_bot\" http.request.method=\"POST\" \
                         url.template=\"/bots/{BOT_UNIQUE_NAME}/message\" http.response.status_code=204";
    assert_eq!(ours[0], expected_call);
    assert_eq!(ours[1], "cliq.attempt attempt=1 http.response.status_code=204 outcome=\"success\"");
    assert!(ours.iter().any(|line| line.contains("\"webhook_to_application\"")), "{ours:#?}");
    assert!(lines.iter().any(|line| line.contains("corrected")), "{lines:#?}");
    assert!(lines.iter().any(|line| line.contains("100 userids")), "{lines:#?}");
    let unsent = ours.iter().filter(|line| line.contains("nothing was sent")).count();
    assert_eq!(unsent, 3, "{ours:#?}");
}
