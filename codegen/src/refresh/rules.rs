//! The merged documents obey the rules, or the published document that breaks one is left out.

use super::shared;
use crate::document::Document;
use crate::intake::merge::{Merged, merge};
use crate::{Problem, Problems, check, model};
use std::collections::BTreeSet;

/// Merges; a published document whose statements break a rule is refused, and the rest merged anew.
pub(super) fn merge_clean(
    committed: &[Document],
    other: &[Document],
    mut repaired: Vec<Document>,
    refused: &mut Vec<Problem>,
) -> Merged {
    loop {
        let merged = merge(committed, &repaired);
        let Err(problems) = clean(&merged, other) else { return merged };
        if repaired.is_empty() {
            // The committed documents break the rule themselves.
            refused
                .extend(problems.as_slice().iter().map(|problem| refusal(&problem.file, problem)));
            return merged;
        }
        let culprits = culprits(&merged, &problems);
        let is_culprit = |document: &Document| culprits.contains(&document.file);
        // Where nobody can be blamed, nothing is taken in.
        let all = !repaired.iter().any(is_culprit);
        let (blamed, rest): (Vec<Document>, Vec<Document>) =
            repaired.into_iter().partition(|document| all || is_culprit(document));
        let files = blamed.iter().filter_map(|document| document.published.as_deref());
        for file in files {
            refused.extend(problems.as_slice().iter().map(|problem| refusal(file, problem)));
        }
        repaired = rest;
    }
}

/// Why a file is refused that was merged into a document which breaks a rule.
fn refusal(file: &str, broken: &Problem) -> Problem {
    let reason = format!("merged into {}, {}", broken.file, broken.reason);
    let remedy = format!("correct it with an overlay action; the rule: {}", broken.remedy);
    Problem::new(file, &broken.place, reason, remedy)
}

fn clean(merged: &Merged, other: &[Document]) -> Result<(), Problems> {
    let mut documents = shared::mirrored(&merged.documents, other);
    documents.extend(merged.documents.iter().cloned());
    check::all(&documents)?;
    model::versions(&documents).map(|_| ())
}

/// Files of the repaired documents that feed the modules of which the problems are.
fn culprits(merged: &Merged, problems: &Problems) -> BTreeSet<String> {
    let files: BTreeSet<&str> =
        problems.as_slice().iter().map(|problem| problem.file.as_str()).collect();
    let broken = merged.documents.iter().filter(|document| files.contains(document.file.as_str()));
    let broken: BTreeSet<&String> = broken.map(|document| &document.module).collect();
    let feeds = merged.modules.iter().filter(|(_, fed)| fed.iter().any(|one| broken.contains(one)));
    let new =
        merged.new_operations.iter().filter(|new| files.contains(new.committed.file.as_str()));
    feeds.map(|(file, _)| file.clone()).chain(new.map(|new| new.published.file.clone())).collect()
}
