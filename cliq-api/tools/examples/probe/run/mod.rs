//! The probe itself: calls what reads, follows ids, and collects what deviates.

mod call;
mod finding;
mod observe;
pub mod plan;
mod pool;
pub mod write;

pub use finding::{Finding, Findings, Outcome};

use cliq_api::auth::Scopes;
use cliq_api::{Cliq, Error, Operation};
use plan::Step;
use pool::Pool;
use std::collections::BTreeMap;

/// How to probe.
#[derive(Debug)]
pub struct Settings {
    /// Calls per operation.
    pub calls: usize,
    /// The granted scopes, if they are known.
    pub scopes: Option<Scopes>,
    /// Ids that no list shows, by kind.
    pub ids: Vec<(String, String)>,
    /// Whether ids of the documents may be sent where no list shows any: in a sandbox.
    pub examples: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { calls: 3, scopes: None, ids: Vec::new(), examples: false }
    }
}

/// How often an operation was called.
#[derive(Clone, Copy, Debug, Default)]
struct Tries {
    all: usize,
    read: usize,
    failed: usize,
}

impl Tries {
    /// Whether it is to be called again. Ids of one kind are not always good for every operation, so
    /// as many calls more may fail.
    fn are_left(self, calls: usize) -> bool {
        self.read < calls && self.failed < 2 * calls
    }
}

/// A probe of one account.
#[derive(Debug)]
pub struct Probe<'a> {
    cliq: &'a Cliq,
    settings: Settings,
}

impl<'a> Probe<'a> {
    pub fn new(cliq: &'a Cliq, settings: Settings) -> Self {
        Self { cliq, settings }
    }

    /// Calls the operations, one after the other, for as long as ids turn up that they can be called
    /// with. Fails only if the credentials are refused.
    pub async fn run(&self, steps: &[Step], log: impl Fn(String)) -> Result<Findings, Error> {
        let mut pool = Pool::new(&self.settings.ids);
        let mut findings = Findings::default();
        let mut tries: BTreeMap<&str, Tries> = BTreeMap::new();
        let mut refused: Vec<&'static Operation> = Vec::new();
        loop {
            let before = findings.calls();
            for step in steps {
                let tries = tries.entry(step.operation.id).or_default();
                while tries.are_left(self.settings.calls) && self.is_permitted(step, &refused) {
                    let Some(arguments) = pool.next(step) else { break };
                    let finding = self.call(step, arguments, &mut pool).await?;
                    log(finding.line());
                    match finding.outcome {
                        Outcome::Called { .. } => tries.read += 1,
                        Outcome::Refused(_) | Outcome::Failed(_) => tries.failed += 1,
                        Outcome::ScopeMissing => refused.push(step.operation),
                        Outcome::Skipped(_) => {}
                    }
                    tries.all += 1;
                    findings.push(finding);
                }
            }
            if findings.calls() == before && !self.fall_back(steps, &tries, &mut pool) {
                break;
            }
        }
        let never = |step: &&Step| tries.get(step.operation.id).is_none_or(|tries| tries.all == 0);
        for step in steps.iter().filter(never) {
            let finding = Finding::skipped(step, self.reason(step, &refused, &pool));
            log(finding.line());
            findings.push(finding);
        }
        findings.sort();
        Ok(findings)
    }

    /// In a sandbox, ids of the documents stand in for those that no list shows. Whether there are
    /// any news.
    fn fall_back(&self, steps: &[Step], tries: &BTreeMap<&str, Tries>, pool: &mut Pool) -> bool {
        let mut news = false;
        if self.settings.examples {
            let unread =
                |step: &&Step| tries.get(step.operation.id).is_none_or(|tries| tries.read == 0);
            for step in steps.iter().filter(unread) {
                news |= pool.add_examples(step);
            }
        }
        news
    }

    fn is_permitted(&self, step: &Step, refused: &[&'static Operation]) -> bool {
        let granted = self.settings.scopes.as_ref();
        granted.is_none_or(|scopes| scopes.permit(step.operation))
            && !refused.iter().any(|other| other.scopes == step.operation.scopes)
    }

    /// Why an operation was not called.
    fn reason(&self, step: &Step, refused: &[&'static Operation], pool: &Pool) -> String {
        if !self.is_permitted(step, refused) {
            return format!("the scope {} is not granted", plan::scopes(step.operation));
        }
        let kinds = pool.missing(step);
        format!(
            "no list showed a {}; name one with --id {}=…",
            kinds.join(" or "),
            kinds.join("=… --id ")
        )
    }
}
