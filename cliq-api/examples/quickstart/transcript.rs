//! What is shown while the program runs.

use cliq_api::Operation;
use std::fmt::Display;

/// Numbered steps; below each, what was called and what came back.
#[derive(Debug, Default)]
pub struct Transcript {
    steps: usize,
}

impl Transcript {
    /// Begins a step.
    pub fn step(&mut self, title: &str) {
        if self.steps > 0 {
            println!();
        }
        self.steps += 1;
        println!("{:2}. {title}", self.steps);
    }

    /// Shows a call, from the operation's descriptor.
    pub fn calls(&self, operation: &Operation) {
        let verb = operation.method.as_str();
        self.asks(format_args!("{}: {verb} {}{}", operation.id, operation.base, operation.path));
    }

    /// Shows a call that is no operation of the API.
    pub fn asks(&self, what: impl Display) {
        println!("    → {what}");
    }

    /// Shows what came back.
    pub fn gave(&self, what: impl Display) {
        println!("    ← {what}");
    }

    /// Tells that all went well.
    pub fn end(&self) {
        println!("\nAll {} steps done.", self.steps);
    }
}
