//! Asks a channel: `poll [--once | --minutes N] CHANNEL QUESTION EMOJI=TEXT...`.
//!
//! It posts the question, waits ten minutes or as told, and prints the votes. With `--once` it does not
//! wait.

#[path = "../support/mod.rs"]
mod support;
mod vote;

use cliq_api::clock::{Clock as _, SystemClock};
use std::process::ExitCode;
use std::time::Duration;
use support::{Connection, Result};
use vote::{Choice, Poll};

const USAGE: &str = "usage: poll [--once | --minutes N] CHANNEL QUESTION EMOJI=TEXT...";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<()> {
    let arguments = support::arguments();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (minutes, rest): (u32, _) = match arguments.as_slice() {
        ["--once", rest @ ..] => (0, rest),
        ["--minutes", minutes, rest @ ..] => (minutes.parse().map_err(|_| USAGE)?, rest),
        rest => (10, rest),
    };
    let [name, question, choices @ ..] = rest else { return Err(USAGE.into()) };
    let choices: Option<Vec<_>> = choices.iter().map(|choice| Choice::parse(choice)).collect();
    let choices = choices.filter(|choices| !choices.is_empty()).ok_or(USAGE)?;
    let connection = Connection::open().await?;
    let cliq = &connection.cliq;
    let chat = connection.channel(name).await?.chat_id;
    let chat = chat.ok_or_else(|| format!("the channel `{name}` has no chat"))?;
    let poll = Poll { cliq, chat, choices };
    let message = poll.ask(question).await?;
    if minutes > 0 {
        eprintln!("asked; counts in {minutes} min");
        SystemClock.sleep(Duration::from_secs(u64::from(minutes) * 60)).await;
    }
    for (choice, votes) in poll.count(&message).await? {
        println!("{votes:4} {} {}", choice.emoji, choice.text);
    }
    connection.close().await;
    Ok(())
}
