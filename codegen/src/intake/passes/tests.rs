//! Every pass does to its fixtures what they say, and counts it.
//!
//! `fixtures/<pass>.yml` is a list of cases. A case has small documents (`paths` and `schemas`), the
//! number of repairs, and values that are expected afterwards: below the name of a file, by
//! `<path> <verb>` or `schemas`, a JSON pointer with its value; `null` where nothing may be.

use crate::intake::draft::DraftOperation;
use crate::intake::report::Log;
use crate::intake::{Intake, PASSES, passes, read};
use serde_json::{Map, Value, json};
use std::path::Path;

#[test]
fn every_pass_does_what_its_fixtures_say() {
    let mut wrong = Vec::new();
    for pass in PASSES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join(format!("src/intake/passes/fixtures/{}.yml", pass.name));
        let text =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", pass.name));
        let cases: Vec<Value> =
            serde_saphyr::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", pass.name));
        assert!(!cases.is_empty(), "{}", pass.name);
        for case in &cases {
            let name = format!("{}: {}", pass.name, case["case"].as_str().expect("a name"));
            let mut intake =
                Intake { api: "v9".to_owned(), drafts: Vec::new(), log: Log::default() };
            for (file, document) in case["documents"].as_object().expect("documents") {
                passes::envelope::run(&mut intake, file, read::sorted(document_of(document)));
            }
            assert_eq!(
                intake.drafts.len(),
                case["documents"].as_object().expect("documents").len(),
                "{name}: {:?}",
                intake.log
            );
            intake.log = Log::default();
            intake.log.begin(pass.name);
            (pass.run)(&mut intake);
            compare(&name, &intake, &case["expect"], &mut wrong);
            let (repairs, refused) = std::mem::take(&mut intake.log).finish();
            if case["repairs"] != repairs.len() {
                wrong.push(format!("{name}: {} repairs: {repairs:#?}", repairs.len()));
            }
            if *case.get("refused").unwrap_or(&json!(0)) != refused.len() {
                wrong.push(format!("{name}: refused: {refused:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A fixture with what every document has.
fn document_of(fixture: &Value) -> Value {
    let mut paths = fixture["paths"].clone();
    for item in paths.as_object_mut().expect("paths").values_mut() {
        for operation in item.as_object_mut().expect("a path").values_mut() {
            if let Value::Object(operation) = operation {
                operation
                    .entry("responses")
                    .or_insert_with(|| json!({ "200": { "description": "OK" } }));
            }
        }
    }
    let mut root = fixture.clone();
    root["openapi"] = "3.0.0".into();
    root["paths"] = paths;
    root["components"] = json!({ "schemas": fixture.get("schemas").cloned().unwrap_or(json!({})) });
    root
}

fn compare(name: &str, intake: &Intake, expect: &Value, wrong: &mut Vec<String>) {
    for (file, places) in expect.as_object().into_iter().flatten() {
        let Some(draft) = intake.drafts.iter().find(|draft| draft.file == *file) else {
            if !places.is_null() {
                wrong.push(format!("{name}: {file} is gone"));
            }
            continue;
        };
        for (place, values) in places.as_object().into_iter().flatten() {
            let named = |operation: &&DraftOperation| {
                format!("{} {}", operation.path, operation.verb) == *place
            };
            let whole = match place.as_str() {
                "schemas" => Some(Value::Object(draft.schemas.clone())),
                "server" => Some(json!({ "url": draft.server })),
                _ => draft
                    .operations
                    .iter()
                    .find(named)
                    .map(|found| Value::Object(found.raw.clone())),
            };
            let Some(whole) = whole else {
                wrong.push(format!("{name}: there is no {place}"));
                continue;
            };
            for (pointer, value) in values.as_object().unwrap_or(&Map::new()) {
                let found = whole.pointer(pointer).cloned().unwrap_or_default();
                if found != *value {
                    wrong.push(format!("{name}: {place} {pointer} is {found}, not {value}"));
                }
            }
        }
    }
}
