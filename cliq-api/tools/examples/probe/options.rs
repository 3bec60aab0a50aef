//! The command line.

use crate::Error;
use crate::run::Settings;
use cliq_api::auth::Scopes;
use cliq_api::sandbox::Quirks;
use std::path::PathBuf;

pub const USAGE: &str = "\
usage: cargo run --example probe -- [options]

  --dry-run            lists the calls and sends nothing
  --module MODULE      probes one module only
  --calls N            calls per operation, each with other ids; 3 if not given
  --scopes SCOPES      the granted scopes, separated by commas; operations that
                       need others are skipped. Without it, the service tells.
  --id KIND=VALUE      an id that no list shows, such as BotName=releasebot; may
                       be repeated
  --out DIR            where the report goes; target/probe if not given
  --all-bodies         writes responses without deviations, too
  --quirks QUIRKS      deviations of the sandbox, separated by commas; all if not
                       given, none for a sandbox that keeps to the documents";

/// What to do.
#[derive(Debug)]
pub struct Options {
    pub dry_run: bool,
    pub module: Option<String>,
    pub out: PathBuf,
    pub all_bodies: bool,
    pub quirks: Quirks,
    pub settings: Settings,
}

impl Options {
    /// `None` for `--help`.
    pub fn parse(arguments: impl Iterator<Item = String>) -> Result<Option<Self>, Error> {
        let mut options = Self {
            dry_run: false,
            module: None,
            out: PathBuf::from("target/probe"),
            all_bodies: false,
            quirks: Quirks::all(),
            settings: Settings::default(),
        };
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let mut value =
                || arguments.next().ok_or_else(|| format!("`{argument}` needs a value\n{USAGE}"));
            match argument.as_str() {
                "--help" | "-h" => return Ok(None),
                "--dry-run" => options.dry_run = true,
                "--all-bodies" => options.all_bodies = true,
                "--quirks" => options.quirks = value()?.parse()?,
                "--module" => options.module = Some(value()?),
                "--out" => options.out = value()?.into(),
                "--scopes" => options.settings.scopes = Some(Scopes::parse(&value()?)),
                "--calls" => {
                    options.settings.calls = value()?
                        .parse()
                        .ok()
                        .filter(|calls| (1..=100).contains(calls))
                        .ok_or("`--calls` takes a number from 1 to 100")?;
                }
                "--id" => {
                    let pair = value()?;
                    let (kind, id) = pair
                        .split_once('=')
                        .ok_or("`--id` takes KIND=VALUE, such as BotName=helpdesk")?;
                    options.settings.ids.push((kind.to_owned(), id.to_owned()));
                }
                other => return Err(format!("there is no option `{other}`\n{USAGE}").into()),
            }
        }
        Ok(Some(options))
    }
}
