use cliq_api::limit::Limits;
use cliq_api::message::{Message, post_parts};
use cliq_api::sandbox::Sandbox;
use cliq_api::webhook::{Target, Webhook, WebhookBuilder};
use cliq_api::{ErrorCode, ErrorKind};
use serde_json::json;

fn to(sandbox: &Sandbox, target: Target) -> WebhookBuilder {
    Webhook::builder().base_url(sandbox.url()).target(target).limits(Limits::off())
}

#[tokio::test]
async fn every_target_is_posted_to_with_a_key() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = sandbox.issue_webhook_token();
    let channel = to(&sandbox, Target::ChannelByName("general".into())).zapikey(&*key).build();
    let channel = channel.unwrap();
    let message = || Message::text("green").sync_message(true);
    let posted = channel.post(message()).await.unwrap();
    assert!(posted.message_id.is_some() && posted.id.is_none());
    let posted = channel.post(message()).bot_unique_name("releasebot").await.unwrap();
    assert!(posted.id.is_some());
    let bot = to(&sandbox, Target::Bot("releasebot".into())).zapikey(&*key).build().unwrap();
    let posted = bot.post(message()).userids(["55743301", "55743302"]).await.unwrap();
    assert_eq!(posted.message_details.unwrap().len(), 2);
    let all = bot.post(message()).broadcast(true).await.unwrap();
    assert_eq!(all.user_ids.unwrap().len(), 5);
    let user = to(&sandbox, Target::User("55743302".into())).zapikey(&*key).build().unwrap();
    let parts = message().parts(3).unwrap();
    let count = parts.len();
    assert_eq!(post_parts(parts, |part| user.post(part)).await.unwrap().len(), count);
    // The front of the path makes no difference.
    let handler = to(&sandbox, Target::BotHandler("releasebot".into())).company("60001234");
    let handler = handler.network("clients").zapikey(&*key).build().unwrap();
    assert_eq!(handler.deliver(&json!({"build": 12})).parameter("a", "b").await.unwrap(), None);
    let extension = to(&sandbox, Target::Application("40123".into())).zapikey(&*key);
    extension.appkey("1001.app").build().unwrap().deliver(&json!([1])).await.unwrap();
    for (operation, times) in [
        ("messages_post_to_channel_by_name", 2),
        ("messages_post_to_bot", 2),
        ("messages_post_to_user", count),
        ("webhook_to_bot", 1),
        ("webhook_to_application", 1),
    ] {
        assert_eq!(sandbox.executions(operation), times, "{operation}");
    }
}

#[tokio::test]
async fn the_sandbox_is_as_strict_with_a_key_as_without() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = sandbox.issue_webhook_token();
    let channel = |key: &str, name: &str| {
        to(&sandbox, Target::ChannelByName(name.into())).zapikey(key).build().unwrap()
    };
    let good = channel(&key, "general");
    for (request, status, code) in [
        (channel("1001.nobody", "general").post("a"), 401, ErrorCode::OauthTokenInvalid),
        (channel(&key, "nowhere").post("a"), 400, ErrorCode::ChannelNotExists),
        (good.post("a").bot_unique_name("nobot"), 400, ErrorCode::InvalidInputs),
        (good.post("a").bot_unique_name("helpdeskbot"), 403, ErrorCode::OperationNotAllowed),
        (good.post("").unchecked(), 400, ErrorCode::InputPatternMismatch),
    ] {
        let error = request.await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status, "{error}");
        assert_eq!(error.code(), Some(&code), "{error}");
    }
    good.post("a").await.unwrap();
    sandbox.revoke_webhook_token(&key);
    assert!(good.post("a").await.unwrap_err().is_unauthenticated());
    let handler = Webhook::new(sandbox.webhook_url("/bots/nobot/incoming")).unwrap();
    assert!(handler.post("a").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_key_opens_nothing_but_posts() {
    let sandbox = Sandbox::start().await.unwrap();
    let key = sandbox.issue_webhook_token();
    let http = reqwest::Client::new();
    let status = |path: &str, query: &str| {
        let url = format!("{}/api/v2{path}?{query}", sandbox.url());
        let request =
            http.post(url).header("content-type", "application/json").body(r#"{"text":"a"}"#);
        async move { request.send().await.unwrap().status().as_u16() }
    };
    let good = format!("zapikey={key}");
    assert_eq!(status("/channelsbyname/general/message", &good).await, 204);
    assert_eq!(status("/channelsbyname/general/message", "").await, 401);
    assert_eq!(status("/channels", &good).await, 401);
    assert_eq!(status("/channelsbyname/general/message", &format!("{good}&extra=1")).await, 400);
    assert_eq!(status("/applications/40123/incoming", &good).await, 400);
    let many = "&p=1".repeat(51);
    assert_eq!(status("/bots/releasebot/incoming", &format!("{good}{many}")).await, 400);
    let other = sandbox.issue_webhook_token_of("55743309");
    let to_bot = to(&sandbox, Target::Bot("releasebot".into())).zapikey(other).build().unwrap();
    let error = to_bot.post("a").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api, "the ninth user has not subscribed: {error}");
}
