//! Archives the messages and files of channels: `archive_channels FOLDER [CHANNEL]...`, all channels
//! that the user sees if none is named.
//!
//! Run it again to continue after an interruption, or to add what is new.

mod archive;
#[path = "../support/mod.rs"]
mod support;

use archive::Archive;
use std::path::Path;
use std::process::ExitCode;
use support::{Connection, Result};

const USAGE: &str = "usage: archive_channels FOLDER [CHANNEL]...";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::exit(Box::pin(run()).await)
}

async fn run() -> Result<()> {
    let arguments = support::arguments();
    let Some((folder, names)) = arguments.split_first() else { return Err(USAGE.into()) };
    if folder.starts_with('-') {
        return Err(USAGE.into());
    }
    let connection = Connection::open().await?;
    let cliq = &connection.cliq;
    let mut channels = Vec::new();
    for name in names {
        channels.push(connection.channel(name).await?);
    }
    if names.is_empty() {
        channels = cliq.channels().list().all().await?;
    }
    for channel in channels {
        let Some(chat) = &channel.chat_id else {
            eprintln!("{}: it has no chat", channel.name);
            continue;
        };
        let archive = Archive::open(Path::new(folder), &channel.channel_id, 100)?;
        let name = &channel.name;
        let progress = |count| {
            if count % 100 == 0 {
                eprintln!("{name}: {count} messages");
            }
        };
        let count = archive.update(cliq, chat, progress).await?;
        eprintln!("{name}: {count} new messages");
    }
    connection.close().await;
    Ok(())
}
