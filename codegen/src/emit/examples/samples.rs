//! Values for examples: those that the documents state for parameters, properties, bodies and types.

use crate::model::{MethodInput, Operation, RequestPlan, Shape, Slot, Type, Version};
use serde_json::{Value, json};
use std::cmp::Reverse;

/// The documented example of a JSON body that has all required keys and the fewest others. Of equals,
/// the first.
pub(super) fn body(operation: &Operation) -> Option<&Value> {
    let RequestPlan { arguments, setters, .. } = &operation.request;
    let is_given = |input: &&MethodInput, body: &Value| in_body(input, body).is_some();
    let ranked = operation.body_examples.iter().enumerate().map(|(index, body)| {
        let given = arguments.iter().filter(|input| is_given(input, body)).count();
        let keys = setters.iter().filter(|input| input.slot == Slot::Property);
        let optional = keys.filter(|input| is_given(input, body)).count();
        ((given, optional > 0, Reverse(optional), Reverse(index)), body)
    });
    ranked.max_by_key(|(rank, _)| *rank).map(|(_, body)| body)
}

/// The value of an input in an example of the body.
pub(super) fn in_body<'a>(input: &MethodInput, body: &'a Value) -> Option<&'a Value> {
    match input.slot {
        Slot::Property => body.get(&input.wire),
        Slot::Body => Some(body),
        _ => None,
    }
}

/// The documented example of an optional parameter. Cursors and tokens are left to pagination.
pub(super) fn optional<'a>(input: &'a MethodInput, operation: &Operation) -> Option<&'a Value> {
    let paging = operation.paging.as_ref();
    let cursor = paging.is_some_and(|paging| {
        let tokens = paging.alternative.iter().chain(&paging.sync).map(|(request, _)| request);
        let offset = paging.offset.iter().map(|(request, _)| request);
        let window = paging.from.iter().chain(&paging.ascending_from);
        let mut taken = tokens.chain(offset).chain(window).chain([&paging.request]);
        taken.any(|name| *name == input.wire)
    });
    if cursor || input.wire.contains("token") {
        return None;
    }
    input.example.as_ref()
}

/// Whether an example has a placeholder such as `{CALENDAR_ID}` in place of a value.
pub(super) fn is_placeholder(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with('{') && text.ends_with('}'))
}

/// A value of a type: the documented example of the type, or a neutral one.
pub(super) fn of_type(version: &Version, kind: &Type) -> Value {
    let kind = version.resolve(kind);
    let schema = version.schema_of(kind);
    if let Some(example) = schema.and_then(|schema| schema.example.as_ref()) {
        return example.clone();
    }
    match kind {
        Type::List(inner) => json!([of_type(version, inner)]),
        Type::Boolean => json!(true),
        Type::Integer | Type::Number => json!(1),
        _ => match schema.map(|schema| &schema.shape) {
            Some(Shape::Enum(variants)) => {
                json!(variants.first().map_or("", |(wire, _)| wire.as_str()))
            }
            Some(Shape::Union(variants)) => {
                variants.first().map_or(Value::Null, |variant| of_type(version, &variant.kind))
            }
            _ => json!("example"),
        },
    }
}
