//! Converts a body to the documented arrangement: with or without an envelope, a list or a single
//! item.

use super::convert;
use super::correction::{Correction, CorrectionKind, WHOLE};
use super::neutral;
use super::shape::{Object, Shape};
use super::unknown;
use super::unreadable::Unreadable;
use crate::operation::Operation;
use serde_json::{Map, Value};

/// Keys of envelopes; the first one is the most common.
pub(super) const ENVELOPES: &[&str] = &["data", "object"];

/// Converts the whole body to the documented arrangement.
pub(super) fn whole(
    json: Value,
    shape: &'static Shape,
    operation: &Operation,
    corrections: &mut Vec<Correction>,
) -> Result<Value, Unreadable> {
    if let Value::Object(keys) = &json
        && unknown::is_error(keys, Some(shape))
    {
        return Err(Unreadable::ErrorObject);
    }
    let (json, rearranged) = match arrange(json, shape, operation, corrections) {
        Ok(arranged) => arranged,
        Err(json) => {
            let reason = format!("{} is documented", neutral::name(shape));
            return Err(Unreadable::value(WHOLE, &json, reason));
        }
    };
    if rearranged {
        let kind = CorrectionKind::Rearranged;
        corrections.push(Correction::new(WHOLE, None, kind, neutral::name(shape)));
    }
    identified(&json, shape, operation)?;
    Ok(json)
}

/// The body in the documented arrangement, and whether it was rearranged. The error is the body, if
/// no arrangement fits.
fn arrange(
    json: Value,
    shape: &'static Shape,
    operation: &Operation,
    corrections: &mut Vec<Correction>,
) -> Result<(Value, bool), Value> {
    if let Shape::Union(union) = shape {
        return match union.form(&json) {
            Some(form) => arrange(json, form, operation, corrections),
            None => Ok((json, false)),
        };
    }
    match (shape, json) {
        (Shape::Object(object), Value::Object(keys)) => {
            Ok(enveloped(keys, object, operation, corrections))
        }
        (Shape::Object(object), Value::Array(items)) => {
            bare_list(items, object, operation, corrections)
        }
        (Shape::List(_), Value::Object(mut keys)) => {
            let lists = keys.values().filter(|value| value.is_array()).count();
            let single = |value: &Value| lists == 1 && value.is_array();
            let name = keys.iter().find(|(_, value)| single(value)).map(|(name, _)| name.clone());
            match name.and_then(|name| keys.remove(&name)) {
                Some(list) => Ok((list, true)),
                None if keys.is_empty() => Ok((Value::Array(Vec::new()), true)),
                None => Ok((Value::Array(vec![Value::Object(keys)]), true)),
            }
        }
        (Shape::Map(_), Value::Array(mut items)) => match (items.pop(), items.is_empty()) {
            (Some(map @ Value::Object(_)), true) => Ok((map, true)),
            (None, _) => Ok((Value::Object(Map::new()), true)),
            (other, _) => {
                items.extend(other);
                Err(Value::Array(items))
            }
        },
        (Shape::List(_), json @ Value::Array(_))
        | (Shape::Map(_), json @ Value::Object(_))
        | (Shape::Any, json) => Ok((json, false)),
        (_, json) => Err(json),
    }
}

/// Adds the documented envelope, or removes an undocumented one.
fn enveloped(
    mut keys: Map<String, Value>,
    object: &'static Object,
    operation: &Operation,
    corrections: &mut Vec<Correction>,
) -> (Value, bool) {
    let payload = operation.payload.and_then(|name| object.field(name));
    if let Some(payload) = payload {
        let is_bare = payload.shape.as_object().is_some_and(|inner| resembles(&keys, inner));
        if !keys.contains_key(payload.name) && is_bare {
            let inner = Value::Object(keys);
            keys = Map::from_iter([(payload.name.to_owned(), inner)]);
            return (Value::Object(keys), true);
        }
        return (Value::Object(keys), false);
    }
    let envelope = ENVELOPES.iter().copied().find(
        |name| matches!(keys.get(*name), Some(Value::Object(inner)) if resembles(inner, object)),
    );
    let Some(envelope) = envelope else { return (Value::Object(keys), false) };
    if object.field(envelope).is_some() || resembles(&keys, object) {
        return (Value::Object(keys), false);
    }
    let Some(Value::Object(mut inner)) = keys.remove(envelope) else {
        return (Value::Object(keys), false);
    };
    // Keys beside the envelope are kept, unless the object has them.
    for (name, value) in keys {
        if inner.contains_key(&name) {
            let kind = CorrectionKind::Replaced;
            corrections.push(Correction::new(&name, Some(value), kind, "the key of the object"));
        } else {
            inner.insert(name, value);
        }
    }
    (Value::Object(inner), true)
}

/// Whether the keys match an object: its identity, or at least half of its required keys.
fn resembles(keys: &Map<String, Value>, object: &Object) -> bool {
    if object.identity.is_some_and(|identity| keys.contains_key(identity)) {
        return true;
    }
    let required: Vec<_> = object.fields.iter().filter(|field| field.required).collect();
    let known = |name: &str| keys.contains_key(name);
    if required.is_empty() {
        return object.fields.iter().any(|field| known(field.name));
    }
    let found = required.iter().filter(|field| known(field.name)).count();
    found * 2 >= required.len()
}

/// A list instead of an object: the items of its envelope, or the single object in it.
fn bare_list(
    mut items: Vec<Value>,
    object: &'static Object,
    operation: &Operation,
    corrections: &mut Vec<Correction>,
) -> Result<(Value, bool), Value> {
    let paged = operation.pagination.as_ref().map(|paging| paging.items);
    let names = [paged, operation.payload, ENVELOPES.first().copied()];
    let list = names
        .into_iter()
        .flatten()
        .filter_map(|name| object.field(name))
        .find(|field| field.shape.can_be_list());
    let lists = object.fields.iter().filter(|field| field.shape.can_be_list());
    let only = || {
        let mut required = lists.filter(|field| field.required);
        required.next().filter(|_| required.next().is_none())
    };
    if let Some(list) = list.or_else(only) {
        let keys = Map::from_iter([(list.name.to_owned(), Value::Array(items))]);
        return Ok((Value::Object(keys), true));
    }
    match (items.pop(), items.is_empty()) {
        (Some(Value::Object(keys)), true) => {
            let (json, _) = enveloped(keys, object, operation, corrections);
            Ok((json, true))
        }
        (other, _) => {
            items.extend(other);
            Err(Value::Array(items))
        }
    }
}

/// Rejects a resource without an identity, because it is not the requested one.
fn identified(
    json: &Value,
    shape: &'static Shape,
    operation: &Operation,
) -> Result<(), Unreadable> {
    let Some(outer) = shape.as_object() else { return Ok(()) };
    let payload = operation.payload.and_then(|name| outer.field(name));
    let (path, object, json) = match payload {
        None => (String::new(), outer, Some(json)),
        Some(field) => match field.shape.as_object() {
            Some(object) => (format!("{}.", field.name), object, json.get(field.name)),
            None => return Ok(()),
        },
    };
    let Some(identity) = object.identity else { return Ok(()) };
    if payload.is_some_and(|field| !field.required) && json.is_none_or(convert::is_empty) {
        return Ok(());
    }
    let json = match json {
        Some(Value::Array(items)) => items.first(),
        other => other,
    };
    let found = json.and_then(|json| json.get(identity)).unwrap_or(&Value::Null);
    let named = match found {
        Value::String(text) => !text.trim().is_empty(),
        Value::Number(_) => true,
        _ => false,
    };
    if named {
        return Ok(());
    }
    let reason = "the identifier of the resource is missing";
    Err(Unreadable::value(&format!("{path}{identity}"), found, reason))
}

/// Another arrangement of a nested value: a single item instead of a list, or the reverse.
pub(super) fn inner(value: &mut Value, shape: &Shape) -> Option<Value> {
    match (shape, &mut *value) {
        (Shape::List(items), Value::Object(keys)) if !keys.is_empty() => {
            matches!(items, Shape::Object(_) | Shape::Map(_) | Shape::Any)
                .then(|| Value::Array(vec![value.take()]))
        }
        (Shape::List(items), Value::String(text)) if !text.trim().is_empty() => {
            matches!(items, Shape::Text | Shape::Scalar | Shape::AnyScalar)
                .then(|| Value::Array(vec![value.take()]))
        }
        (Shape::List(Shape::Integer | Shape::Number | Shape::Scalar), Value::Number(_)) => {
            Some(Value::Array(vec![value.take()]))
        }
        (Shape::Object(_) | Shape::Map(_), Value::Array(items)) => match items.as_mut_slice() {
            [only @ Value::Object(_)] => Some(only.take()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Field;
    use serde_json::json;

    static ITEM: Shape = Shape::identified(
        "id",
        &[Field::required("id", &Shape::Scalar), Field::required("name", &Shape::Text)],
    );

    #[test]
    fn one_item_stands_for_a_list_and_the_other_way_round() {
        static LIST: Shape = Shape::List(&ITEM);
        assert_eq!(inner(&mut json!({ "id": 1 }), &LIST), Some(json!([{ "id": 1 }])));
        assert_eq!(inner(&mut json!([{ "id": 1 }]), &ITEM), Some(json!({ "id": 1 })));
        assert_eq!(inner(&mut json!([{}, {}]), &ITEM), None);
        assert_eq!(inner(&mut json!({}), &LIST), None);
    }

    #[test]
    fn an_object_is_known_by_its_keys() {
        let item = ITEM.as_object().unwrap();
        let keys = |json: Value| json.as_object().cloned().unwrap();
        assert!(resembles(&keys(json!({ "id": 1 })), item));
        assert!(resembles(&keys(json!({ "name": "a" })), item));
        assert!(!resembles(&keys(json!({ "other": 1 })), item));
    }
}
