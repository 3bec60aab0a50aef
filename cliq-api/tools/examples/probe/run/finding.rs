//! What came of the calls.

use super::plan::Step;
use cliq_api::Operation;
use serde_json::Value;
use std::collections::BTreeSet;

/// Everything that was found, by operation.
#[derive(Debug, Default)]
pub struct Findings(pub Vec<Finding>);

/// What came of one call, or why it was not made.
#[derive(Debug)]
pub struct Finding {
    pub operation: &'static Operation,
    pub outcome: Outcome,
    /// What the documents leave open.
    pub notes: Vec<String>,
    /// The response, anonymized, if it is JSON.
    pub body: Option<Value>,
}

/// How a call went.
#[derive(Debug)]
pub enum Outcome {
    /// It was read, with these deviations.
    Called { status: u16, deviations: Vec<String> },
    /// The service refused it.
    Refused(String),
    /// It failed, or its response could not be read.
    Failed(String),
    /// A scope that it needs is not granted.
    ScopeMissing,
    /// It was not called.
    Skipped(String),
}

impl Findings {
    pub fn push(&mut self, finding: Finding) {
        self.0.push(finding);
    }

    /// Calls that were made.
    pub fn calls(&self) -> usize {
        self.0.iter().filter(|one| !matches!(one.outcome, Outcome::Skipped(_))).count()
    }

    /// Operations that were not called, or not with success for want of a scope or an id.
    fn skipped(&self) -> usize {
        let is_skipped =
            |one: &&Finding| matches!(one.outcome, Outcome::Skipped(_) | Outcome::ScopeMissing);
        let ids: BTreeSet<&str> =
            self.0.iter().filter(is_skipped).map(|finding| finding.operation.id).collect();
        ids.len()
    }

    /// By operation; calls of one operation stay in their order.
    pub fn sort(&mut self) {
        self.0.sort_by_key(|finding| finding.operation.id);
    }

    /// The counts.
    pub fn summary(&self) -> String {
        let count = |wanted: fn(&Finding) -> bool| self.0.iter().filter(|one| wanted(one)).count();
        format!(
            "{} calls: {} conform, {} deviate, {} refused, {} failed; {} operations skipped",
            self.calls(),
            count(
                |one| matches!(&one.outcome, Outcome::Called { deviations, .. } if deviations.is_empty())
            ),
            count(
                |one| matches!(&one.outcome, Outcome::Called { deviations, .. } if !deviations.is_empty())
            ),
            count(|one| matches!(one.outcome, Outcome::Refused(_))),
            count(|one| matches!(one.outcome, Outcome::Failed(_))),
            self.skipped(),
        )
    }
}

impl Finding {
    pub fn skipped(step: &Step, reason: String) -> Self {
        Self {
            operation: step.operation,
            outcome: Outcome::Skipped(reason),
            notes: Vec::new(),
            body: None,
        }
    }

    /// Whether the response deviates, or could not be read.
    pub fn is_deviation(&self) -> bool {
        match &self.outcome {
            Outcome::Called { deviations, .. } => !deviations.is_empty(),
            Outcome::Failed(_) => true,
            Outcome::Refused(_) | Outcome::ScopeMissing | Outcome::Skipped(_) => false,
        }
    }

    /// One line.
    pub fn line(&self) -> String {
        let id = self.operation.id;
        match &self.outcome {
            Outcome::Called { status, deviations } if deviations.is_empty() => {
                format!("called {id} ({status}): conforms")
            }
            Outcome::Called { status, deviations } => {
                format!("called {id} ({status}): {} deviations", deviations.len())
            }
            Outcome::Refused(why) => format!("refused {id}: {why}"),
            Outcome::Failed(why) => format!("failed {id}: {why}"),
            Outcome::ScopeMissing => format!("skipped {id}: its scope is not granted"),
            Outcome::Skipped(why) => format!("skipped {id}: {why}"),
        }
    }
}
