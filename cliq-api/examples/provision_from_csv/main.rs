//! Creates channels and teams and adds members: `provision_from_csv [--dry-run] FILE`.
//!
//! The file has the columns `kind` (`channel` or `team`), `name` and `members` (e-mail addresses
//! separated by `;`). A second run changes nothing. The exit code is 1 if a row failed.

mod provision;
#[path = "../support/mod.rs"]
mod support;

use provision::Provision;
use std::fs::File;
use std::process::ExitCode;
use support::{Connection, Result};

const USAGE: &str = "usage: provision_from_csv [--dry-run] FILE";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<()> {
    let arguments = support::arguments();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (dry_run, path) = match arguments.as_slice() {
        ["--dry-run", path] => (true, *path),
        [path] if !path.starts_with('-') => (false, *path),
        _ => return Err(USAGE.into()),
    };
    let table = File::open(path).map_err(|error| format!("{path}: {error}"))?;
    let connection = Connection::open().await?;
    let provision = Provision { cliq: &connection.cliq, dry_run };
    let failures = provision.run(table, |line| println!("{line}")).await?;
    connection.close().await;
    if failures > 0 {
        return Err(format!("{failures} rows failed; correct them and run it again").into());
    }
    Ok(())
}
