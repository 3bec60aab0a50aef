//! Commands that need the client itself are programs of the package `cliq-tools`: this one must build
//! while the client does not, because it is what generates it.

use std::process::Command;

/// Runs a program of `cliq-tools` with these arguments; the error is its exit code.
pub fn run(program: &str, arguments: &[String]) -> Result<(), u8> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["run", "--quiet", "--package", "cliq-tools", "--bin", program, "--"])
        .args(arguments)
        .status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1)),
        Err(error) => {
            eprintln!("cargo does not start: {error}");
            Err(1)
        }
    }
}
