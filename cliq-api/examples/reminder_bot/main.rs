//! Posts reminders to a channel when they are due: `reminder_bot [--once MINUTES] CHANNEL`.
//!
//! Without `--once` it waits for the reminders of the next 24 hours. With it, it posts those of the last
//! minutes and ends, for a job that runs that often.

mod due;
#[path = "../support/mod.rs"]
mod support;

use cliq_api::clock::SystemClock;
use due::Bot;
use std::process::ExitCode;
use std::time::Duration;
use support::{Connection, Result};

const USAGE: &str = "usage: reminder_bot [--once MINUTES] CHANNEL";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<()> {
    let arguments = support::arguments();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (once, name) = match arguments.as_slice() {
        ["--once", minutes, name] => {
            let minutes: u32 = minutes.parse().map_err(|_| USAGE)?;
            (Some(Duration::from_secs(u64::from(minutes) * 60)), *name)
        }
        [name] if !name.starts_with('-') => (None, *name),
        _ => return Err(USAGE.into()),
    };
    let connection = Connection::open().await?;
    let cliq = &connection.cliq;
    let channel = connection.channel(name).await?.channel_id;
    let bot = Bot { cliq, clock: &SystemClock, channel };
    let count = match once {
        Some(period) => bot.post_once(period).await?,
        None => bot.post_when_due(DAY).await?,
    };
    eprintln!("reminders posted: {count}");
    connection.close().await;
    Ok(())
}
