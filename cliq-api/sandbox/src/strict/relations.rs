//! What values have to do with each other: `x-cliq-rules` and `x-cliq-when` of the documents, as far
//! as the service is known to refuse what breaks them.

use super::schema::Mismatch;
use crate::schemas::{Schemas, list};
use cliq_runtime::time::Timestamp;
use serde_json::Value;

/// Checks a body: each object in it that has rules.
pub(super) fn walk<'a>(
    schemas: Schemas<'a>,
    schema: &'a Value,
    value: &Value,
) -> Result<(), Mismatch> {
    let schema = schemas.resolve(schema);
    let mut of_form = Ok(());
    for choice in list(schema, "anyOf") {
        if schemas.check(choice, value, "").is_ok() {
            of_form = walk(schemas, choice, value);
            if of_form.is_ok() {
                break;
            }
        }
    }
    of_form?;
    for part in list(schema, "allOf") {
        walk(schemas, part, value)?;
    }
    let entries = |key: &str| schema.get(key).and_then(Value::as_array);
    let (rules, cases) = (entries("x-cliq-rules"), entries("x-cliq-when"));
    let slice = |entries: Option<&'a Vec<Value>>| entries.map_or(&[][..], Vec::as_slice);
    check(schemas, slice(rules), slice(cases), value)?;
    match value {
        Value::Object(map) => {
            let properties = schema.get("properties").and_then(Value::as_object);
            let others = schema.get("additionalProperties").filter(|others| others.is_object());
            for (key, value) in map {
                let known = properties.and_then(|properties| properties.get(key));
                if let Some(schema) = known.or(others) {
                    walk(schemas, schema, value)?;
                }
            }
        }
        Value::Array(values) => {
            let items = schema.get("items").into_iter();
            let pairs = items.flat_map(|items| values.iter().map(move |value| (items, value)));
            pairs.into_iter().try_for_each(|(items, value)| walk(schemas, items, value))?;
        }
        _ => {}
    }
    Ok(())
}

/// Checks one object.
pub(super) fn check<'a>(
    schemas: Schemas<'a>,
    rules: &'a [Value],
    cases: &'a [Value],
    whole: &Value,
) -> Result<(), Mismatch> {
    for case in cases {
        let is = case.get("is").and_then(Value::as_str);
        if text(whole, text(case, "property")) == is.unwrap_or_default() {
            refined(schemas, case, whole)?;
        }
    }
    // Rules that one source alone names only warn.
    let refuses = |rule: &&Value| text(rule, "severity") != "warning";
    rules.iter().filter(refuses).try_for_each(|rule| related(rule, whole))
}

/// What a case asks of other keys.
fn refined<'a>(schemas: Schemas<'a>, case: &'a Value, whole: &Value) -> Result<(), Mismatch> {
    let then = case.get("then").and_then(Value::as_object);
    for (path, asked) in then.into_iter().flatten() {
        let found = path.split('.').try_fold(whole, |value, key| value.get(key));
        let Some(found) = found else { continue };
        if asked.get("$ref").is_some() {
            if let Err(missing @ Mismatch::Missing(_)) = schemas.check(asked, found, path) {
                return Err(missing);
            }
            walk(schemas, asked, found)?;
        }
        let Some(map) = found.as_object() else { continue };
        if let Some(key) = texts(asked, "required").find(|key| !map.contains_key(*key)) {
            return Err(Mismatch::Missing(key.to_owned()));
        }
        let mut any = texts(asked, "any").peekable();
        if any.peek().is_some() && !any.any(|key| map.contains_key(key)) {
            return Err(needs_one_of(asked, "any"));
        }
    }
    Ok(())
}

fn related(rule: &Value, whole: &Value) -> Result<(), Mismatch> {
    let (of, other) = (text(rule, "of"), text(rule, "as"));
    let named = || texts(rule, "are");
    // Where another key decides; without texts, any value of it does.
    let decides = || has_one(whole, other, named());
    match text(rule, "rule") {
        "any-of" if !named().any(|key| has(whole, key)) => Err(needs_one_of(rule, "are")),
        "exclusive" if named().filter(|key| has(whole, key)).count() > 1 => {
            let keys: Vec<&str> = named().collect();
            Err(Mismatch::Between(format!("Only one of '{}' may be sent.", keys.join("', '"))))
        }
        "required-if" if decides() && !has(whole, of) => Err(Mismatch::Missing(of.to_owned())),
        "forbidden-if" if decides() && has(whole, of) => {
            Err(Mismatch::Between(format!("'{of}' does not go with this '{other}'.")))
        }
        "only-with" if has_one(whole, of, texts(rule, "values")) && !decides() => {
            Err(Mismatch::Between(format!("This '{of}' needs another '{other}'.")))
        }
        "alone" if !is_alone(whole.get(of), named()) => {
            Err(Mismatch::Between(format!("An entry of '{of}' has to be the only one.")))
        }
        "within-days" => within_days(rule, whole),
        _ => Ok(()),
    }
}

/// Whether a list has more than one entry only if none of `texts` is among them.
fn is_alone<'a>(list: Option<&Value>, mut texts: impl Iterator<Item = &'a str>) -> bool {
    let Some(list) = list.and_then(Value::as_array) else { return true };
    let stands = |text: &str| list.iter().any(|entry| entry.as_str() == Some(text));
    list.len() < 2 || !texts.any(stands)
}

fn within_days(rule: &Value, whole: &Value) -> Result<(), Mismatch> {
    const DAY: i64 = 86_400_000;
    let (of, to) = (text(rule, "of"), text(rule, "as"));
    let days = rule.get("is").and_then(Value::as_i64).unwrap_or_default();
    let time = |key: &str| whole.get(key).and_then(time);
    match time(of).zip(time(to)).and_then(|(start, end)| end.checked_sub(start)) {
        Some(distance) if distance < 0 || distance > days.saturating_mul(DAY) => {
            Err(Mismatch::Between(format!("'{to}' is not within {days} days after '{of}'.")))
        }
        _ => Ok(()),
    }
}

/// Epoch milliseconds of a number, of digits, or of a time in ISO 8601.
fn time(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => Timestamp::from(text.as_str()).epoch_milliseconds(),
        _ => None,
    }
}

fn needs_one_of(entry: &Value, key: &str) -> Mismatch {
    let keys: Vec<&str> = texts(entry, key).collect();
    Mismatch::Needs(format!("One of '{}' is missing.", keys.join("', '")))
}

/// Whether a key has a value; an empty list is none.
fn has(whole: &Value, key: &str) -> bool {
    whole.get(key).is_some_and(|value| match value {
        Value::Null => false,
        Value::Array(list) => !list.is_empty(),
        _ => true,
    })
}

/// Whether a key has one of these texts, or a list with one of them; without texts, any value.
fn has_one<'a>(whole: &Value, key: &str, texts: impl Iterator<Item = &'a str>) -> bool {
    let texts: Vec<&str> = texts.collect();
    let is = |value: &Value| value.as_str().is_some_and(|text| texts.contains(&text));
    match whole.get(key) {
        _ if texts.is_empty() => has(whole, key),
        Some(Value::Array(list)) => list.iter().any(is),
        Some(value) => is(value),
        None => false,
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn texts<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    list(value, key).filter_map(Value::as_str)
}
