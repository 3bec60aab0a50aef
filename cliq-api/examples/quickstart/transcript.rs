//! What is shown while the program runs.

use cliq_api::Operation;
use std::fmt::Display;
use std::io::{Stdout, Write as _};

/// Numbered steps; below each, what was called and what came back.
#[derive(Debug)]
pub struct Transcript {
    out: Stdout,
    steps: usize,
}

impl Transcript {
    /// Begins with nothing.
    pub fn new() -> Self {
        Self { out: std::io::stdout(), steps: 0 }
    }

    /// Begins a step.
    pub fn step(&mut self, title: &str) {
        if self.steps > 0 {
            self.line("");
        }
        self.steps += 1;
        self.line(format_args!("{:2}. {title}", self.steps));
    }

    /// Shows a call, from the operation's descriptor.
    pub fn calls(&self, operation: &Operation) {
        let verb = operation.method.as_str();
        self.asks(format_args!("{}: {verb} {}{}", operation.id, operation.base, operation.path));
    }

    /// Shows a call that is no operation of the API.
    pub fn asks(&self, what: impl Display) {
        self.line(format_args!("    → {what}"));
    }

    /// Shows what came back.
    pub fn gave(&self, what: impl Display) {
        self.line(format_args!("    ← {what}"));
    }

    /// Tells that all went well.
    pub fn end(&self) {
        self.line(format_args!("\nAll {} steps done.", self.steps));
    }

    fn line(&self, text: impl Display) {
        // Whoever stops reading, as `head` does, must not stop the clean-up.
        let _ = writeln!(&self.out, "{text}");
    }
}
