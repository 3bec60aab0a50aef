//! Rules between the keys of an object as JSON Schema.
//!
//! JSON Schema cannot compare values: sums, counts, periods, references between keys and the total
//! size are omitted, as are rules that only warn.

use super::rules::{Relation, RelationKind};
use serde_json::{Map, Value, json};

/// The conditions of an object, for its `allOf`.
pub(super) fn conditions(relations: &[Relation]) -> impl Iterator<Item = Value> {
    relations.iter().filter(|relation| relation.source.is_none()).flat_map(condition)
}

fn condition(relation: &Relation) -> Vec<Value> {
    let of = relation.of;
    match relation.kind {
        RelationKind::AnyOf(keys) => vec![json!({ "anyOf": each(keys, present) })],
        RelationKind::Exclusive(keys) => pairs(keys)
            .map(|(one, other)| json!({ "not": { "allOf": [present(one), present(other)] } }))
            .collect(),
        RelationKind::RequiredIf { when, are } => {
            vec![json!({ "if": has_one(when, are), "then": present(of) })]
        }
        RelationKind::ForbiddenIf { when, are } => {
            vec![json!({ "if": has_one(when, are), "then": { "not": present(of) } })]
        }
        RelationKind::OnlyWith { values, when, are } => {
            vec![json!({ "if": has_one(of, values), "then": has_one(when, are) })]
        }
        RelationKind::Unique => at_path(of, json!({ "uniqueItems": true })),
        RelationKind::Alone(texts) => {
            let has_text = json!({ "contains": { "enum": texts }, "type": "array" });
            at_path(of, json!({ "if": has_text, "then": { "maxItems": 1 } }))
        }
        RelationKind::Without(texts) => texts
            .iter()
            .flat_map(|text| at_path(of, json!({ "not": { "pattern": literal(text) } })))
            .collect(),
        _ => Vec::new(),
    }
}

fn each(keys: &[&str], schema: fn(&str) -> Value) -> Vec<Value> {
    keys.iter().map(|key| schema(key)).collect()
}

fn pairs<'a>(keys: &'a [&'a str]) -> impl Iterator<Item = (&'a str, &'a str)> {
    keys.iter()
        .enumerate()
        .flat_map(move |(index, one)| keys.iter().skip(index + 1).map(move |other| (*one, *other)))
}

/// The key has a value other than an empty list.
fn present(key: &str) -> Value {
    of_key(key, json!({ "not": { "enum": [null, []] } }))
}

/// The key has one of these texts, or a list with one of them; without texts, any value.
fn has_one(key: &str, texts: &[&str]) -> Value {
    if texts.is_empty() {
        return present(key);
    }
    let one = json!({ "enum": texts });
    of_key(key, json!({ "anyOf": [one, { "type": "array", "contains": one }] }))
}

/// The object has the key, with a value of this schema.
fn of_key(key: &str, schema: Value) -> Value {
    json!({ "required": [key], "properties": { key: schema } })
}

/// The value at a path has this schema, if all keys of the path are present.
fn at_path(path: &str, schema: Value) -> Vec<Value> {
    let mut schema = schema;
    for key in path.rsplit('.').filter(|key| !key.is_empty()) {
        let (name, lists) = key
            .split_once('[')
            .map_or((key, 0), |(name, rest)| (name, 1 + rest.matches('[').count()));
        for _ in 0..lists {
            schema = json!({ "items": schema });
        }
        if !name.is_empty() {
            let properties = Map::from_iter([(name.to_owned(), schema)]);
            schema = json!({ "properties": properties });
        }
    }
    vec![schema]
}

/// A pattern that matches this text alone.
fn literal(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len());
    for character in text.chars() {
        if !character.is_alphanumeric() && !character.is_whitespace() {
            pattern.push('\\');
        }
        pattern.push(character);
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::{condition, literal};
    use crate::validation::{Relation, RelationKind};
    use serde_json::json;

    #[test]
    fn keys_and_paths_become_conditions() {
        let relation = |of, kind| Relation { of, kind, source: None };
        let given = |key: &str| json!({ "required": [key], "properties": { key: { "not": { "enum": [null, []] } } } });
        assert_eq!(
            condition(&relation("", RelationKind::Exclusive(&["a", "b", "c"]))).len(),
            3,
            "one for each pair"
        );
        assert_eq!(
            condition(&relation("a", RelationKind::RequiredIf { when: "b", are: &[] })),
            [json!({ "if": given("b"), "then": given("a") })]
        );
        assert_eq!(
            condition(&relation("a[].b", RelationKind::Unique)),
            [json!({ "properties": { "a": { "items": {
                "properties": { "b": { "uniqueItems": true } },
            } } } })]
        );
        assert!(condition(&relation("a", RelationKind::Sum(100))).is_empty());
        assert_eq!(literal("a b.(c)"), "a b\\.\\(c\\)");
    }
}
