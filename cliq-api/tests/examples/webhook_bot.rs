//! A bot on a server is provisioned, used by a user of the sandbox, and removed in any case.

#[path = "../../examples/webhook_bot/lifecycle.rs"]
mod lifecycle;

use crate::support::Result;
use crate::{bot, person, server};
use cliq_api::Cliq;
use cliq_api::auth::{Scopes, StaticToken};
use cliq_api::incoming::server::Endpoint;
use cliq_api::incoming::verify::Verifier;
use cliq_api::sandbox::{Fault, Sandbox, SandboxExt};
use cliq_api::v3::types::Bot;
use lifecycle::{Lifecycle, OPERATIONS};
use std::cell::RefCell;
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// Runs the example, and returns what it logs.
async fn run(sandbox: &Sandbox, cliq: &Cliq) -> (Result<()>, Vec<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/cliq", listener.local_addr().unwrap());
    let (approved, mut approvals) = mpsc::channel(1);
    let verifier = Verifier::new(sandbox.public_key().unwrap().base64()).unwrap();
    let endpoint = Endpoint::new(bot::handlers(approved)).verified_by(verifier);
    tokio::spawn(server::serve(listener, endpoint));
    let lines = RefCell::new(Vec::new());
    let log = |line| lines.borrow_mut().push(line);
    let used = async |bot: &Bot| {
        person::act(&sandbox.incoming_of_bot(bot.unique_name.as_ref())?, &log).await?;
        assert_eq!(approvals.recv().await.as_deref(), Some("blue"));
        Ok(())
    };
    let result = Lifecycle { cliq, url: &url }.run("Deploy Watch", &log, used).await;
    (result, lines.into_inner())
}

#[tokio::test]
async fn a_bot_on_a_server_is_provisioned_used_and_removed() {
    let sandbox = Sandbox::start().await.unwrap();
    let cliq = sandbox.client().unwrap();
    let (result, lines) = run(&sandbox, &cliq).await;
    result.unwrap();
    assert_eq!(
        lines,
        [
            "created the function `approveDeployment`",
            "created the bot `deploywatch`",
            "added its message handler",
            "a user wrote `deploy blue`, and the bot answered `Deploy to blue?`",
            "the user pressed `Approve`, and the message became `The deployment to blue is approved.`",
            "deleted the bot `deploywatch`",
            "deleted the function `approveDeployment`",
        ]
    );
    let bots = cliq.v3().bots().list().all().await.unwrap();
    assert!(bots.iter().all(|bot| bot.name != "Deploy Watch"), "{bots:?}");
    let functions = cliq.v3().functions().list().all().await.unwrap();
    assert!(functions.iter().all(|function| function.name != bot::FUNCTION), "{functions:?}");
}

#[tokio::test]
async fn the_scopes_of_the_operations_suffice() {
    let sandbox = Sandbox::start().await.unwrap();
    let scopes = Scopes::for_operations(OPERATIONS.iter().copied());
    let auth = StaticToken::new(sandbox.issue_token([scopes.to_string()]));
    let cliq = Cliq::builder().base_url(sandbox.url()).auth(auth).build().unwrap();
    run(&sandbox, &cliq).await.0.unwrap();
}

#[tokio::test]
async fn bot_and_function_are_removed_after_a_failure() {
    let sandbox = Sandbox::start().await.unwrap();
    let cliq = sandbox.client().unwrap();
    sandbox.fail("v3/bots_create_handler", Fault::Status(403), 1);
    run(&sandbox, &cliq).await.0.unwrap_err();
    assert_eq!(sandbox.executions("v3/functions_delete"), 1);
    assert_eq!(sandbox.executions("v3/bots_delete"), 1);
}
