//! A process of its own: this test program once more, running one test alone.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdout, Command, Stdio};

/// Says a line to whoever started this process: one that the test harness does not capture.
pub fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // On a line of its own.
    writeln!(out, "\n> {line}").unwrap();
    out.flush().unwrap();
}

/// A process, and what it says. It ends with the test, also with one that fails.
pub struct Process {
    child: Child,
    says: BufReader<ChildStdout>,
}

impl Process {
    /// Runs a test that is ignored otherwise.
    pub fn start(test: &str, environment: &[(&str, &str)]) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", test, "--nocapture"])
            .envs(environment.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let says = BufReader::new(child.stdout.take().unwrap());
        Self { child, says }
    }

    /// Gives it a line to read.
    pub fn tell(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// What stands behind that word, in what it says.
    pub fn wait_for(&mut self, word: &str) -> String {
        let mut line = String::new();
        loop {
            line.clear();
            assert_ne!(self.says.read_line(&mut line).unwrap(), 0, "it ended before `{word}`");
            if let Some(rest) = line.strip_prefix("> ").and_then(|said| said.strip_prefix(word)) {
                return rest.trim().to_owned();
            }
        }
    }

    /// With a signal that cannot be caught.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Nothing more is told; it has to end well.
    pub fn end(mut self) {
        drop(self.child.stdin.take());
        self.says.read_to_end(&mut Vec::new()).unwrap();
        assert!(self.child.wait().unwrap().success());
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.kill();
    }
}
