//! What is not written back as it was received is reported as a correction.

use cliq_tools::dynamic::{self, Reading};
use serde_json::Value;
use std::collections::BTreeMap;

/// A value of `body` that was read as another one, or not at all, without a correction that says so.
#[must_use]
pub fn defect(body: &Value, read: &Reading) -> Option<String> {
    silent(read).or_else(|| keys_lost(body, read))
}

/// A difference between the body and what is written back that no correction reports.
fn silent(read: &Reading) -> Option<String> {
    let reported = |path: &str| {
        read.corrections.iter().any(|one| {
            let own = one.path();
            own == path || path.strip_prefix(own).is_some_and(|rest| rest.starts_with(['.', '[']))
        })
    };
    let lost = dynamic::compare(&read.arranged, &read.value);
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
