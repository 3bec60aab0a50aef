//! The workspace's commands: `cargo xtask <command>`.

mod budget;
mod bundle;
mod delegate;
mod diff;
mod files;
mod generate;
mod package_files;
mod refresh;
mod structure;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  generate [--check] [--specs DIR] [--out DIR]
      writes the client, and the documents of the sandbox, from specs/, below DIR;
      --check writes nothing and fails if a file would change
  bundle --out FILE [--specs DIR] [--version VERSION]
      writes all modules as one self-contained OpenAPI document: JSON if FILE
      ends in .json, else YAML
  refresh [--from DIR] [--api VERSION] [--specs DIR] [--module MODULE]
          [--check] [--dry-run]
      takes the documents that Zoho publishes into specs/, fetched from the
      addresses in specs/sources.toml or read from DIR; --check fails if they say
      something new; neither it nor --dry-run writes; exit code 1 if a document
      is refused, 2 if the command cannot be carried out
  diff OLD NEW [--json] [--accepted FILE]
      tells what differs between two folders of documents, such as specs/ and a
      copy of it, or specs/v2 and specs/v3, and what that means for users, as
      Markdown or JSON; changes whose fingerprint stands in FILE
      (specs/accepted.md) are accepted; exit code 0 if nothing breaks but what
      is accepted, 1 if something does, 2 if they cannot be compared
  budget [--build [--only CONFIGURATION]...] [--accept | --check]
      counts generated lines and bytes, and fails if they exceed xtask/budget.toml;
      --build also measures what building a program with the client costs compared
      to its third-party crates, and its size compared to one without the client;
      --accept makes what is measured the budget; exit code 0 within the budget,
      1 beyond it, 2 if it cannot be measured
  performance [--from FILE...] [--page FILE] [--check]
      writes the table of ratios in README.md, or FILE, from lines of the form
      `RATIO <name> <value> goal <value>` in files or the standard input, as
      `cargo bench -p tests --bench calls`, `budget --build` and `tests/peers/run`
      print them; --check writes nothing; exit code 1 if it finds another table, 2
      if the input is malformed
  package-files [--check]
      copies README.md, AGENTS.md and the licenses into the packages that are
      published; --check writes nothing and fails if a copy differs
  structure [PACKAGE...]
      checks all packages, or those that are named: no import cycles between
      files, dependencies between packages only on lower layers, unique type
      names within a crate, a reason for every `allow(dead_code)`
  contract [--base-url URL] [--auth-scheme SCHEME] [--module MODULE]
      [--quirks all|none|NAME,...]
      calls every operation with documented input through the client; without a
      URL the sandbox answers, deviating with --quirks; the scheme is `bearer`
      (default) or `zoho-oauthtoken`, the token is that of CLIQ_ACCESS_TOKEN
  decode OPERATION_ID FILE [--adopt]
      tells how a captured response is read, in lines that start with `refused:`,
      `lost:` or `corrected:`, and a summary; --adopt adds it, anonymized, to
      tests/captured/; --request reads the body of a request instead; exit code 0
      if nothing is lost or refused, 1 if something is, 2 if it cannot be tried
  decode --all DIR [--verbose]
      reads every <operation id>.<number>.json of a folder: one line per file,
      details of those that lose something (--verbose: of all), and last the line
      `N lossless, N corrected, N refused`
  schema message
      prints the JSON Schema of a message, for editors and templates";

/// Commands that need the client, and are programs of `tests`.
const DELEGATED: &[&str] = &["contract", "decode", "schema"];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.split_first() {
        Some((command, rest)) if DELEGATED.contains(&command.as_str()) => {
            return delegate::run(command, rest)
                .map_or_else(ExitCode::from, |()| ExitCode::SUCCESS);
        }
        Some((command, rest)) if command == "refresh" => {
            return ExitCode::from(refresh::run(rest));
        }
        Some((command, rest)) if command == "budget" => return ExitCode::from(budget::run(rest)),
        Some((command, rest)) if command == "performance" => {
            return ExitCode::from(budget::performance::run(rest));
        }
        Some((command, rest)) if command == "diff" => return diff::run(rest),
        Some((command, rest)) if command == "bundle" => bundle::run(rest),
        Some((command, rest)) if command == "structure" => structure::run(rest),
        Some((command, rest)) if command == "package-files" => package_files::run(rest),
        Some((command, rest)) if command == "generate" => generate::run(rest),
        Some((command, _)) if command == "help" || command == "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        Some((command, _)) => Err(format!("there is no command `{command}`\n{USAGE}")),
        None => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
