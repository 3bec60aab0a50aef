//! Posts the result of a build: `notify_from_ci passed|failed TITLE [LOG_URL]`.
//!
//! With `CLIQ_WEBHOOK` it uses a webhook, otherwise the bot in `CLIQ_BOT` with the credentials of
//! `Cliq::from_env`. Without credentials it posts to a sandbox. Access tokens and rate limits are kept
//! in the folder `CLIQ_STORE`, or else in `.cliq-store`; keep it between jobs. `CI_BRANCH` names the
//! branch. The exit code is 1 if the message was not posted.

mod notify;
#[path = "../support/mod.rs"]
mod support;

use cliq_api::CliqBuilder;
use cliq_api::store::FileStore;
use cliq_api::webhook::WebhookBuilder;
use notify::{Build, Way};
use std::process::ExitCode;
use support::{BOT, Connection, Result, setting};

/// The folder of access tokens and rate limits, unless `CLIQ_STORE` names another.
const STORE: &str = ".cliq-store";
const USAGE: &str = "usage: notify_from_ci passed|failed TITLE [LOG_URL]";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<()> {
    let arguments = support::arguments();
    let (outcome, title, log) = match arguments.as_slice() {
        [outcome, title] => (outcome, title, None),
        [outcome, title, log] => (outcome, title, Some(log.clone())),
        _ => return Err(USAGE.into()),
    };
    let passed = match outcome.as_str() {
        "passed" => true,
        "failed" => false,
        _ => return Err(USAGE.into()),
    };
    let build = Build { passed, title: title.clone(), branch: setting("CI_BRANCH"), log };
    if setting("CLIQ_WEBHOOK").is_some() {
        let webhook = WebhookBuilder::from_env()?.or_store(FileStore::new(STORE)).build()?;
        Way::Webhook(Box::new(webhook)).post(&build).await?;
    } else if let Some(bot) = setting("CLIQ_BOT") {
        let cliq = CliqBuilder::from_env()?.or_store(FileStore::new(STORE)).build()?;
        Way::Bot(cliq, bot).post(&build).await?;
    } else {
        let connection = Connection::open().await?;
        if !connection.is_sandbox {
            return Err("neither CLIQ_WEBHOOK nor CLIQ_BOT is set; set one of them".into());
        }
        Way::Bot(connection.cliq.clone(), BOT.to_owned()).post(&build).await?;
        connection.close().await;
    }
    eprintln!("posted: {} {outcome}", build.title);
    Ok(())
}
