//! `cargo xtask decode`: how a captured payload is read.

use cliq_tools::decode::{self, Side};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask decode OPERATION_ID FILE [--adopt]
       cargo xtask decode --request OPERATION_ID FILE
       cargo xtask decode --all DIR [--verbose]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match Command::parse(&arguments).and_then(run) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// Whether nothing is lost or refused.
fn run(command: Command) -> Result<bool, String> {
    match command {
        Command::All { folder, verbose } => {
            let all = decode::all(&folder)?;
            if all.files.is_empty() {
                return Err(format!(
                    "there are no files in {}; they are called `<operation id>.<number>.json`",
                    folder.display()
                ));
            }
            println!("{}", all.text(verbose));
            Ok(all.is_whole())
        }
        Command::One { id, file, side, adopt } => {
            let payload = std::fs::read(&file).map_err(|error| {
                format!(
                    "cannot read {}: {error}; name a file that holds the payload",
                    file.display()
                )
            })?;
            let report = decode::report(&id, side, &payload)?;
            for line in report.details() {
                println!("{line}");
            }
            if adopt {
                adopted(&id, &payload)?;
            }
            println!("{}", report.summary());
            Ok(report.is_whole())
        }
    }
}

fn adopted(id: &str, payload: &[u8]) -> Result<(), String> {
    let root = root();
    let adopted = decode::adopt(&root.join("tests/captured"), id, payload)?;
    let path = adopted.path.strip_prefix(&root).unwrap_or(&adopted.path).display();
    if !adopted.is_new {
        println!("adopted: {path} is the same already");
    } else if adopted.report.is_whole() {
        println!("adopted: {path}; look it through before you commit it");
    } else {
        println!("adopted: {path}; its test fails until nothing of it is lost or refused");
    }
    Ok(())
}

/// The root of the repository.
fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package).to_path_buf()
}

enum Command {
    One { id: String, file: PathBuf, side: Side, adopt: bool },
    All { folder: PathBuf, verbose: bool },
}

impl Command {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let (mut request, mut adopt, mut all, mut verbose) = (false, false, false, false);
        let mut names = Vec::new();
        for argument in arguments {
            match argument.as_str() {
                "--request" => request = true,
                "--adopt" => adopt = true,
                "--all" => all = true,
                "--verbose" => verbose = true,
                option if option.starts_with('-') => {
                    return Err(format!("`decode` has no option `{option}`\n{USAGE}"));
                }
                name => names.push(name),
            }
        }
        if all && (request || adopt) || verbose && !all || request && adopt {
            return Err(format!("these options do not go together\n{USAGE}"));
        }
        match (all, names.as_slice()) {
            (true, [folder]) => Ok(Self::All { folder: Path::new(folder).into(), verbose }),
            (true, _) => Err(format!("`decode --all` needs a folder\n{USAGE}")),
            (false, [id, file]) => {
                let side = if request { Side::Request } else { Side::Response };
                Ok(Self::One { id: (*id).to_owned(), file: Path::new(file).into(), side, adopt })
            }
            (false, _) => Err(format!("`decode` needs an operation and a file\n{USAGE}")),
        }
    }
}
