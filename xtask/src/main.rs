//! The workspace's commands: `cargo xtask <command>`.

mod files;
mod generate;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask <command>

  generate [--check] [--specs DIR] [--out DIR]
      writes the client from the documents in specs/;
      --check writes nothing and fails if a file would change";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.split_first() {
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
