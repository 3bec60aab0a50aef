//! A bot on a server of yours, from its creation to its deletion: `webhook_bot [--scopes] [NAME]`.
//!
//! The program creates a bot and the function of a button through version 3, both with its own URL. It
//! answers a message with a card, edits the card when a user presses the button, and deletes the bot and
//! the function.
//!
//! Without credentials in the environment it runs on a sandbox, which also plays the user. On the service
//! it waits ten minutes for you to write to the bot, and needs three further settings: `BOT_URL`, under
//! which Cliq reaches the program; `BOT_PUBLIC_KEY`, which verifies the events; and `BOT_ADDRESS`, where
//! it listens, such as `0.0.0.0:8080`. `--scopes` prints the scopes that a token needs, and ends.

mod bot;
mod lifecycle;
mod person;
mod server;
#[path = "../support/mod.rs"]
mod support;

use cliq_api::incoming::server::Endpoint;
use cliq_api::incoming::verify::Verifier;
use cliq_api::v3::types::Bot;
use lifecycle::{Lifecycle, OPERATIONS};
use std::process::ExitCode;
use std::time::Duration;
use support::{Connection, Result, setting};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{self, Receiver};

/// Display name of the bot, at most 20 characters.
const NAME: &str = "Deploy Watch";
const USAGE: &str = "usage: webhook_bot [--scopes] [NAME]";
/// How long a user of the service may take.
const PATIENCE: Duration = Duration::from_secs(600);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<()> {
    let Some(name) = support::name_or_scopes(NAME, OPERATIONS, USAGE)? else { return Ok(()) };
    let connection = Connection::open().await?;
    let result = run_bot(&connection, &name).await;
    connection.close().await;
    result
}

async fn run_bot(connection: &Connection, name: &str) -> Result<()> {
    let log = |line: String| println!("{line}");
    let address = setting("BOT_ADDRESS").unwrap_or_else(|| "127.0.0.1:0".to_owned());
    let listener = TcpListener::bind(&address).await?;
    let (url, key) = match connection.sandbox() {
        Some(sandbox) => {
            let url = format!("http://{}/cliq", listener.local_addr()?);
            (url, sandbox.public_key()?.base64().to_owned())
        }
        None => (required("BOT_URL")?, required("BOT_PUBLIC_KEY")?),
    };
    let (approved, mut approvals) = mpsc::channel(1);
    let endpoint = Endpoint::new(bot::handlers(approved)).verified_by(Verifier::new(key)?);
    tokio::spawn(server::serve(listener, endpoint));
    let lifecycle = Lifecycle { cliq: &connection.cliq, url: &url };
    let used = async |bot: &Bot| use_bot(connection, bot, &mut approvals, &log).await;
    lifecycle.run(name, &log, used).await
}

/// Waits until a user has approved a deployment.
async fn use_bot(
    connection: &Connection,
    bot: &Bot,
    approvals: &mut Receiver<String>,
    log: &dyn Fn(String),
) -> Result<()> {
    match connection.sandbox() {
        Some(sandbox) => {
            person::act(&sandbox.incoming_of_bot(bot.unique_name.as_ref())?, log).await?;
        }
        None => log(format!("write `deploy blue` to the bot `{}`, then press `Approve`", bot.name)),
    }
    let approved = tokio::time::timeout(PATIENCE, approvals.recv()).await;
    let environment = approved.map_err(|_| "nobody approved a deployment in ten minutes")?;
    log(format!("received the approval of `{}`", environment.unwrap_or_default()));
    Ok(())
}

fn required(name: &str) -> Result<String> {
    setting(name).ok_or_else(|| format!("{name} is not set; the service needs it").into())
}
