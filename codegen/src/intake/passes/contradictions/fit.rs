//! Compares a value with a schema and widens the schema where the value is plausible.

use crate::document::pointer::escape;
use crate::intake::nodes::{SchemaPlace, is, set_types, types};
use crate::intake::passes::enums;
use crate::intake::unite::ANY;
use crate::intake::{infer, scalar, unite};
use serde_json::{Map, Value, json};

/// Whether a value fits, after the schema was widened; what is wrong in the value itself is taken
/// out of it.
pub(super) fn value(
    schema: &mut Value,
    value: &mut Value,
    place: &SchemaPlace,
    report: &mut dyn FnMut(&str, String),
) -> bool {
    let Value::Object(map) = schema else { return true };
    if map.contains_key(ANY) {
        return true;
    }
    if types(map).is_empty() {
        if map.is_empty() || !map.contains_key("x-intake-open") {
            let inferred = infer::schema(value);
            if inferred != json!({}) {
                report(&place.pointer, "the schema says nothing; read off the example".to_owned());
            }
            let own = std::mem::take(schema);
            *schema = unite::schemas(own, inferred);
        }
        return true;
    }
    match value {
        Value::Null => false,
        Value::Object(members) if is(map, "object") => object(map, members, place, report),
        Value::Array(items) if is(map, "array") => {
            list_limits(map, items.len(), place, report);
            let item = map.entry("items").or_insert_with(|| json!({}));
            let mut below = place.clone();
            below.pointer.push_str("/items");
            items.retain(|item| !item.is_null());
            items.iter_mut().all(|one| self::value(item, one, &below, report))
        }
        Value::Array(items)
            if is(map, "object") && !items.is_empty() && items.iter().all(Value::is_object) =>
        {
            report(
                &place.pointer,
                "the example is a list of what the schema describes; a list is taken".to_owned(),
            );
            let description = map.shift_remove("description");
            let mut list = json!({ "type": "array", "items": schema.take() });
            if let (Value::Object(list), Some(description)) = (&mut list, description) {
                list.insert("description".to_owned(), description);
            }
            *schema = list;
            self::value(schema, value, place, report)
        }
        Value::Object(_) | Value::Array(_) => nested(schema, place, report),
        _ if is(map, "object") || is(map, "array") => nested(schema, place, report),
        _ => leaf(map, value, place, report),
    }
}

/// A thing of another kind inside of a body: anything is taken. As a whole body it is implausible.
fn nested(schema: &mut Value, place: &SchemaPlace, report: &mut dyn FnMut(&str, String)) -> bool {
    if place.name.is_empty() {
        return false;
    }
    report(
        &place.pointer,
        "the example is of another kind than the schema; anything is taken".to_owned(),
    );
    let described = schema.get("description").cloned();
    *schema = json!({ ANY: true });
    if let (Value::Object(map), Some(described)) = (schema, described) {
        map.insert("description".to_owned(), described);
    }
    true
}

fn object(
    map: &mut Map<String, Value>,
    members: &mut Map<String, Value>,
    place: &SchemaPlace,
    report: &mut dyn FnMut(&str, String),
) -> bool {
    as_map(map, members, place, report);
    members.retain(|_, member| !member.is_null());
    if let Some(Value::Array(required)) = map.get_mut("required") {
        let before = required.len();
        required.retain(|name| name.as_str().is_some_and(|name| members.contains_key(name)));
        if required.len() < before {
            report(&place.pointer, "an example lacks what is required; optional".to_owned());
        }
        if required.is_empty() {
            map.shift_remove("required");
        }
    }
    let bare = map.contains_key("x-intake-bare");
    let mut dropped = Vec::new();
    for (name, member) in members.iter_mut() {
        let below = SchemaPlace {
            pointer: format!("{}/properties/{}", place.pointer, escape(name)),
            name: name.clone(),
            owner: place.name.clone(),
            role: place.role,
        };
        if let Some(property) = map.get_mut("properties").and_then(|own| own.get_mut(name)) {
            if scalar::is_id(name) && member.as_f64().is_some_and(|_| member.is_f64()) {
                dropped.push(name.clone());
                report(
                    &below.pointer,
                    "the example turned an id into a rounded number; left out".to_owned(),
                );
            } else if !value(property, member, &below, report) {
                return false;
            }
            continue;
        }
        match map.get_mut("additionalProperties") {
            Some(more @ Value::Object(_)) => {
                if !value(more, member, &below, report) {
                    return false;
                }
            }
            Some(Value::Bool(true)) if !bare => {}
            _ => {
                report(
                    &below.pointer,
                    format!("the example has the key `{name}`; added to the schema"),
                );
                let properties = map.entry("properties").or_insert_with(|| json!({}));
                if let Value::Object(properties) = properties {
                    properties.insert(name.clone(), infer::schema(member));
                    properties.sort_keys();
                }
            }
        }
    }
    for name in dropped {
        members.shift_remove(&name);
    }
    true
}

/// A sample of a key that stands for any key: `references: {reference_key: …}` with `{"1": …}`.
fn as_map(
    map: &mut Map<String, Value>,
    members: &Map<String, Value>,
    place: &SchemaPlace,
    report: &mut dyn FnMut(&str, String),
) {
    let declared = map.get("properties").and_then(Value::as_object);
    let unknown = !members.is_empty()
        && members.keys().all(|name| declared.is_none_or(|own| !own.contains_key(name)));
    if !unknown
        || !infer::is_map(members.keys())
        || map.get("additionalProperties").is_some_and(Value::is_object)
    {
        return;
    }
    let Some(Value::Object(declared)) = map.shift_remove("properties") else { return };
    let values = declared.into_iter().map(|(_, schema)| schema).reduce(unite::schemas);
    report(&place.pointer, "the keys of the example are data; read as a map".to_owned());
    map.shift_remove("required");
    map.insert("additionalProperties".to_owned(), values.unwrap_or_else(|| json!({})));
}

fn list_limits(
    map: &mut Map<String, Value>,
    length: usize,
    place: &SchemaPlace,
    report: &mut dyn FnMut(&str, String),
) {
    limit(map, size(length), ("minItems", "maxItems"), place, report);
}

/// A length as limits are compared.
fn size(length: usize) -> f64 {
    u32::try_from(length).map_or(f64::INFINITY, f64::from)
}

fn limit(
    map: &mut Map<String, Value>,
    size: f64,
    (least, most): (&str, &str),
    place: &SchemaPlace,
    report: &mut dyn FnMut(&str, String),
) {
    let of = |key: &str| map.get(key).and_then(Value::as_f64);
    let broken = [
        (least, of(least).is_some_and(|least| size < least)),
        (most, of(most).is_some_and(|most| size > most)),
    ];
    for (key, broken) in broken {
        if broken {
            report(&place.pointer, format!("an example violates `{key}`; removed"));
            map.shift_remove(key);
        }
    }
}

fn leaf(
    map: &mut Map<String, Value>,
    value: &mut Value,
    place: &SchemaPlace,
    report: &mut dyn FnMut(&str, String),
) -> bool {
    let kind = match value {
        Value::Bool(_) => "boolean",
        Value::String(_) => "string",
        Value::Number(number) if number.is_f64() => "number",
        _ => "integer",
    };
    let known: Vec<String> = types(map).into_iter().map(str::to_owned).collect();
    let fits = known.iter().any(|own| own == kind || (own == "number" && kind == "integer"));
    if !fits {
        if value.as_str().is_some_and(is_placeholder) {
            return false;
        }
        report(
            &place.pointer,
            format!(
                "the example has the type {kind}, not {}; both are accepted",
                known.join(" or ")
            ),
        );
        for key in [
            "enum",
            "x-enum-varnames",
            "format",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "pattern",
        ] {
            map.shift_remove(key);
        }
        set_types(map, known.into_iter().chain([kind.to_owned()]).collect());
    }
    if let Some(Value::Array(values)) = map.get_mut("enum")
        && !values.contains(value)
    {
        if !value.as_str().is_some_and(|text| !text.is_empty() && !is_placeholder(text)) {
            return false;
        }
        report(&place.pointer, format!("the example {value} is not a value of the enum; added"));
        values.push(value.clone());
        let names = enums::variant_names(values);
        map.shift_remove("x-enum-varnames");
        if let Some(names) = names {
            map.insert("x-enum-varnames".to_owned(), names.into());
        }
    }
    match value {
        Value::String(text) => {
            limit(map, size(text.chars().count()), ("minLength", "maxLength"), place, report);
            let form = map.get("format").and_then(Value::as_str).unwrap_or_default();
            let right = match form {
                "email" => text.contains('@') && !text.contains(' '),
                "uri" | "url" => text.contains("://") && !text.contains(' '),
                "date-time" => scalar::is_date_time(text),
                "binary" | "" => true,
                _ => false,
            };
            if !right {
                report(
                    &place.pointer,
                    format!("an example does not have the format `{form}`; format removed"),
                );
                map.shift_remove("format");
            }
            // Whether a pattern holds is not looked at: the service decides, and nothing reads it.
            map.shift_remove("pattern");
        }
        Value::Number(number) => {
            limit(map, number.as_f64().unwrap_or_default(), ("minimum", "maximum"), place, report);
            if kind == "integer"
                && map.get("format").is_some_and(|format| format == "int32")
                && number.as_i64().is_none_or(|number| i32::try_from(number).is_err())
            {
                map.insert("format".to_owned(), "int64".into());
            }
        }
        _ => {}
    }
    map.entry("example").or_insert_with(|| value.clone());
    true
}

/// `CHAT_ID`, `<your id>` and the like.
pub(super) fn is_placeholder(text: &str) -> bool {
    let capitals = text.contains('_')
        && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
    capitals || (text.starts_with(['{', '<']) && text.ends_with(['}', '>']))
}
