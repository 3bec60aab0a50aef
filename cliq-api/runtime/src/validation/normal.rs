//! The form in which a body is sent.

use super::rules::Rules;
use super::violation::{Findings, Violation, Violations};
use serde_json::Value;
use std::ops::Range;

/// Checks the JSON of a body. Converts message ids and times to the form of the operation, and
/// keeps the last value of a key that is repeated. With `unchecked`, only empty identifiers are
/// violations.
pub(crate) fn finish(
    rules: &Rules,
    json: &mut String,
    unchecked: bool,
) -> Result<Vec<Violation>, Violations> {
    let mut found = super::find(rules, json);
    if found.has_repeated_key
        && let Ok(value) = serde_json::from_str::<Value>(json)
    {
        *json = value.to_string();
        found = super::find(rules, json);
    }
    let Findings { violations, rewritten, .. } = found;
    if !rewritten.is_empty() {
        *json = rewrite(json, rewritten);
    }
    match super::judge(violations) {
        Err(broken) if unchecked => broken.only_identifiers().map_or(Ok(Vec::new()), Err),
        Ok(_) if unchecked => Ok(Vec::new()),
        result => result,
    }
}

/// Replaces parts of the text.
fn rewrite(json: &str, mut rewritten: Vec<(Range<usize>, String)>) -> String {
    rewritten.sort_by_key(|(range, _)| range.start);
    let mut result = String::with_capacity(json.len());
    let mut from = 0;
    for (range, replacement) in rewritten {
        result.push_str(json.get(from..range.start).unwrap_or_default());
        result.push_str(&replacement);
        from = range.end;
    }
    result.push_str(json.get(from..).unwrap_or_default());
    result
}
