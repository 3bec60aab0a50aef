//! Facts that only the prose of an operation states: thresholds, locks, error codes and notes.

use crate::intake::Intake;
use crate::intake::draft::DraftOperation;
use crate::intake::prose::{self, Facts};
use serde_json::{Map, Value, json};

/// Codes that any operation may return and that no document repeats.
const NOTES: &str = "x-cliq-note";

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        for operation in &mut draft.operations {
            let facts = prose::facts(operation.text("description"));
            let mut lifted = Vec::new();
            if let Some(limit) = rate_limit(&facts, operation) {
                operation.raw.insert("x-cliq-rate-limit".to_owned(), limit);
                lifted.push("rate limit");
            }
            let errors = errors(&facts, operation);
            if !errors.is_empty() {
                operation.raw.insert("x-cliq-errors".to_owned(), errors.into());
                lifted.push("error codes");
            }
            let notes: Vec<&String> = facts.notes.iter().chain(&facts.doubts).collect();
            for text in &notes {
                note(&mut operation.raw, text);
            }
            if !notes.is_empty() {
                lifted.push("notes");
            }
            if !facts.scopes.is_empty() {
                operation.raw.insert("x-intake-scopes".to_owned(), facts.scopes.into());
                lifted.push("scopes");
            }
            if !lifted.is_empty() {
                let at = format!("{}/description", operation.origin);
                log.repaired(
                    &draft.file,
                    &at,
                    format!("extracted from the prose: {}", lifted.join(", ")),
                );
            }
        }
    }
}

/// Adds a sentence to the notes of an operation or schema, once.
pub(in crate::intake) fn note(holder: &mut Map<String, Value>, text: &str) {
    let notes = holder.entry(NOTES).or_insert_with(|| json!([]));
    if let Value::Array(notes) = notes
        && !text.trim().is_empty()
        && !notes.iter().any(|known| known == text)
    {
        notes.push(text.into());
    }
}

/// The strictest threshold and the longest lock, where variants differ.
fn rate_limit(facts: &Facts, operation: &mut DraftOperation) -> Option<Value> {
    let strictest =
        facts.thresholds.iter().filter(|one| one.requests > 0 && one.seconds > 0).min_by(
            |a, b| {
                (a.requests.saturating_mul(b.seconds)).cmp(&b.requests.saturating_mul(a.seconds))
            },
        )?;
    let lock = facts.locks.iter().map(|lock| lock.seconds).max();
    for (index, threshold) in facts.thresholds.iter().enumerate() {
        if let (true, Some(variant)) = (facts.thresholds.len() > 1, &threshold.variant) {
            let text = format!(
                "`{variant}`: {} requests in {} seconds.",
                threshold.requests, threshold.seconds
            );
            note(&mut operation.raw, &text);
        }
        if index > 32 {
            break;
        }
    }
    let mut limit = Map::new();
    limit.insert("requests".to_owned(), strictest.requests.into());
    limit.insert("per-seconds".to_owned(), strictest.seconds.into());
    limit.insert("lock-seconds".to_owned(), lock.unwrap_or(strictest.seconds).into());
    if lock.is_none() {
        limit.insert("assumed".to_owned(), json!(["lock-seconds"]));
    }
    Some(Value::Object(limit))
}

/// Codes of the tables in the prose and of the examples of error responses, each once.
fn errors(facts: &Facts, operation: &DraftOperation) -> Vec<Value> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut add = |code: &str, meaning: &str| {
        let code = code.trim();
        if !code.is_empty() && !found.iter().any(|(known, _)| known == code) {
            found.push((code.to_owned(), meaning.trim().to_owned()));
        }
    };
    for row in &facts.errors {
        add(&row.code, &row.meaning);
    }
    let responses = operation.raw.get("responses").and_then(Value::as_object);
    for (status, response) in responses.into_iter().flatten() {
        if status.starts_with('2') || status.starts_with('3') {
            continue;
        }
        let content = response.get("content").and_then(Value::as_object);
        for media in content.into_iter().flat_map(Map::values) {
            let named = media.get("examples").and_then(Value::as_object);
            for example in named.into_iter().flat_map(Map::values) {
                let Some(value) = example.get("value") else { continue };
                let value = value.get("error").unwrap_or(value);
                let meaning = example.get("summary").or_else(|| value.get("message"));
                if let Some(code) = value.get("code").and_then(Value::as_str) {
                    add(code, meaning.and_then(Value::as_str).unwrap_or_default());
                }
            }
        }
    }
    found
        .into_iter()
        .map(|(code, meaning)| {
            let meaning = if meaning.is_empty() { "Not explained.".to_owned() } else { meaning };
            json!({ "code": code, "meaning": meaning })
        })
        .collect()
}
