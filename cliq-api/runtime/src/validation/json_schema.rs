//! Adds the limits to the JSON Schema of a type, so that editors report what validation reports.

use super::json_relations;
use super::rules::{Bound, Case, Key, Limit, ObjectRules, Refinement, Rules};
use crate::time::TimeForm;
use schemars::Schema;
use schemars::transform::Transform;
use serde_json::{Map, Value, json};

/// Adds limits and relations of keys to a derived schema.
pub struct SchemaLimits(pub &'static Rules);

impl Transform for SchemaLimits {
    fn transform(&mut self, schema: &mut Schema) {
        if let Rules::Object(object) = self.0 {
            complete(schema, object);
        }
    }
}

fn complete(schema: &mut Schema, object: &ObjectRules) {
    let Some(map) = schema.as_object_mut() else { return };
    if let Some(Value::Object(properties)) = map.get_mut("properties") {
        for key in object.keys {
            if let Some(Value::Object(property)) = properties.get_mut(key.name) {
                limit(property, key.rules);
            }
        }
    }
    if !object.open && object.base.is_none() {
        map.insert("additionalProperties".to_owned(), false.into());
    }
    let conditions = conditions(object);
    if !conditions.is_empty() {
        map.insert("allOf".to_owned(), conditions.into());
    }
}

/// Adds the limits of a value without a schema of its own.
fn limit(property: &mut Map<String, Value>, rules: &Rules) {
    if property.contains_key("$ref") {
        return;
    }
    let (limits, least, most) = match rules {
        Rules::Text { limits, .. } => (limits, "minLength", "maxLength"),
        Rules::List { limits, items, .. } => {
            if let Some(Value::Object(inner)) = property.get_mut("items") {
                limit(inner, items);
            }
            (limits, "minItems", "maxItems")
        }
        Rules::Map { limits, .. } => (limits, "minProperties", "maxProperties"),
        Rules::Number { limits } => (limits, "minimum", "maximum"),
        _ => return,
    };
    property.extend(bounds(limits, least, most));
}

fn bounds<'a>(
    limits: &'a [Limit],
    least: &'a str,
    most: &'a str,
) -> impl Iterator<Item = (String, Value)> + 'a {
    limits.iter().filter(|limit| limit.source.is_none()).map(move |limit| {
        let keyword = if limit.bound == Bound::Least { least } else { most };
        (keyword.to_owned(), limit.value.into())
    })
}

/// The conditions between keys.
fn conditions(object: &ObjectRules) -> Vec<Value> {
    let cases = object.cases.iter().map(condition);
    cases.chain(json_relations::conditions(object.relations)).collect()
}

/// If a key has a value, other keys have a schema.
fn condition(case: &Case) -> Value {
    let mut then = Map::new();
    for (path, refinement) in case.then {
        let wanted = match refinement {
            Refinement::Is(rules) => schema(rules),
            Refinement::Values(values) => json!({ "enum": values }),
            Refinement::Keys { keys, required, any } => {
                let mut wanted = Map::new();
                wanted.insert("propertyNames".to_owned(), json!({ "enum": keys }));
                wanted.insert("required".to_owned(), json!(required));
                if !any.is_empty() {
                    let choices: Vec<Value> =
                        any.iter().map(|key| json!({ "required": [key] })).collect();
                    wanted.insert("anyOf".to_owned(), choices.into());
                }
                wanted.into()
            }
        };
        if let Value::Object(wanted) = wanted {
            merge(&mut then, path, wanted);
        }
    }
    json!({
        "if": { "properties": { case.property: { "const": case.is } }, "required": [case.property] },
        "then": then,
    })
}

/// Adds the requirements of `key.inner` to a schema.
fn merge(schema: &mut Map<String, Value>, path: &str, wanted: Map<String, Value>) {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    let properties = schema.entry("properties").or_insert_with(|| json!({}));
    let Value::Object(properties) = properties else { return };
    let Value::Object(path) = properties.entry(key).or_insert_with(|| json!({})) else { return };
    match rest {
        Some(rest) => merge(path, rest, wanted),
        None => path.extend(wanted),
    }
}

/// The complete schema of a value.
fn schema(rules: &Rules) -> Value {
    let limited = |kind: &str, limits: &[Limit], least: &str, most: &str| {
        let mut schema = Map::from_iter([("type".to_owned(), Value::from(kind))]);
        schema.extend(bounds(limits, least, most));
        schema
    };
    match rules {
        Rules::Any => json!({}),
        Rules::Scalar => json!({ "type": ["string", "number", "boolean"] }),
        Rules::Identifier | Rules::MessageId => json!({ "type": ["string", "integer"] }),
        Rules::Time { form: TimeForm::Iso, .. } => {
            json!({ "type": "string", "format": "date-time" })
        }
        Rules::Time { .. } => json!({ "type": ["integer", "string"] }),
        Rules::Open(_) | Rules::Versioned { .. } => json!({ "type": "string" }),
        Rules::Boolean => json!({ "type": "boolean" }),
        Rules::Text { limits, .. } => limited("string", limits, "minLength", "maxLength").into(),
        Rules::Number { limits } => limited("number", limits, "minimum", "maximum").into(),
        Rules::List { items, limits, .. } => {
            let mut list = limited("array", limits, "minItems", "maxItems");
            list.insert("items".to_owned(), schema(items));
            list.into()
        }
        Rules::Map { values, limits } => {
            let mut map = limited("object", limits, "minProperties", "maxProperties");
            map.insert("additionalProperties".to_owned(), schema(values));
            map.into()
        }
        Rules::Object(object) => of_object(object),
        Rules::Choice(choices) => {
            json!({ "anyOf": choices.iter().map(|choice| schema(choice)).collect::<Vec<_>>() })
        }
    }
}

fn of_object(object: &ObjectRules) -> Value {
    let mut keys: Vec<&Key> = object.keys.iter().collect();
    if let Some(Rules::Object(base)) = object.base {
        keys.extend(base.keys);
    }
    let properties: Map<String, Value> =
        keys.iter().map(|key| (key.name.to_owned(), schema(key.rules))).collect();
    let required: Vec<&str> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    let conditions = conditions(object);
    let mut whole = Map::new();
    whole.insert("type".to_owned(), "object".into());
    whole.insert("properties".to_owned(), properties.into());
    whole.insert("required".to_owned(), json!(required));
    whole.insert("additionalProperties".to_owned(), object.open.into());
    if !conditions.is_empty() {
        whole.insert("allOf".to_owned(), conditions.into());
    }
    whole.into()
}
