//! Rust expressions for JSON values of a type.

use super::needs::Needs;
use crate::model::{Field, Scalar, Shape, TimeForm, Type, Variant, Version};
use crate::names;
use serde_json::Value;

/// How many optional keys of an object an example sets.
const OPTIONAL: usize = 3;

/// The most entries of a list that an example shows; of objects, it shows one.
const ENTRIES: usize = 2;

/// The most characters of a text that an example shows whole.
const LONGEST: usize = 60;

/// An expression that can be handed to a method which takes the type; `None` if there is none that
/// is short.
pub(super) fn of(
    version: &Version,
    kind: &Type,
    value: &Value,
    needs: &mut Needs,
) -> Option<String> {
    let kind = version.resolve(kind);
    match (kind, value) {
        (Type::List(inner), Value::Array(entries)) if !entries.is_empty() => {
            let shown = if entries.iter().all(Value::is_object) { 1 } else { ENTRIES };
            // Only the entries of the outer list are converted.
            let write = match version.resolve(inner) {
                Type::List(_) => owned,
                _ => of,
            };
            list(version, inner, entries.iter().take(shown), needs, write)
        }
        (Type::Map(inner), Value::Object(entries)) if **inner != Type::Json => {
            let (key, value) = entries.iter().next()?;
            let value = owned(version, inner, value, needs)?;
            needs.bindings.push(format!("let entry = {value};"));
            needs.import("std::collections::BTreeMap");
            Some(format!("BTreeMap::from([({}.to_owned(), entry)])", quoted(key)))
        }
        (Type::String | Type::Json, Value::String(text)) => Some(quoted(text)),
        (Type::Boolean | Type::Json, Value::Bool(flag)) => Some(flag.to_string()),
        (Type::Integer, Value::Number(number)) => literal(number.as_i64()?),
        (Type::Number, Value::Number(number)) => match number.as_i64() {
            Some(whole) => literal(whole),
            None => Some(number.to_string()),
        },
        (Type::Named(name), value) => named(version, kind, name, value, needs),
        _ => None,
    }
}

fn named(
    version: &Version,
    kind: &Type,
    name: &str,
    value: &Value,
    needs: &mut Needs,
) -> Option<String> {
    match version.shape(kind)? {
        Shape::Scalar(scalar) => of_scalar(*scalar, value),
        Shape::Enum(variants) => {
            let wire = value.as_str()?;
            let (_, variant) = variants.iter().find(|(known, _)| known == wire)?;
            Some(format!("{}::{variant}", import(version, name, needs)))
        }
        Shape::Object { fields, .. } => object(version, name, fields, value, needs),
        Shape::Union(variants) => {
            let variant = variants.iter().find(|variant| fits(version, variant, value))?;
            owned(version, &variant.kind, value, needs)
        }
        _ => None,
    }
}

fn of_scalar(scalar: Scalar, value: &Value) -> Option<String> {
    match (scalar, value) {
        (Scalar::Runtime("scalar::Flag"), Value::Bool(flag)) => Some(flag.to_string()),
        (Scalar::Runtime("scalar::Flag"), Value::String(text)) => {
            text.parse().ok().map(|flag: bool| flag.to_string())
        }
        (Scalar::Time(TimeForm::Iso), Value::String(text)) => Some(quoted(text)),
        (Scalar::Time(_) | Scalar::Runtime("scalar::Integer"), value) => {
            let number = value.as_i64().or_else(|| value.as_str()?.parse().ok())?;
            literal(number).map(|digits| format!("{digits}_i64"))
        }
        (Scalar::Runtime("time::Milliseconds"), value) => {
            let number = value.as_i64().or_else(|| value.as_str()?.parse().ok())?;
            literal(number).map(|digits| format!("std::time::Duration::from_millis({digits})"))
        }
        (Scalar::Runtime("record::RecordValues"), Value::Object(values)) => {
            let texts = values.iter().filter_map(|(key, value)| Some((key, value.as_str()?)));
            let pairs: Vec<String> = texts
                .take(ENTRIES)
                .map(|(key, value)| format!("({}, {})", quoted(key), quoted(value)))
                .collect();
            Some(format!("[{}]", pairs.join(", ")))
        }
        (_, Value::String(text)) => Some(quoted(text)),
        (Scalar::Identifier | Scalar::Runtime("time::Timestamp"), Value::Number(number)) => {
            Some(quoted(&number.to_string()))
        }
        _ => None,
    }
}

/// A constructor with what is required, and setters for what else the value has.
fn object(
    version: &Version,
    name: &str,
    fields: &[Field],
    value: &Value,
    needs: &mut Needs,
) -> Option<String> {
    let text = value.get("text").and_then(Value::as_str);
    if let ("Message", Some(text)) = (name, text) {
        return Some(quoted(text));
    }
    if !version.sent.contains(name) {
        return None;
    }
    let required: Option<Vec<String>> = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| of(version, &field.kind, value.get(&field.wire)?, needs))
        .collect();
    let mut expression = format!("{}::new({})", import(version, name, needs), required?.join(", "));
    let optional = fields.iter().filter(|field| !field.required).filter_map(|field| {
        let mut own = Needs::default();
        let value = of(version, &field.kind, value.get(&field.wire)?, &mut own)?;
        needs.extend(own);
        Some(format!(".{}({value})", names::field(&field.wire)))
    });
    expression.extend(optional.take(OPTIONAL));
    Some(expression)
}

/// The expressions of entries, in brackets.
fn list<'a>(
    version: &Version,
    kind: &Type,
    entries: impl Iterator<Item = &'a Value>,
    needs: &mut Needs,
    write: fn(&Version, &Type, &Value, &mut Needs) -> Option<String>,
) -> Option<String> {
    let entries: Option<Vec<String>> =
        entries.map(|entry| write(version, kind, entry, needs)).collect();
    Some(format!("[{}]", entries?.join(", ")))
}

/// An expression of exactly the type.
fn owned(version: &Version, kind: &Type, value: &Value, needs: &mut Needs) -> Option<String> {
    let kind = version.resolve(kind);
    if let (Type::List(inner), Value::Array(entries)) = (kind, value) {
        let entries = list(version, inner, entries.iter().take(ENTRIES), needs, owned)?;
        return Some(format!("vec!{entries}"));
    }
    let expression = of(version, kind, value, needs)?;
    Some(match kind {
        Type::String => format!("{expression}.to_owned()"),
        Type::Named(_) if matches!(version.shape(kind), Some(Shape::Scalar(Scalar::Time(_)))) => {
            needs.import("cliq_api::time::Timestamp");
            format!("Timestamp::from({expression})")
        }
        Type::Named(name) if matches!(version.shape(kind), Some(Shape::Scalar(_))) => {
            format!("{}::from({expression})", import(version, name, needs))
        }
        _ => expression,
    })
}

fn fits(version: &Version, variant: &Variant, value: &Value) -> bool {
    match version.resolve(&variant.kind) {
        Type::String => value.is_string(),
        Type::List(_) => value.is_array(),
        kind @ Type::Named(_) => match version.shape(kind) {
            Some(Shape::Object { fields, .. }) => {
                let mut required = fields.iter().filter(|field| field.required);
                value.is_object() && required.all(|field| value.get(&field.wire).is_some())
            }
            Some(Shape::Scalar(_) | Shape::Enum(_)) => value.is_string() || value.is_number(),
            _ => false,
        },
        _ => false,
    }
}

/// The name of a type, which the example imports.
fn import(version: &Version, name: &str, needs: &mut Needs) -> String {
    let types = if version.is_main {
        "types".to_owned()
    } else {
        format!("{}::types", names::field(&version.name))
    };
    needs.import(format!("cliq_api::{types}::{name}"));
    name.to_owned()
}

/// A literal; of a long text, the first sentence.
fn quoted(text: &str) -> String {
    match text.split_once(". ") {
        Some((first, _)) if text.len() > LONGEST => format!("{:?}", format!("{first}.")),
        _ => format!("{text:?}"),
    }
}

/// Digits with `_` between thousands.
fn literal(number: i64) -> Option<String> {
    let digits = number.unsigned_abs().to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(std::str::from_utf8)
        .collect::<Result<_, _>>()
        .ok()?;
    Some(format!("{}{}", if number < 0 { "-" } else { "" }, groups.join("_")))
}
