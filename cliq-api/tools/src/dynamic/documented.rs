//! The documented input of an operation: its examples, and samples where there is none.

use super::schema::Schemas;
use super::{Input, document, registry};
use cliq_runtime::validation::{self, Rule, Rules};
use serde_json::{Map, Value, json};

/// How much of the input to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Amount {
    /// What is required, and the first example of the body.
    Required,
    /// The same, and one parameter where at least one of several is needed.
    Sufficient,
    /// Every optional parameter too.
    Everything,
}

/// Input for the operation `id`, as the documents show it; `None` if there is no such operation.
#[must_use]
pub fn input(id: &str, amount: Amount) -> Option<Input> {
    let (operation, schemas) = document::operation(id)?;
    let mut input = Input::new();
    let rules = registry::operation(id).and_then(|operation| operation.parameters);
    let mut optional = Vec::new();
    for parameter in operation.get("parameters")?.as_array()? {
        let required = parameter.get("required") == Some(&Value::Bool(true));
        if !required && amount != Amount::Everything {
            optional.push(parameter);
            continue;
        }
        let place = match parameter.get("in").and_then(Value::as_str) {
            Some("path") => &mut input.path,
            Some("header") => &mut input.header,
            _ => &mut input.query,
        };
        let (name, value) = argument(parameter, schemas)?;
        place.insert(name, value);
    }
    if let Some(body) = operation.get("body").filter(|body| !body.is_null()) {
        let example = body.pointer("/examples/0/value").cloned();
        if body.get("content_type").and_then(Value::as_str) == Some("multipart/form-data") {
            input.body = example.unwrap_or_else(|| json!({}));
            input.files = vec![("report.txt".to_owned(), b"all is well\n".to_vec())];
        } else {
            let schema = body.get("schema").cloned().unwrap_or_default();
            input.body = example.unwrap_or_else(|| sample(&schema, schemas));
            exact(&mut input.body);
        }
    }
    if let Some(rules) = rules {
        if amount == Amount::Sufficient {
            add_needed(rules, &mut input.query, &optional, schemas);
        }
        drop_excluded(rules, &mut input.query);
    }
    Some(input)
}

/// Name and documented value of a parameter.
fn argument(parameter: &Value, schemas: Schemas<'_>) -> Option<(String, Value)> {
    let name = parameter.get("name")?.as_str()?.to_owned();
    let value = match parameter.get("example") {
        Some(example) => example.clone(),
        None => sample(parameter.get("schema")?, schemas),
    };
    Some((name, value))
}

/// Adds an optional parameter, where at least one of several is needed.
fn add_needed(
    rules: &Rules,
    query: &mut Map<String, Value>,
    optional: &[&Value],
    schemas: Schemas<'_>,
) {
    let lacks = |query: &Map<String, Value>| {
        validation::check(rules, &json!(query).to_string()).is_err_and(|violations| {
            violations.iter().any(|violation| violation.rule() == Rule::Required)
        })
    };
    for parameter in optional {
        if !lacks(query) {
            return;
        }
        if parameter.get("in").and_then(Value::as_str) != Some("query") {
            continue;
        }
        if let Some((name, value)) = argument(parameter, schemas) {
            query.insert(name.clone(), value);
            if lacks(query) {
                query.remove(&name);
            }
        }
    }
}

/// Drops parameters that others exclude: no request can have all of them.
fn drop_excluded(rules: &Rules, query: &mut Map<String, Value>) {
    while let Err(violations) = validation::check(rules, &json!(query).to_string()) {
        let excluded = violations
            .iter()
            .filter(|violation| matches!(violation.rule(), Rule::Exclusive | Rule::Period))
            .find_map(|violation| query.remove(violation.path()));
        if excluded.is_none() {
            break;
        }
    }
}

/// The largest integer that every reader of JSON holds exactly.
const EXACT: u64 = 1 << 53;

/// Writes larger integers as text: they are ids, and some examples show them as numbers.
fn exact(value: &mut Value) {
    match value {
        Value::Number(number) if number.as_u64().is_some_and(|number| number > EXACT) => {
            *value = Value::from(number.to_string());
        }
        Value::Array(list) => list.iter_mut().for_each(exact),
        Value::Object(map) => map.values_mut().for_each(exact),
        _ => {}
    }
}

/// A value that fits a schema.
fn sample(schema: &Value, schemas: Schemas<'_>) -> Value {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let name = reference.trim_start_matches("#/schemas/");
        let target = schemas.0.and_then(|named| named.get(name)).unwrap_or(&Value::Null);
        return match target.get("x-cliq-scalar").and_then(Value::as_str) {
            Some("identifier") => identifier(name).into(),
            Some("message-identifier") => "1573708648341_375412769224".into(),
            Some("timestamp" | "epoch-milliseconds") => json!(1_573_708_648_341_i64),
            Some("date-time") => "2017-07-03T14:59:20+05:30".into(),
            _ => sample(target, schemas),
        };
    }
    for key in ["allOf", "anyOf"] {
        if let Some(parts) = schema.get(key).and_then(Value::as_array) {
            let objects: Vec<Value> = parts.iter().map(|part| sample(part, schemas)).collect();
            return match key {
                "allOf" if objects.iter().all(Value::is_object) => {
                    let all = objects.into_iter().filter_map(|object| match object {
                        Value::Object(map) => Some(map),
                        _ => None,
                    });
                    Value::Object(all.flatten().collect())
                }
                _ => objects.into_iter().next().unwrap_or_default(),
            };
        }
    }
    if let Some(first) = schema.pointer("/enum/0") {
        return first.clone();
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("boolean") => true.into(),
        Some("integer" | "number") => schema.get("minimum").cloned().unwrap_or(json!(1)),
        Some("array") => {
            let item = schema.get("items").map(|items| sample(items, schemas));
            item.into_iter().collect()
        }
        Some("object") => {
            let required = schema.get("required").and_then(Value::as_array);
            let names = required.into_iter().flatten().filter_map(Value::as_str);
            let object: Map<String, Value> = names
                .filter_map(|name| {
                    let property = schema.get("properties")?.get(name)?;
                    Some((name.to_owned(), sample(property, schemas)))
                })
                .collect();
            Value::Object(object)
        }
        _ => "example".into(),
    }
}

/// An identifier as the documentation shows it.
fn identifier(name: &str) -> &'static str {
    match name {
        "ChannelId" => "O1864232000000076001",
        "ChatId" => "CT_1184653329648523663_62439860",
        "ThreadId" => "CT_1184653329648523663_62439860-T-1184653329648523664",
        "ChannelName" => "zylkersupport",
        "BotName" => "zylkerbot",
        "UserAddress" => "olivia.palmer@zylker.com",
        "UserId" => "55743301",
        _ => "7341000000030071",
    }
}
