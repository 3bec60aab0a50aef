//! Every published document is repaired, passes the checks and is generated.

use super::published;
use cliq_codegen::intake::{self, Repaired};
use cliq_codegen::{check, generate};

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
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn every_published_document_is_taken_in_and_generated() {
    for (api, count) in [("v2", 11), ("v3", 22)] {
        let published = published(api);
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
#[cfg_attr(not(published), ignore = "needs ../shared/published, which is absent")]
fn the_order_of_documents_and_keys_does_not_matter() {
    for api in ["v2", "v3"] {
        let mut published = published(api);
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
