//! `cargo xtask schema`: the JSON Schema of a type that people write by hand.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments != ["message"] {
        eprintln!("usage: cargo xtask schema message");
        return ExitCode::from(2);
    }
    let schema = schemars::schema_for!(cliq_api::message::Message);
    match serde_json::to_string_pretty(&schema) {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("the schema cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}
