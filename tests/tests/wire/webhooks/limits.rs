use super::{CHANNEL, answering, url};
use cliq_api::auth::StaticToken;
use cliq_api::clock::ManualClock;
use cliq_api::limit::{Limits, Policy, SharedLimits};
use cliq_api::sandbox::Sandbox;
use cliq_api::store::MemoryStore;
use cliq_api::webhook::{Webhook, operation};
use cliq_api::{Cliq, ErrorKind};
use std::sync::Arc;
use std::time::Duration;
use tests::server::Reply;

const MINUTE: Duration = Duration::from_secs(60);
const POST: &str = "messages_post_to_channel_by_name";

fn three() -> Limits {
    Limits::new().policy(Policy::FailFast).allow(POST, 3, MINUTE)
}

fn with(server: &str, path: &str, limits: Limits) -> Webhook {
    Webhook::builder().url(url(server, path)).limits(limits).build().unwrap()
}

fn sharing(server: &str, shared: SharedLimits) -> Webhook {
    let builder = Webhook::builder().url(url(server, CHANNEL)).limits(three());
    builder.shared_limits(shared).build().unwrap()
}

/// Posts until the limiter refuses; gives how many went out.
async fn passes(webhooks: &[&Webhook]) -> usize {
    let mut sent = 0;
    loop {
        for webhook in webhooks {
            match webhook.post("green").await {
                Ok(_) => sent += 1,
                Err(error) => {
                    assert_eq!(error.kind(), ErrorKind::RateLimit, "{error}");
                    assert!(error.is_rate_limited() && error.is_retryable());
                    return sent;
                }
            }
        }
    }
}

#[tokio::test]
async fn clones_and_instances_count_together_per_key_and_operation() {
    let server = answering(Reply::empty(204)).await;
    // Instances that share no settings count for the process.
    let first = with(&server.url, CHANNEL, three());
    let second = with(&server.url, "/channelsbyname/other/message", three());
    assert_eq!(passes(&[&first, &first.clone(), &second]).await, 3);
    assert_eq!(server.take().len(), 3, "what was refused was not sent");
    // Another operation, and another key, are counted by themselves.
    let handler = with(&server.url, "/bots/releasebot/incoming", three());
    handler.post("green").await.unwrap();
    let other = Webhook::builder()
        .url(url(&server.url, CHANNEL))
        .zapikey("1001.another")
        .limits(three())
        .build()
        .unwrap();
    assert_eq!(passes(&[&other]).await, 3);
    let apart = sharing(&server.url, SharedLimits::isolated());
    assert_eq!(passes(&[&apart]).await, 3);
}

#[tokio::test]
async fn instances_count_together_in_a_store() {
    let server = answering(Reply::empty(204)).await;
    let store = Arc::new(MemoryStore::default());
    let made = || sharing(&server.url, SharedLimits::in_store(Arc::clone(&store)));
    let (first, second) = (made(), made());
    assert_eq!(passes(&[&first, &second]).await, 3);
    let left = second.limits().of(second.operation()).await.unwrap();
    assert_eq!((left.used, left.left), (3, Some(0)));
    let alone = sharing(&server.url, SharedLimits::in_store(MemoryStore::default()));
    assert_eq!(passes(&[&alone]).await, 3, "another store");
}

#[tokio::test]
async fn a_named_user_counts_together_with_oauth() {
    let server = answering(Reply::empty(204)).await;
    let limits = three().user("scott");
    let webhook = with(&server.url, CHANNEL, limits.clone());
    let cliq = Cliq::builder().base_url(&server.url).auth(StaticToken::new("1000.token"));
    let cliq = cliq.limits(limits).build().unwrap();
    for _ in 0..2 {
        cliq.messages().post_to_channel_by_name("builds", "green").await.unwrap();
    }
    assert_eq!(passes(&[&webhook]).await, 1);
}

#[tokio::test]
async fn a_lock_of_the_service_holds_for_all_who_share_it() {
    for reply in [
        Reply::json(400, r#"{"code":"request_limit_exceeded","message":"too many"}"#),
        Reply::json(429, "{}"),
    ] {
        let server = answering(reply).await;
        let limits = Limits::new();
        let (first, second) =
            (with(&server.url, CHANNEL, limits.clone()), with(&server.url, CHANNEL, limits));
        let error = first.post("green").await.unwrap_err();
        assert!(error.is_rate_limited(), "{error}");
        assert!(error.to_string().contains("locked out for 600 s"), "{error}");
        let error = second.post("green").await.unwrap_err();
        assert!(error.is_rate_limited() && error.locked_until().is_some(), "{error}");
        assert_eq!(server.take().len(), 1, "nothing is sent into a lock");
    }
}

#[tokio::test]
async fn the_documented_threshold_is_never_passed() {
    let clock = ManualClock::default();
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    let key = sandbox.issue_webhook_token();
    for (path, posted) in [
        ("/channelsbyname/general/message", POST),
        ("/bots/releasebot/message", "messages_post_to_bot"),
        ("/bots/releasebot/incoming", operation::TO_BOT.id),
    ] {
        let url = format!("{}/api/v2{path}?zapikey={key}", sandbox.url());
        let limits = Limits::new();
        let made = || {
            let builder = Webhook::builder().url(&url).limits(limits.clone());
            builder.clock(clock.clone()).build().unwrap()
        };
        let (first, second) = (made(), made());
        for _ in 0..60 {
            first.post("green").await.unwrap();
            second.post("green").await.unwrap();
        }
        assert_eq!(sandbox.executions(posted), 120, "{path}");
    }
    assert_eq!(sandbox.lockouts(), 0);
}

#[test]
fn the_limits_of_handlers_can_be_changed() {
    let limits =
        Limits::new().allow("webhook_to_bot", 1, MINUTE).unlimited("webhook_to_application");
    let builder = Webhook::builder().url(url("https://cliq.zoho.eu", CHANNEL));
    builder.limits(limits).build().unwrap();
}
