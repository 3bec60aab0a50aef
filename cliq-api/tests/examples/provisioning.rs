//! A bot is provisioned with version 3, used by both versions, and removed in any case.

use crate::lifecycle::{Lifecycle, OPERATIONS};
use crate::start;
use cliq_api::Cliq;
use cliq_api::auth::{Scopes, StaticToken};
use cliq_api::clock::ManualClock;
use cliq_api::sandbox::Fault;

#[tokio::test]
async fn a_bot_is_provisioned_used_and_removed() {
    let (sandbox, cliq) = start(&ManualClock::default()).await;
    let mut lines = Vec::new();
    let lifecycle = Lifecycle { cliq: &cliq };
    lifecycle.run("Build Watch", |line| lines.push(line)).await.unwrap();
    assert!(lines.iter().any(|line| line.ends_with("the channel shows `Build 514: passed`")));
    assert_eq!(sandbox.executions("v3/bots_create_handler"), 3);
    let bots = cliq.v3().bots().list().all().await.unwrap();
    assert!(bots.iter().all(|bot| bot.name != "Build Watch"), "{bots:?}");
    assert!(cliq.channels().find_by_name("Build Watch test").await.unwrap().is_none());
}

#[tokio::test]
async fn the_scopes_of_the_operations_suffice() {
    let (sandbox, _) = start(&ManualClock::default()).await;
    let scopes = Scopes::for_operations(OPERATIONS.iter().copied());
    let auth = StaticToken::new(sandbox.issue_token([scopes.to_string()]));
    let cliq = Cliq::builder().base_url(sandbox.url()).auth(auth).build().unwrap();
    Lifecycle { cliq: &cliq }.run("Build Watch", |_| ()).await.unwrap();
}

#[tokio::test]
async fn bot_and_channel_are_removed_after_a_failure() {
    let (sandbox, cliq) = start(&ManualClock::default()).await;
    sandbox.fail("messages_edit", Fault::Status(403), 1);
    Lifecycle { cliq: &cliq }.run("Build Watch", |_| ()).await.unwrap_err();
    assert_eq!(sandbox.executions("channels_delete"), 1);
    assert_eq!(sandbox.executions("v3/bots_delete"), 1);
}
