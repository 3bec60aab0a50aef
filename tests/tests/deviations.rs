//! Responses that deviate from their documents: every documented example, and every part of it, in
//! every way the service is known to deviate.
//!
//! The properties: reading never panics; it fails only where the identity of the one requested
//! resource is missing or the body is not what any form describes; and whatever is not written back as
//! it was received is reported as a correction.

use cliq_api::Operation;
use cliq_api::codec::{self, Reading};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// A place in a payload: keys and indices from the outside to the inside.
type Place = Vec<Step>;

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

/// All places of a payload but the whole.
fn places(value: &Value, at: &mut Place, all: &mut Vec<Place>) {
    if !at.is_empty() {
        all.push(at.clone());
    }
    match value {
        Value::Object(keys) => {
            for (key, value) in keys {
                at.push(Step::Key(key.clone()));
                places(value, at, all);
                at.pop();
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate().take(2) {
                at.push(Step::Index(index));
                places(value, at, all);
                at.pop();
            }
        }
        _ => {}
    }
}

fn value_at<'a>(value: &'a mut Value, place: &[Step]) -> &'a mut Value {
    place.iter().fold(value, |value, step| match step {
        Step::Key(key) => &mut value[key.as_str()],
        Step::Index(index) => &mut value[*index],
    })
}

fn remove(value: &mut Value, place: &[Step]) {
    let Some((last, outer)) = place.split_last() else { return };
    match (value_at(value, outer), last) {
        (Value::Object(keys), Step::Key(key)) => {
            keys.remove(key);
        }
        (Value::Array(items), Step::Index(index)) => {
            items.remove(*index);
        }
        _ => unreachable!("a place is a key of an object or an index of a list"),
    }
}

/// Values to put in the place of `value`: none, empty ones, and each other type.
fn others(value: &Value) -> Vec<Value> {
    let all = [
        Value::Null,
        json!(""),
        json!("-"),
        json!({}),
        json!([]),
        json!(0),
        json!("0"),
        json!(2.5),
        json!("17"),
        json!(true),
        json!("true"),
        json!("enabled"),
        json!("text of another kind"),
        json!({ "unexpected": { "deep": [1] } }),
        json!([{ "unexpected": 1 }]),
        json!(["text"]),
        json!([null]),
    ];
    let mut all: Vec<Value> = all.into_iter().filter(|other| other != value).collect();
    match value {
        Value::Number(number) => all.push(Value::from(number.to_string())),
        Value::String(text) => all.extend(text.parse::<i64>().ok().map(Value::from)),
        Value::Object(_) => all.push(json!([value])),
        Value::Array(items) => all.extend(items.first().cloned()),
        _ => {}
    }
    all
}

/// What is wrong with the reading of `body`; nothing where all properties hold.
fn defect(operation: &'static Operation, body: &Value) -> Option<String> {
    let read = match codec::response(operation.id, body)? {
        Ok(read) => read,
        Err(mismatch) => {
            let text = mismatch.to_string();
            let allowed = [
                "the identifier of the resource is missing",
                "an error object of the service stands where a value is documented",
            ];
            return (!allowed.iter().any(|reason| text.contains(reason)))
                .then(|| format!("refused: {text}"));
        }
    };
    silent(&read).or_else(|| keys_lost(body, &read))
}

/// A difference between the body and what is written back that no correction reports.
fn silent(read: &Reading) -> Option<String> {
    let reported = |path: &str| {
        read.corrections.iter().any(|one| {
            let own = one.path();
            own == path || path.strip_prefix(own).is_some_and(|rest| rest.starts_with(['.', '[']))
        })
    };
    let lost = codec::compare(&read.arranged, &read.value);
    lost.iter().find(|loss| !reported(&loss.path)).map(|loss| format!("silent: {loss}"))
}

/// A text or number of the body that is neither written back nor reported.
fn keys_lost(body: &Value, read: &Reading) -> Option<String> {
    let mut have = BTreeMap::new();
    leaves(&read.value, &mut have);
    for found in read.corrections.iter().filter_map(|one| one.found()) {
        leaves(found, &mut have);
    }
    // A converted value has another form and is reported; what it was read as counts too.
    let mut want = BTreeMap::new();
    leaves(body, &mut want);
    want.into_iter()
        .find(|(leaf, count)| have.get(leaf).copied().unwrap_or_default() < *count)
        .map(|(leaf, count)| format!("lost: {leaf} ({count} times in the body)"))
}

/// How often each scalar but `null` stands in a value.
fn leaves(value: &Value, counts: &mut BTreeMap<String, usize>) {
    match value {
        Value::Null => {}
        Value::Array(items) => {
            for item in items {
                leaves(item, counts);
            }
        }
        Value::Object(keys) => {
            for value in keys.values() {
                leaves(value, counts);
            }
        }
        leaf => *counts.entry(leaf.to_string()).or_default() += 1,
    }
}

/// The JSON responses of all operations that the documents show.
fn documented() -> impl Iterator<Item = (&'static Operation, String, Value)> {
    codec::operations().flat_map(|operation| {
        codec::examples(operation.id)
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
