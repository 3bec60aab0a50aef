//! What was repaired, and what could not be.

use crate::problem::Problem;
use std::collections::BTreeMap;

/// One repair of a published document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Repair {
    /// Name of the pass that made it.
    pub pass: &'static str,
    /// File, as the caller named it.
    pub file: String,
    /// JSON pointer into the published document.
    pub pointer: String,
    /// What was wrong, and what stands there now.
    pub what: String,
}

/// How many repairs each pass made, by the name of the pass.
#[must_use]
pub fn counts(repairs: &[Repair]) -> BTreeMap<&'static str, usize> {
    let mut counts = BTreeMap::new();
    for repair in repairs {
        *counts.entry(repair.pass).or_default() += 1;
    }
    counts
}

/// Collects repairs and refusals while the passes run.
#[derive(Debug, Default)]
pub(super) struct Log {
    pass: &'static str,
    repairs: Vec<Repair>,
    refused: Vec<Problem>,
}

impl Log {
    /// Names the pass whose repairs follow.
    pub(super) fn begin(&mut self, pass: &'static str) {
        self.pass = pass;
    }

    pub(super) fn repaired(&mut self, file: &str, pointer: &str, what: impl Into<String>) {
        self.repairs.push(Repair {
            pass: self.pass,
            file: file.to_owned(),
            pointer: pointer.to_owned(),
            what: what.into(),
        });
    }

    /// Gives a document up, for a reason that an overlay can mend.
    pub(super) fn refuse(&mut self, file: &str, pointer: &str, reason: impl Into<String>) {
        let remedy = format!("add an overlay action for `{pointer}` that corrects it");
        self.refused.push(Problem::new(file, pointer, reason, remedy));
    }

    /// Gives a document up, with a remedy of its own.
    pub(super) fn refuse_with(&mut self, problem: Problem) {
        self.refused.push(problem);
    }

    pub(super) fn is_refused(&self, file: &str) -> bool {
        self.refused.iter().any(|problem| problem.file == file)
    }

    /// Repairs and refusals in a fixed order, each once.
    pub(super) fn finish(mut self) -> (Vec<Repair>, Vec<Problem>) {
        self.repairs.sort();
        self.repairs.dedup();
        self.refused.sort();
        self.refused.dedup();
        (self.repairs, self.refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repairs_are_counted_once_and_sorted() {
        let mut log = Log::default();
        log.begin("types");
        log.repaired("b.yml", "/x", "one");
        log.repaired("a.yml", "/x", "one");
        log.repaired("a.yml", "/x", "one");
        let (repairs, refused) = log.finish();
        let files: Vec<&str> = repairs.iter().map(|repair| repair.file.as_str()).collect();
        assert_eq!(files, ["a.yml", "b.yml"]);
        assert_eq!(counts(&repairs).get("types"), Some(&2));
        assert!(refused.is_empty());
    }
}
