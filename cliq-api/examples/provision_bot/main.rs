//! Provisions a bot, posts as it, edits the post, and removes everything: `provision_bot [--scopes] [NAME]`.
//!
//! Version 3 of the API creates bots and their handlers; version 2 has the channels and edits messages. One
//! client calls both. Without credentials in the environment the program runs on a sandbox. `--scopes`
//! prints the scopes that a token for the service needs, and ends.

mod lifecycle;
#[path = "../support/mod.rs"]
mod support;

use lifecycle::{Lifecycle, OPERATIONS};
use std::process::ExitCode;
use support::{Connection, Result};

/// Display name of the bot, at most 20 characters.
const NAME: &str = "Build Watch";
const USAGE: &str = "usage: provision_bot [--scopes] [NAME]";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<()> {
    let Some(name) = support::name_or_scopes(NAME, OPERATIONS, USAGE)? else { return Ok(()) };
    let connection = Connection::open().await?;
    let lifecycle = Lifecycle { cliq: &connection.cliq };
    let result = lifecycle.run(&name, |line| println!("{line}")).await;
    connection.close().await;
    result
}
