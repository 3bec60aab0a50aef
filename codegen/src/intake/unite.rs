//! One schema for values that two schemas describe.
//!
//! The result takes whatever either takes. Uniting is commutative but for texts, and associative, so
//! that the order of documents does not show.

use super::nodes::{is, set_types, types};
use serde_json::{Map, Value};

/// Marks a schema that takes any JSON, as its variants have nothing in common.
pub(super) const ANY: &str = "x-intake-any";

/// A schema that takes what either of two takes.
pub(super) fn schemas(one: Value, other: Value) -> Value {
    let (mut one, mut other) = match (one, other) {
        (one, other) if one == other => return one,
        (Value::Object(one), Value::Object(other)) => (one, other),
        (one @ Value::Object(_), _) => return one,
        (_, other) => return other,
    };
    if says_nothing(&one) || says_nothing(&other) {
        let (mut said, silent) = if says_nothing(&one) { (other, one) } else { (one, other) };
        describe(&mut said, &silent);
        return Value::Object(said);
    }
    if one.contains_key(ANY) || other.contains_key(ANY) {
        return any(&one, &other);
    }
    if is(&one, "object") && is(&other, "object") {
        return objects(one, other);
    }
    if is(&one, "array") && is(&other, "array") {
        let items = match (one.shift_remove("items"), other.shift_remove("items")) {
            (Some(a), Some(b)) => schemas(a, b),
            (a, b) => a.or(b).unwrap_or_else(|| Value::Object(Map::new())),
        };
        let mut joined = common(one, &other);
        joined.insert("items".to_owned(), items);
        return Value::Object(joined);
    }
    let kinds: Vec<String> =
        types(&one).into_iter().chain(types(&other)).map(str::to_owned).collect();
    if kinds.iter().any(|kind| kind == "object" || kind == "array") {
        return any(&one, &other);
    }
    let enums = match (one.shift_remove("enum"), other.shift_remove("enum")) {
        (Some(Value::Array(mut a)), Some(Value::Array(b)))
            if is(&one, "string") && is(&other, "string") =>
        {
            for value in b {
                if !a.contains(&value) {
                    a.push(value);
                }
            }
            a.sort_by_key(ToString::to_string);
            Some(a)
        }
        _ => None,
    };
    let mut joined = common(one, &other);
    set_types(&mut joined, kinds);
    if let Some(values) = enums {
        joined.insert("enum".to_owned(), values.into());
    }
    Value::Object(joined)
}

fn says_nothing(schema: &Map<String, Value>) -> bool {
    types(schema).is_empty() && !schema.contains_key(ANY)
}

fn describe(schema: &mut Map<String, Value>, other: &Map<String, Value>) {
    for key in ["description", "example", "x-intake-name"] {
        if let (false, Some(value)) = (schema.contains_key(key), other.get(key)) {
            schema.insert(key.to_owned(), value.clone());
        }
    }
}

fn any(one: &Map<String, Value>, other: &Map<String, Value>) -> Value {
    let mut joined = Map::new();
    joined.insert(ANY.to_owned(), true.into());
    describe(&mut joined, one);
    describe(&mut joined, other);
    Value::Object(joined)
}

fn objects(mut one: Map<String, Value>, mut other: Map<String, Value>) -> Value {
    let required = |schema: &mut Map<String, Value>| match schema.shift_remove("required") {
        Some(Value::Array(list)) => list,
        _ => Vec::new(),
    };
    let other_required = required(&mut other);
    let both: Vec<Value> =
        required(&mut one).into_iter().filter(|name| other_required.contains(name)).collect();
    let more = match (
        one.shift_remove("additionalProperties"),
        other.shift_remove("additionalProperties"),
    ) {
        (Some(a @ Value::Object(_)), Some(b @ Value::Object(_))) => Some(schemas(a, b)),
        (Some(Value::Bool(true)), Some(_)) | (Some(_), Some(Value::Bool(true))) => {
            Some(true.into())
        }
        (a, b) => a.or(b).filter(|more| more != &Value::Bool(false)),
    };
    let properties = match (one.shift_remove("properties"), other.shift_remove("properties")) {
        (Some(Value::Object(mut a)), Some(Value::Object(b))) => {
            for (name, property) in b {
                let united = match a.shift_remove(&name) {
                    Some(known) => schemas(known, property),
                    None => property,
                };
                a.insert(name, united);
            }
            a.sort_keys();
            Some(Value::Object(a))
        }
        (a, b) => a.or(b),
    };
    let mut joined = common(one, &other);
    for (key, value) in [
        ("properties", properties),
        ("additionalProperties", more),
        ("required", (!both.is_empty()).then_some(Value::Array(both))),
    ] {
        if let Some(value) = value {
            joined.insert(key.to_owned(), value);
        }
    }
    Value::Object(joined)
}

/// What both say; of limits the wider one.
fn common(one: Map<String, Value>, other: &Map<String, Value>) -> Map<String, Value> {
    let mut joined = Map::new();
    for (key, value) in &one {
        let theirs = other.get(key);
        let number = |value: &Value| value.as_f64();
        let kept = match key.as_str() {
            "maxLength" | "maxItems" | "maximum" => theirs.and_then(|theirs| {
                (number(value)? >= number(theirs)?).then_some(value).or(Some(theirs))
            }),
            "minLength" | "minItems" | "minimum" => theirs.and_then(|theirs| {
                (number(value)? <= number(theirs)?).then_some(value).or(Some(theirs))
            }),
            "description" | "example" => Some(value),
            _ => theirs.filter(|theirs| *theirs == value),
        };
        if let Some(kept) = kept {
            joined.insert(key.clone(), kept.clone());
        }
    }
    describe(&mut joined, other);
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn objects_keep_what_either_has_and_require_what_both_require() {
        let one = json!({ "type": "object", "required": ["a", "b"],
            "properties": { "a": { "type": "string", "maxLength": 5 }, "b": { "type": "integer" } } });
        let other = json!({ "type": "object", "required": ["a"],
            "properties": { "a": { "type": "string", "maxLength": 9 }, "c": { "type": "boolean" } } });
        let expected = json!({ "type": "object", "required": ["a"], "properties": {
            "a": { "type": "string", "maxLength": 9 }, "b": { "type": "integer" }, "c": { "type": "boolean" } } });
        assert_eq!(schemas(one.clone(), other.clone()), expected);
        assert_eq!(schemas(other, one), expected);
    }

    #[test]
    fn values_of_enums_are_joined_and_scalars_keep_all_types() {
        let united = schemas(
            json!({ "type": "string", "enum": ["b"] }),
            json!({ "type": "string", "enum": ["a"] }),
        );
        assert_eq!(united, json!({ "type": "string", "enum": ["a", "b"] }));
        let mixed = schemas(json!({ "type": "string" }), json!({ "type": "integer" }));
        assert_eq!(mixed, json!({ "type": ["integer", "string"] }));
    }

    #[test]
    fn what_has_nothing_in_common_takes_anything_for_good() {
        let any = schemas(json!({ "type": "string" }), json!({ "type": "object" }));
        assert_eq!(any, json!({ "x-intake-any": true }));
        assert_eq!(schemas(any, json!({ "type": "object" })), json!({ "x-intake-any": true }));
    }
}
