//! The merged documents obey the rules, or the published document that breaks one is left out.

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
        let culprits = culprits(&merged, &problems);
        let before = repaired.len();
        repaired.retain(|document| !culprits.contains(&document.file));
        // Where nobody can be blamed, nothing is taken in.
        if repaired.len() == before {
            repaired.clear();
        }
        for problem in problems.as_slice() {
            let remedy =
                format!("correct it with an overlay action; the rule says: {}", problem.remedy);
            let mut names: Vec<&String> = culprits.iter().collect();
            if names.is_empty() {
                names.push(&problem.file);
            }
            for name in names {
                let reason = format!("merged into {}, {}", problem.file, problem.reason);
                refused.push(Problem::new(published(name), &problem.place, reason, &remedy));
            }
        }
        if before == 0 {
            return merged;
        }
    }
}

fn clean(merged: &Merged, other: &[Document]) -> Result<(), Problems> {
    let documents: Vec<Document> = merged.documents.iter().chain(other).cloned().collect();
    check::all(&documents)?;
    model::versions(&documents).map(|_| ())
}

/// Repaired documents that feed the modules of which the problems are.
fn culprits(merged: &Merged, problems: &Problems) -> BTreeSet<String> {
    let files: BTreeSet<&str> =
        problems.as_slice().iter().map(|problem| problem.file.as_str()).collect();
    let feeds = merged.modules.iter().filter(|(_, modules)| {
        modules
            .iter()
            .any(|module| files.iter().any(|file| file.ends_with(&format!("/{module}.yaml"))))
    });
    let new =
        merged.new_operations.iter().filter(|new| files.contains(new.committed.file.as_str()));
    feeds.map(|(file, _)| file.clone()).chain(new.map(|new| new.published.file.clone())).collect()
}

/// `v2/bots.yaml` → `bots.yml`, as the file was published.
fn published(repaired: &str) -> String {
    let name = repaired.rsplit('/').next().unwrap_or(repaired);
    format!("{}.yml", name.trim_end_matches(".yaml"))
}
