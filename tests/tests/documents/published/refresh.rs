//! The published documents, refreshed over the committed ones.

use super::published;
use cliq_codegen::intake::Published;
use cliq_codegen::refresh::{Input, Refreshed, refresh};
use cliq_codegen::{Source, generate};
use std::fs;
use std::path::PathBuf;
use tests::repository::{root, sources};

fn committed() -> Vec<Source> {
    sources().unwrap()
}

fn overlays() -> Vec<Source> {
    let entries = fs::read_dir(root().join("specs/overlays/v2")).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let source = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        Source::new(format!("overlays/v2/{name}"), fs::read_to_string(path).unwrap())
    };
    paths.iter().map(source).collect()
}

fn run(committed: &[Source], published: &[Published], overlays: &[Source]) -> Refreshed {
    let remembered = &[];
    refresh(Input { api: "v2", committed, published, overlays, remembered, module: None }).unwrap()
}

/// The committed documents with the changed ones in their place.
fn over(committed: &[Source], refreshed: &Refreshed) -> Vec<Source> {
    let is_changed =
        |source: &&Source| refreshed.changed.iter().any(|changed| changed.path == source.path);
    let kept = committed.iter().filter(|source| !is_changed(source)).cloned();
    kept.chain(refreshed.changed.iter().cloned()).collect()
}

#[test]
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn the_published_documents_say_nothing_that_is_not_committed_or_corrected() {
    let published = published("v2");
    let refreshed = run(&committed(), &published, &overlays());
    let report = &refreshed.report;
    assert_eq!(report.refused, []);
    assert_eq!(report.changed, [""; 0]);
    assert!(!refreshed.says_more(), "{}", report.markdown());
    let expired: Vec<String> = report.expired().map(ToString::to_string).collect();
    assert_eq!(expired, [""; 0]);
    let kept: Vec<&str> = report.differences.iter().map(|found| found.operation.as_str()).collect();
    assert_eq!(kept, ["channels_update_member_role", "messages_get"], "the two doubled segments");
}

#[test]
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn without_corrections_all_is_taken_in_generates_and_is_then_no_news() {
    let published = published("v2");
    let csv: Vec<Source> = overlays()
        .into_iter()
        .filter(|overlay| overlay.path.ends_with("bulkexport.yaml"))
        .collect();
    let first = run(&committed(), &published, &csv);
    assert_eq!(first.report.refused, []);
    assert!(first.report.differences.len() > 50, "{}", first.report.differences.len());
    let merged = over(&committed(), &first);
    generate(&merged).unwrap();
    let second = run(&merged, &published, &csv);
    assert_eq!(second.changed, []);
    assert!(!second.says_more(), "{}", second.report.markdown());
}

#[test]
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn a_document_that_would_break_a_rule_is_refused_and_the_others_are_taken_in() {
    let published = published("v2");
    let refreshed = run(&committed(), &published, &[]);
    assert!(refreshed.report.refused.iter().all(|problem| problem.file == "bulkexport.yml"));
    assert!(!refreshed.report.refused.is_empty());
    assert!(refreshed.changed.iter().all(|source| source.path != "v2/maintenance.yaml"));
    assert_eq!(refreshed.taken_in.len(), published.len() - 1);
}

#[test]
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn the_order_of_the_documents_does_not_matter() {
    let mut published = published("v2");
    let (mut documents, mut corrections) = (committed(), overlays());
    corrections.truncate(3);
    let forward = run(&documents, &published, &corrections);
    published.reverse();
    documents.reverse();
    corrections.reverse();
    let backward = run(&documents, &published, &corrections);
    assert_eq!(forward.changed, backward.changed);
    assert_eq!(forward.report.markdown(), backward.report.markdown());
}
