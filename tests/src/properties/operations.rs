//! Payloads of every operation: nothing is lost without a report, and what is written reads back.

use super::input::choice;
use super::payload::{others, places, remove, value_at};
use super::reading;
use cliq_tools::dynamic::{self, Example, Mismatch};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// Longest excerpt in a refusal, with the mark that it was cut.
const EXCERPT: usize = 121;

/// The operations of all versions by name, with their examples.
static OPERATIONS: LazyLock<Vec<(String, Vec<Example>)>> = LazyLock::new(|| {
    dynamic::names().map(|name| (name.clone(), dynamic::examples(&name))).collect()
});

/// Two bytes for the operation, one for what it is: a request or a response, given as JSON, or as a
/// documented example with changes of two bytes each.
pub fn check(input: &[u8]) {
    let (high, rest) = choice(input);
    let (low, rest) = choice(rest);
    let (variant, rest) = choice(rest);
    let (name, examples) = &OPERATIONS[(high << 8 | low) % OPERATIONS.len()];
    let is_request = variant % 2 == 1;
    let payload = if variant % 4 < 2 {
        let Ok(payload) = serde_json::from_slice(rest) else { return };
        payload
    } else {
        let fits = |example: &&Example| match example.status {
            None => is_request,
            Some(status) => !is_request && status < 300,
        };
        let fitting: Vec<&Example> = examples.iter().filter(fits).collect();
        if fitting.is_empty() {
            return;
        }
        changed(&fitting[variant / 4 % fitting.len()].value, rest)
    };
    if is_request {
        request(name, &payload);
    } else {
        response(name, &payload);
    }
}

/// The example after changes: which place, and what stands there.
fn changed(example: &Value, changes: &[u8]) -> Value {
    let mut payload = example.clone();
    for change in changes.chunks_exact(2).take(8) {
        let mut all = vec![Vec::new()];
        places(&payload, &mut Vec::new(), &mut all);
        let place = &all[usize::from(change[0]) % all.len()];
        let others = others(value_at(&mut payload, place));
        match usize::from(change[1]).checked_sub(200) {
            Some(0) => remove(&mut payload, place),
            Some(_) => {
                if let Value::Object(keys) = value_at(&mut payload, place) {
                    keys.insert("not_documented".to_owned(), json!({ "kept": ["as", 1, null] }));
                }
            }
            None => {
                let other = others[usize::from(change[1]) % others.len()].clone();
                *value_at(&mut payload, place) = other;
            }
        }
    }
    payload
}

/// What was read is what was received, or is reported; written back, it reads the same again.
fn response(id: &str, body: &Value) {
    let Some(read) = dynamic::response(id, body) else { return };
    let read = match read {
        Ok(read) => read,
        Err(mismatch) => return refused(id, &mismatch),
    };
    assert_eq!(reading::defect(body, &read), None, "{id} {body}");
    for correction in &read.corrections {
        assert!(!correction.to_string().contains(['\n', '\r']), "{correction}");
    }
    let again = dynamic::response(id, &read.value).expect("the operation is known");
    let again = again.unwrap_or_else(|mismatch| panic!("{id} {}: {mismatch}", read.value));
    assert_eq!(again.value, read.value, "{id} {body}");
}

/// What is written of a request reads the same again.
fn request(id: &str, body: &Value) {
    let Some(written) = dynamic::request(id, body) else { return };
    match written {
        Ok(written) => {
            let again = dynamic::request(id, &written).expect("the operation is known");
            assert_eq!(again.as_ref(), Ok(&written), "{id} {body}");
        }
        Err(mismatch) => refused(id, &mismatch),
    }
}

fn refused(id: &str, mismatch: &Mismatch) {
    assert!(!mismatch.path.is_empty() && !mismatch.reason.is_empty(), "{id}: {mismatch}");
    assert!(mismatch.found.chars().count() <= EXCERPT, "{id}: {mismatch}");
    assert!(!mismatch.to_string().contains(['\n', '\r']), "{id}: {mismatch}");
}
