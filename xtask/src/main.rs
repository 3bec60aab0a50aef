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

use std::io::Write;
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  generate [--check] [--specs DIR] [--out DIR]
      generates the client and the documents of the sandbox from specs/; --out
      writes below DIR; --check writes nothing and fails if a file is out of date
  bundle --out FILE [--specs DIR] [--version VERSION]
      writes all modules as one self-contained OpenAPI document: JSON if FILE
      ends in .json, else YAML
  refresh [--from DIR] [--api VERSION] [--specs DIR] [--module MODULE]
          [--check] [--dry-run]
      merges the published documents into specs/; downloads them from the URLs in
      specs/sources.toml, or reads them from DIR; reports what they state otherwise
      than at the last refresh, and remembers their facts in specs/published/;
      --check fails if they contain changes or the remembered facts are out of
      date; --check and --dry-run write nothing; exit code 1 if a document is
      rejected or --check finds changes, 2 if the command cannot run
  diff OLD NEW [--json] [--accepted FILE]
      compares two folders of documents, such as specs/ and a copy of it, or
      specs/v2 and specs/v3, and reports the effect of each change on users, as
      Markdown or JSON; FILE (default specs/accepted.md) lists the fingerprints of
      accepted changes; exit code 1 if a breaking change is not accepted, 2 if the
      folders cannot be compared
  budget [--build [--only CONFIGURATION]...] [--accept | --check]
      counts generated lines and bytes, and fails if they exceed xtask/budget.toml;
      --build also measures the cost of building a program with the client relative
      to its third-party crates, and its size relative to a program without the
      client; --accept stores the measured values as the budget; exit code 1 if the
      budget is exceeded, 2 if it cannot be measured
  performance [--from FILE...] [--page FILE] [--check]
      writes the performance table of README.md, or of FILE, from lines of the form
      `RATIO <name> <value> goal <value>` in files or standard input; `cargo bench
      -p tests --bench calls`, `budget --build` and `tests/peers/run` print such
      lines; --check writes nothing; exit code 1 if --check finds another table, 2
      if the input is malformed
  package-files [--check]
      copies README.md, AGENTS.md and the licenses into the published packages;
      --check writes nothing and fails if a copy differs
  structure [PACKAGE...]
      checks all packages, or the named ones: no import cycles between files,
      dependencies only on lower layers, unique type names within a crate, a reason
      for every `allow(dead_code)`
  contract [--api VERSION] [--base-url URL] [--auth-scheme SCHEME]
      [--module MODULE] [--quirks all|none|NAME,...]
      calls every operation through the client with its documented input; the server
      is the sandbox unless a URL is given; --quirks makes the sandbox deviate from
      the documents; SCHEME is `bearer` (default) or `zoho-oauthtoken`; the access
      token is read from CLIQ_ACCESS_TOKEN
  decode OPERATION_ID FILE [--adopt]
      deserializes a captured response and prints lines that begin with `refused:`,
      `lost:` or `corrected:`, and a summary; --adopt anonymizes the response and
      adds it to tests/captured/; --request reads the body of a request instead;
      exit code 1 if anything is lost or refused, 2 if the command cannot run
  decode --all DIR [--verbose]
      reads every <operation id>.<number>.json of a folder and prints a line per
      file, details of files that lose data (--verbose: of all files), and finally
      the line `N lossless, N corrected, N refused`
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
            // A reader that closes the pipe early, such as `head`, is no failure.
            let _ = writeln!(std::io::stdout(), "{USAGE}");
            Ok(())
        }
        Some((command, _)) => Err(format!("unknown command `{command}`\n{USAGE}")),
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
