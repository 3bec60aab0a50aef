//! Enums: texts, each once, with names for those that make none.

use crate::intake::Intake;
use crate::intake::nodes::{self, is, types};
use crate::intake::words::pascal;
use crate::names;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let file = draft.file.clone();
        nodes::every(draft, &mut |place, schema| {
            if let Value::Object(schema) = schema {
                one(schema, &mut |what| log.repaired(&file, &place.pointer, what));
            }
        });
    }
}

fn one(schema: &mut Map<String, Value>, report: &mut dyn FnMut(String)) {
    let Some(Value::Array(values)) = schema.shift_remove("enum") else { return };
    let given = schema.shift_remove("x-enum-varnames");
    if is(schema, "boolean") || types(schema).len() > 1 {
        report("the enum adds nothing to the type; removed".to_owned());
        return;
    }
    if !is(schema, "string") {
        let fits = |value: &Value| value.is_number();
        let kept: Vec<Value> = values.into_iter().filter(fits).collect();
        if !kept.is_empty() {
            schema.insert("enum".to_owned(), kept.into());
        }
        return;
    }
    let mut kept: Vec<Value> = Vec::new();
    for value in &values {
        let text = match value {
            Value::String(text) => Value::from(text.trim()),
            Value::Number(_) | Value::Bool(_) => Value::from(value.to_string()),
            _ => continue,
        };
        if !kept.contains(&text) {
            kept.push(text);
        }
    }
    if kept != values {
        report("values of the enum are not strings, or are duplicates".to_owned());
    }
    let texts: BTreeSet<&str> = kept.iter().filter_map(Value::as_str).collect();
    if texts.is_empty() || texts.iter().all(|text| text.is_empty()) {
        return;
    }
    if texts.iter().copied().eq(["false", "true"]) {
        report("`true` and `false` as strings are a flag".to_owned());
        nodes::set_types(schema, vec!["boolean".to_owned(), "string".to_owned()]);
        return;
    }
    if given.is_none()
        && let Some(names) = variant_names(&kept)
    {
        report("values from which no name can be derived are named".to_owned());
        schema.insert("x-enum-varnames".to_owned(), names.into());
    } else if let Some(given) =
        given.filter(|given| given.as_array().is_some_and(|given| given.len() == kept.len()))
    {
        schema.insert("x-enum-varnames".to_owned(), given);
    }
    schema.insert("enum".to_owned(), kept.into());
}

/// Names for all values, where one of them makes no name or two make the same.
pub(in crate::intake) fn variant_names(values: &[Value]) -> Option<Vec<Value>> {
    let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
    // Generated enums have a variant of that name for values that are not known.
    let free = |name: &String| name != "UnknownValue";
    let plain: Vec<Option<String>> =
        texts.iter().map(|text| names::variant(text).filter(free)).collect();
    let distinct: BTreeSet<&String> = plain.iter().flatten().collect();
    if distinct.len() == texts.len() && plain.iter().flatten().all(|name| names::is_type_name(name))
    {
        return None;
    }
    let mut taken = BTreeSet::new();
    let mut named = Vec::new();
    for (text, plain) in texts.iter().zip(plain) {
        let base = plain.filter(|name| names::is_type_name(name)).unwrap_or_else(|| describe(text));
        let mut name = base.clone();
        let mut number = 2;
        while !taken.insert(name.clone()) {
            name = format!("{base}{number}");
            number += 1;
        }
        named.push(Value::from(name));
    }
    Some(named)
}

/// `+name` → `NameAscending`, `+` → `Plus`; signs are called by their name.
fn describe(text: &str) -> String {
    let order = match text.chars().next() {
        Some('+') => Some("Ascending"),
        Some('-') => Some("Descending"),
        _ => None,
    };
    if let (Some(order), rest) = (order, pascal(text))
        && !rest.is_empty()
    {
        return format!("{rest}{order}");
    }
    let signs: String = text
        .chars()
        .filter_map(|c| {
            Some(match c {
                '+' => "Plus",
                '-' => "Minus",
                '*' => "Star",
                '=' => "Equal",
                '<' => "Less",
                '>' => "Greater",
                '!' => "Not",
                '/' => "Slash",
                '.' => "Dot",
                '%' => "Percent",
                '#' => "Hash",
                '_' => "Underscore",
                _ => return None,
            })
        })
        .collect();
    match (pascal(text), signs) {
        (name, _) if name == "UnknownValue" => "Unknown".to_owned(),
        (name, _) if names::is_type_name(&name) => name,
        (_, signs) if !signs.is_empty() => signs,
        _ => "Empty".to_owned(),
    }
}
