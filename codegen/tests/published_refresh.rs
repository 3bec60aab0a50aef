//! The documents as Zoho published them, refreshed over the committed ones. They lie beside the
//! repository where it is worked on; elsewhere these tests are skipped and say so.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use cliq_codegen::intake::Published;
use cliq_codegen::refresh::{Input, Refreshed, refresh};
use cliq_codegen::{Source, folder, generate};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Names and texts of the files in a folder; `None` where it is not there.
fn files(folder: &Path) -> Option<Vec<(String, String)>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).ok()?.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let file = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, fs::read_to_string(path).unwrap())
    };
    Some(paths.iter().map(file).collect())
}

fn published() -> Option<Vec<Published>> {
    let folder = std::env::var("CLIQ_PUBLISHED").map(PathBuf::from);
    let found = files(&folder.unwrap_or_else(|_| root().join("../shared/published")).join("v2"));
    if found.is_none() {
        println!("skipped: the published documents are not beside the repository");
    }
    Some(found?.into_iter().map(|(file, text)| Published { file, text }).collect())
}

fn committed() -> Vec<Source> {
    folder::read(&root().join("specs")).unwrap()
}

fn overlays() -> Vec<Source> {
    let files = files(&root().join("specs/overlays/v2")).unwrap();
    let source = |(name, text)| Source::new(format!("overlays/v2/{name}"), text);
    files.into_iter().map(source).collect()
}

fn run(committed: &[Source], published: &[Published], overlays: &[Source]) -> Refreshed {
    refresh(Input { api: "v2", committed, published, overlays, module: None }).unwrap()
}

/// The committed documents with the changed ones in their place.
fn over(committed: &[Source], refreshed: &Refreshed) -> Vec<Source> {
    let is_changed =
        |source: &&Source| refreshed.changed.iter().any(|changed| changed.path == source.path);
    let kept = committed.iter().filter(|source| !is_changed(source)).cloned();
    kept.chain(refreshed.changed.iter().cloned()).collect()
}

#[test]
fn the_published_documents_say_nothing_that_is_not_committed_or_corrected() {
    let Some(published) = published() else { return };
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
fn without_corrections_all_is_taken_in_generates_and_is_then_no_news() {
    let Some(published) = published() else { return };
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
fn a_document_that_would_break_a_rule_is_refused_and_the_others_are_taken_in() {
    let Some(published) = published() else { return };
    let refreshed = run(&committed(), &published, &[]);
    assert!(refreshed.report.refused.iter().all(|problem| problem.file == "bulkexport.yml"));
    assert!(!refreshed.report.refused.is_empty());
    assert!(refreshed.changed.iter().all(|source| source.path != "v2/maintenance.yaml"));
    assert_eq!(refreshed.taken_in.len(), published.len() - 1);
}

#[test]
fn the_order_of_the_documents_does_not_matter() {
    let Some(mut published) = published() else { return };
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
