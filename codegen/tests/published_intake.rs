//! The published documents are taken in whole. Skipped where they do not lie beside the repository.
#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use cliq_codegen::intake::{self, Published, Repaired};
use cliq_codegen::{check, generate};
use std::path::{Path, PathBuf};

fn published(api: &str) -> Option<Vec<Published>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/published");
    let folder = root.join(api);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: there are no published documents beside the repository");
        return None;
    };
    let paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    let read = |path: &PathBuf| Published {
        file: path.file_name().unwrap().to_string_lossy().into_owned(),
        text: std::fs::read_to_string(path).unwrap(),
    };
    Some(
        paths
            .iter()
            .filter(|path| path.extension().is_some_and(|it| it == "yml"))
            .map(read)
            .collect(),
    )
}

fn sources(repaired: &Repaired) -> Vec<cliq_codegen::Source> {
    let text = |document: &cliq_codegen::document::Document| {
        serde_json::to_string_pretty(&document.root).unwrap()
    };
    repaired
        .documents
        .iter()
        .map(|document| cliq_codegen::Source::new(&document.file, text(document)))
        .collect()
}

#[test]
fn every_published_document_is_taken_in_and_generated() {
    for (api, count) in [("v2", 11), ("v3", 22)] {
        let Some(published) = published(api) else { return };
        assert_eq!(published.len(), count);
        let repaired = intake::repair(api, &published, &[]);
        let refused: Vec<String> = repaired.refused.iter().map(ToString::to_string).collect();
        assert!(refused.is_empty(), "{}", refused.join("\n"));
        check::all(&repaired.documents).unwrap();
        println!("{api}: {} documents", repaired.documents.len());
        for (pass, count) in intake::counts(&repaired.repairs) {
            println!("  {pass}: {count}");
        }
        let sources = sources(&repaired);
        let files = generate(&sources).unwrap();
        println!("  generated: {} files", files.len());
    }
}

#[test]
fn the_order_of_documents_and_keys_does_not_matter() {
    for api in ["v2", "v3"] {
        let Some(mut published) = published(api) else { return };
        published.sort_by(|a, b| a.file.cmp(&b.file));
        let straight = intake::repair(api, &published, &[]);
        for document in &mut published {
            let value: serde_json::Value = serde_saphyr::from_str(&document.text).unwrap();
            document.text = serde_json::to_string(&reversed(value)).unwrap();
        }
        published.reverse();
        let turned = intake::repair(api, &published, &[]);
        assert_eq!(sources(&straight), sources(&turned));
        assert_eq!(straight.repairs, turned.repairs);
    }
}

fn reversed(value: serde_json::Value) -> serde_json::Value {
    use serde_json::Value;
    match value {
        Value::Object(map) => {
            let entries: Vec<_> = map.into_iter().collect();
            Value::Object(
                entries.into_iter().rev().map(|(key, value)| (key, reversed(value))).collect(),
            )
        }
        Value::Array(list) => Value::Array(list.into_iter().map(reversed).collect()),
        other => other,
    }
}
