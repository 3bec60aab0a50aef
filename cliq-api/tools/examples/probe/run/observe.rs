//! What no type shows: the kind of the whole, the order of lists, how ids are written, a header row.

use cliq_api::Operation;
use cliq_tools::dynamic::{self, Amount};
use serde_json::Value;
use std::collections::BTreeSet;

/// The documented responses of an operation.
fn documented(id: &str) -> Vec<Value> {
    let examples = dynamic::examples(id).into_iter().filter(|example| example.status.is_some());
    examples.map(|example| example.value).collect()
}

/// Whether the whole is of a kind that the documents do not show.
pub fn whole(id: &str, body: &Value) -> Option<String> {
    let examples = documented(id);
    let is_new = !examples.is_empty() && examples.iter().all(|one| kind(one) != kind(body));
    is_new.then(|| format!("the response is {}, as no example is", kind(body)))
}

/// What the documents leave open, and a reader wants to know.
pub fn notes(id: &str, body: &Value) -> Vec<String> {
    let examples = documented(id);
    let mut notes = Vec::new();
    if examples.first().is_some_and(|first| kind(first) != kind(body)) {
        notes.push(format!("the response is {}, as the first example is not", kind(body)));
    }
    let forms = forms(id, body);
    let known: BTreeSet<_> = examples.iter().flat_map(|example| self::forms(id, example)).collect();
    for form in forms.difference(&known) {
        notes.push(format!("message ids are written with {form}, as in no example"));
    }
    if oldest_first(body) {
        notes.push("the list runs from old to new".to_owned());
    }
    if let (Value::Object(body), Some(first)) = (body, examples.first()) {
        let in_first = |key: &str| first.get(key).is_some();
        let missing = first.as_object().into_iter().flat_map(|map| map.keys());
        notes.extend(
            missing
                .filter(|key| !body.contains_key(*key))
                .map(|key| format!("`{key}` is missing, which the first example has")),
        );
        let more = body.keys().filter(|key| !in_first(key));
        notes.extend(more.map(|key| format!("`{key}` is there, which the first example has not")));
    }
    let unset = dynamic::unset(id, body);
    notes.extend(unset.into_iter().map(|path| format!("`{path}` is there and says nothing")));
    notes
}

/// The forms in which message ids are written.
fn forms(id: &str, body: &Value) -> BTreeSet<&'static str> {
    let ids = dynamic::identifiers(id, body);
    ids.iter()
        .filter(|one| one.kind == "MessageId")
        .filter_map(|one| ["%20", "_", " "].into_iter().find(|form| one.value.contains(form)))
        .collect()
}

/// What stands out in a text: nothing, if no JSON was expected.
pub fn text(operation: &Operation, body: &[u8]) -> Vec<String> {
    use cliq_api::operation::ResponseKind;
    let body = String::from_utf8_lossy(body);
    let body = body.trim_start_matches('\u{feff}').trim();
    match operation.response {
        _ if body.starts_with('<') => vec!["HTML".to_owned()],
        ResponseKind::Json if body.is_empty() => vec!["an empty response".to_owned()],
        ResponseKind::Json => vec!["a response that is no JSON".to_owned()],
        ResponseKind::Csv if has_header(operation.id, body) => vec!["a header row".to_owned()],
        _ => Vec::new(),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
        _ => "a scalar",
    }
}

/// Whether the first row of an export has the names of the columns.
fn has_header(id: &str, body: &str) -> bool {
    let input = dynamic::input(id, Amount::Required).unwrap_or_default();
    let columns: Vec<&str> = match input.query.get("fields") {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(text)) => text.split(',').collect(),
        _ => return false,
    };
    let same = |cell: &str| {
        let plain =
            |text: &str| text.trim().trim_matches('"').replace([' ', '_'], "").to_lowercase();
        columns.iter().any(|column| plain(column) == plain(cell))
    };
    body.lines().next().is_some_and(|row| row.split(',').all(same))
}

/// Whether the entries of the first list have times that grow.
fn oldest_first(body: &Value) -> bool {
    let list = match body {
        Value::Array(list) => Some(list),
        Value::Object(map) => map.values().find_map(Value::as_array),
        _ => None,
    };
    let time = |entry: &Value| match entry.get("time")? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    };
    let times: Option<Vec<i64>> = list.into_iter().flatten().map(time).collect();
    times.is_some_and(|times| times.len() > 1 && times.first() < times.last() && times.is_sorted())
}
