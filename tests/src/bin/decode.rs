//! `cargo xtask decode`: whether a captured payload fits its type, and what would be lost.

use std::process::ExitCode;
use tests::decode::{self, Side};

const USAGE: &str = "usage: cargo xtask decode [--request] OPERATION_ID FILE";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let report = parse(&arguments).and_then(|(id, file, side)| {
        let text = std::fs::read(&file).map_err(|error| {
            format!("cannot read {file}: {error}; name a file that holds the payload")
        })?;
        decode::report(&id, side, &text)
    });
    match report {
        Ok(report) => {
            println!("{report}");
            if report.is_whole() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// Operation, file and side.
fn parse(arguments: &[String]) -> Result<(String, String, Side), String> {
    let mut side = Side::Answer;
    let mut names = Vec::new();
    for argument in arguments {
        match argument.as_str() {
            "--request" => side = Side::Request,
            option if option.starts_with('-') => {
                return Err(format!("`decode` has no option `{option}`\n{USAGE}"));
            }
            name => names.push(name.to_owned()),
        }
    }
    match names.as_slice() {
        [id, file] => Ok((id.clone(), file.clone(), side)),
        _ => Err(format!("`decode` needs an operation and a file\n{USAGE}")),
    }
}
