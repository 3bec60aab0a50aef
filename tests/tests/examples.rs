//! Every documented example decodes into the types and encodes back without loss.

use cliq_api::codec;
use serde_json::Value;

#[test]
fn every_documented_example_round_trips() {
    let mut count = 0;
    let mut failures = Vec::new();
    for operation in codec::operations() {
        for example in codec::examples(operation.id) {
            if example.media_type != "application/json" {
                continue;
            }
            let kind = example.status.map_or("request".to_owned(), |status| status.to_string());
            let place = format!("{} {kind} {}", operation.id, example.name);
            let result = match example.status {
                None => codec::request(operation.id, &example.value),
                Some(_) => codec::response(operation.id, &example.value),
            };
            match result {
                Some(Ok(back)) => failures.extend(
                    lost(&example.value, &back, "").map(|loss| format!("{place}: lost {loss}")),
                ),
                Some(Err(mismatch)) => failures.push(format!("{place}: {mismatch}")),
                None => failures.push(format!("{place}: no type")),
            }
            count += 1;
        }
    }
    println!("{count} examples");
    assert!(failures.is_empty(), "{} of {count}:\n{}", failures.len(), failures.join("\n"));
    assert!(count > 200, "only {count} examples were found");
}

/// The first place where `back` differs from `value`.
fn lost(value: &Value, back: &Value, path: &str) -> Option<String> {
    match (value, back) {
        (Value::Object(left), Value::Object(right)) => left
            .iter()
            .find_map(|(key, value)| match right.get(key) {
                Some(other) => lost(value, other, &format!("{path}.{key}")),
                None => Some(format!("{path}.{key}")),
            })
            .or_else(|| {
                let added = right.keys().find(|key| !left.contains_key(*key))?;
                Some(format!("{path}.{added} (added)"))
            }),
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => left
            .iter()
            .zip(right)
            .enumerate()
            .find_map(|(index, (value, other))| lost(value, other, &format!("{path}[{index}]"))),
        _ if value == back => None,
        _ => Some(format!("{path}: {value} became {back}")),
    }
}
