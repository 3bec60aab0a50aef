//! Responses that deviate from their documents: every documented example, and every part of it, in
//! every way the service is known to deviate.
//!
//! The properties: reading never panics; it fails only where the identity of the one requested
//! resource is missing or the body is not what any form describes; and whatever is not written back as
//! it was received is reported as a correction.

use cliq_api::Operation;
use cliq_tools::dynamic;
use serde_json::{Map, Value, json};
use tests::properties::payload::{Place, others, places, remove, value_at};
use tests::properties::reading;

/// What is wrong with the reading of `body`; nothing where all properties hold.
fn defect(operation: &'static Operation, body: &Value) -> Option<String> {
    let read = match dynamic::response(operation.id, body)? {
        Ok(read) => read,
        Err(mismatch) => {
            let text = mismatch.to_string();
            let allowed = [
                "the identifier of the resource is missing",
                "the service returned an error object instead of the documented value",
            ];
            return (!allowed.iter().any(|reason| text.contains(reason)))
                .then(|| format!("refused: {text}"));
        }
    };
    reading::defect(body, &read)
}

/// The JSON responses of all operations that the documents show.
fn documented() -> impl Iterator<Item = (&'static Operation, String, Value)> {
    dynamic::operations().flat_map(|operation| {
        dynamic::examples(operation.id)
            .into_iter()
            .filter(|example| {
                example.status.is_some_and(|status| status < 300)
                    && example.media_type == "application/json"
            })
            .map(move |example| (operation, example.name, example.value))
    })
}

/// Reads each documented response after each change, and reports all defects.
fn check(change: impl Fn(&Value, &Place) -> Vec<Value>) {
    let (mut count, mut defects) = (0_usize, Vec::new());
    for (operation, name, example) in documented() {
        let mut all = vec![Vec::new()];
        places(&example, &mut Vec::new(), &mut all);
        for place in all {
            for body in change(&example, &place) {
                count += 1;
                if let Some(defect) = defect(operation, &body) {
                    defects.push(format!("{} {name} {place:?}: {defect}", operation.id));
                }
            }
        }
    }
    println!("{count} bodies");
    assert!(count > 300, "only {count} bodies were tried");
    let shown: Vec<_> = defects.iter().take(40).map(String::as_str).collect();
    assert!(defects.is_empty(), "{} of {count}:\n{}", defects.len(), shown.join("\n"));
}

#[test]
fn a_key_may_be_missing() {
    check(|example, place| {
        let mut body = example.clone();
        remove(&mut body, place);
        vec![body]
    });
}

#[test]
fn a_value_may_be_empty_or_of_another_type() {
    check(|example, place| {
        let mut body = example.clone();
        let value = value_at(&mut body, place).clone();
        // A bare value in place of the whole is no response at all.
        if place.is_empty() {
            return Vec::new();
        }
        others(&value)
            .into_iter()
            .map(|other| {
                let mut body = example.clone();
                *value_at(&mut body, place) = other;
                body
            })
            .collect()
    });
}

#[test]
fn keys_may_be_unknown() {
    check(|example, place| {
        let mut body = example.clone();
        let Value::Object(keys) = value_at(&mut body, place) else { return Vec::new() };
        keys.insert("not_documented".to_owned(), json!({ "kept": ["as", 1, null] }));
        vec![body]
    });
}

/// With or without an envelope, a list in place of one resource, one item in place of a list.
#[test]
fn the_arrangement_may_be_another() {
    let mut defects = Vec::new();
    for (operation, name, example) in documented() {
        let mut bodies = vec![json!([example]), json!({ "data": example })];
        if let Value::Object(keys) = &example {
            bodies.extend(keys.get("data").cloned());
            let mut noisy = keys.clone();
            noisy.insert("url".to_owned(), json!("/api/v2/somewhere"));
            bodies.push(Value::Object(noisy));
            bodies.push(one_key_less(keys));
        }
        for body in bodies {
            // A bare value of another kind than list or object is no response at all.
            if !matches!(body, Value::Object(_) | Value::Array(_)) {
                continue;
            }
            if let Some(defect) = defect(operation, &body) {
                defects.push(format!("{} {name} {body:.60}: {defect}", operation.id));
            }
        }
    }
    assert!(defects.is_empty(), "{}:\n{}", defects.len(), defects.join("\n"));
}

fn one_key_less(keys: &Map<String, Value>) -> Value {
    Value::Object(keys.iter().skip(1).map(|(key, value)| (key.clone(), value.clone())).collect())
}
