//! Finds out where the service deviates from the documents: `cargo run --example probe`.
//!
//! It calls every GET operation that the granted scopes allow, follows ids from lists to items, and
//! writes a report and the anonymized responses that deviate, ready for
//! `cargo xtask decode OPERATION FILE --adopt`. It never writes to the service and keeps to the rate
//! limits.
//!
//! Credentials come from `CLIQ_CLIENT_ID`, `CLIQ_CLIENT_SECRET` and `CLIQ_REFRESH_TOKEN` (and
//! `CLIQ_DATA_CENTER`, `CLIQ_NETWORK`); without them it talks to a sandbox that it starts itself.
//! `--dry-run` lists the calls and sends nothing; `--help` names the other options.

mod connection;
mod options;
mod run;
mod seed;

use connection::Connection;
use options::{Options, USAGE};
use run::{Probe, plan, write};
use std::process::ExitCode;

type Error = Box<dyn std::error::Error>;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Error> {
    let Some(options) = Options::parse(std::env::args().skip(1))? else {
        println!("{USAGE}");
        return Ok(());
    };
    let steps = plan::steps(options.module.as_deref());
    if steps.is_empty() {
        return Err("no GET operation belongs to that module; check --module".into());
    }
    if options.dry_run {
        print!("{}", plan::text(&steps, options.settings.calls));
        return Ok(());
    }
    let connection = Connection::open(options.quirks).await?;
    println!("Probing {}.", connection.place());
    println!(
        "{} GET operations, up to {} calls of each, within the rate limits. Nothing is written to \
         the service.",
        steps.len(),
        options.settings.calls
    );
    let mut settings = options.settings;
    if connection.is_sandbox() {
        seed::sandbox(&connection.cliq).await?;
        settings.examples = true;
        settings
            .ids
            .extend(seed::IDS.iter().map(|(kind, id)| ((*kind).to_owned(), (*id).to_owned())));
    }
    let probe = Probe::new(&connection.cliq, settings);
    let findings = probe.run(&steps, |line| println!("{line}")).await?;
    connection.close().await;
    let files = write::all(&options.out, &findings, options.all_bodies)?;
    println!("{}", findings.summary());
    println!(
        "The report is {}; {files} anonymized responses lie beside it.",
        options.out.join("report.md").display()
    );
    println!(
        "Read them before you pass them on; `cargo xtask decode OPERATION FILE --adopt` adds one."
    );
    Ok(())
}
