//! Starts the sandbox, for programs in any language:
//!
//! ```sh
//! cargo run --example sandbox --features sandbox -- --port 8123
//! ```
//!
//! `--quirks all` makes responses deviate from their documents as those of the service do; `--quirks`
//! with names separated by commas selects deviations.
//!
//! It runs until it is interrupted.

use cliq_api::sandbox::{Quirks, Sandbox};
use std::process::ExitCode;

const USAGE: &str = "usage: sandbox [--port PORT] [--users NUMBER] [--any-token] [--no-limits] [--odd-bodies] [--stateless] [--quirks all|none|NAME,...]";

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut builder = Sandbox::builder().port(8123);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value =
            || arguments.next().ok_or_else(|| format!("`{argument}` needs a value; {USAGE}"));
        builder = match argument.as_str() {
            "--port" => builder.port(parse(&argument, &value()?)?),
            "--users" => builder.users(parse(&argument, &value()?)?),
            "--any-token" => builder.accept_any_token(true),
            "--no-limits" => builder.enforce_limits(false),
            "--odd-bodies" => builder.odd_bodies(true),
            "--quirks" => builder.quirks(value()?.parse::<Quirks>()?),
            "--stateless" => builder.stateless(true),
            _ => return Err(format!("`{argument}` is unknown; {USAGE}").into()),
        };
    }
    let sandbox = builder.start().await?;
    println!("Cliq and accounts   {}", sandbox.url());
    println!("client id           {}", sandbox.client_id());
    println!("client secret       {}", sandbox.client_secret());
    println!("refresh token       {}", sandbox.refresh_token());
    let token = sandbox.issue_token(sandbox.scopes());
    println!("access token        {token} (for an hour)");
    println!();
    println!(
        "curl -H 'Authorization: Zoho-oauthtoken {token}' '{}/api/v2/users?limit=3'",
        sandbox.url()
    );
    // Until it is interrupted.
    std::future::pending::<()>().await;
    sandbox.shutdown().await;
    Ok(())
}

fn parse<T: std::str::FromStr>(name: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("`{text}` is no number for `{name}`; {USAGE}"))
}
