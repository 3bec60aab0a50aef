//! Writes all users to a CSV file: `directory_to_csv FILE`. The file appears when it is complete.

mod directory;
#[path = "../support/mod.rs"]
mod support;

use std::fs::{self, File};
use std::process::ExitCode;
use support::{Connection, Result};

const USAGE: &str = "usage: directory_to_csv FILE";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<()> {
    let arguments = support::arguments();
    let [path] = arguments.as_slice() else { return Err(USAGE.into()) };
    let connection = Connection::open().await?;
    let part = format!("{path}.part");
    let file = File::create(&part).map_err(|error| format!("{part}: {error}"))?;
    let count = directory::export(&connection.cliq, 100, file).await?;
    fs::rename(&part, path).map_err(|error| format!("{path}: {error}"))?;
    eprintln!("{count} users in {path}");
    connection.close().await;
    Ok(())
}
