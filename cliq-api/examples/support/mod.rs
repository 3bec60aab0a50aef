//! What the examples share: where the client comes from, and how a program ends.
//!
//! A program of yours needs one line in place of this module: `let cliq = Cliq::from_env()?;`.

#![allow(dead_code, reason = "each example uses a part of it")]

mod setting;

pub use setting::setting;

use cliq_api::auth::Scopes;
use cliq_api::sandbox::{Sandbox, SandboxExt as _};
use cliq_api::types::{Channel, ChannelLevel};
use cliq_api::{Cliq, Operation};
use std::error::Error;
use std::process::ExitCode;

/// What fails in an example, for its message alone.
pub type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The channel that a new sandbox has.
pub const CHANNEL: &str = "Release train";

/// The bot that a new sandbox has.
pub const BOT: &str = "cibot";

/// Each of these selects a server; without any, a sandbox is started.
const SETTINGS: [&str; 5] = [
    "CLIQ_CLIENT_ID",
    "CLIQ_CLIENT_SECRET",
    "CLIQ_REFRESH_TOKEN",
    "CLIQ_ACCESS_TOKEN",
    "CLIQ_BASE_URL",
];

/// A client, and the sandbox that belongs to it.
#[derive(Debug)]
pub struct Connection {
    /// The client.
    pub cliq: Cliq,
    /// Whether it talks to a sandbox that this program started.
    pub is_sandbox: bool,
    sandbox: Option<Sandbox>,
}

impl Connection {
    /// Connects as the environment says, or to a new sandbox with a channel, messages and a bot.
    pub async fn open() -> Result<Self> {
        if SETTINGS.iter().any(|name| setting(name).is_some()) {
            return Ok(Self { cliq: Cliq::from_env()?, is_sandbox: false, sandbox: None });
        }
        eprintln!("no credentials in the environment: starts a sandbox");
        let sandbox = Sandbox::builder().users(8).bot(BOT).start().await?;
        let cliq = sandbox.client()?;
        let channel = cliq.channels().create(CHANNEL, ChannelLevel::Organization).await?;
        for text in ["The branch is cut.", "The release is out."] {
            cliq.messages().post_to_channel(&channel.channel_id, text).await?;
        }
        Ok(Self { cliq, is_sandbox: true, sandbox: Some(sandbox) })
    }

    /// Finds a channel by its name, which has to exist.
    pub async fn channel(&self, name: &str) -> Result<Channel> {
        let channel = self.cliq.channels().find_by_name(name).await?;
        Ok(channel.ok_or_else(|| format!("there is no channel `{name}`"))?)
    }

    /// The sandbox that this program started, if there is one.
    pub fn sandbox(&self) -> Option<&Sandbox> {
        self.sandbox.as_ref()
    }

    /// Stops the sandbox, if there is one.
    pub async fn close(self) {
        if let Some(sandbox) = self.sandbox {
            sandbox.shutdown().await;
        }
    }
}

/// The arguments of the program.
pub fn arguments() -> Vec<String> {
    std::env::args_os().skip(1).map(|text| text.to_string_lossy().into_owned()).collect()
}

/// The name that the arguments `[--scopes] [NAME]` give, or the default. With `--scopes`, prints the
/// scopes of the operations instead and returns `None`.
pub fn name_or_scopes(
    default: &str,
    operations: &'static [&'static Operation],
    usage: &'static str,
) -> Result<Option<String>> {
    let arguments = arguments();
    match arguments.as_slice() {
        [] => Ok(Some(default.to_owned())),
        [flag] if flag == "--scopes" => {
            println!("{}", Scopes::for_operations(operations.iter().copied()));
            Ok(None)
        }
        [name] if !name.starts_with('-') => Ok(Some(name.clone())),
        _ => Err(usage.into()),
    }
}

/// Prints an error on one line, and tells the caller of the program.
pub fn exit(result: Result<()>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
