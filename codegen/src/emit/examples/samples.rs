//! Values for examples: the documented ones, and for identifiers and the like a fixed one per type.

use crate::model::{Input, Operation, Parameter, Request, Shape, Slot, Type, Version};
use serde_json::{Value, json};
use std::cmp::Reverse;

/// The documented example of a JSON body that has all required keys and the fewest others. Of equals,
/// the first.
pub(super) fn body(operation: &Operation) -> Option<&Value> {
    let Request { arguments, setters, .. } = &operation.request;
    let is_given = |input: &&Input, body: &Value| in_body(input, body).is_some();
    let ranked = operation.body_examples.iter().enumerate().map(|(index, body)| {
        let given = arguments.iter().filter(|input| is_given(input, body)).count();
        let keys = setters.iter().filter(|input| input.slot == Slot::Property);
        let optional = keys.filter(|input| is_given(input, body)).count();
        ((given, optional > 0, Reverse(optional), Reverse(index)), body)
    });
    ranked.max_by_key(|(rank, _)| *rank).map(|(_, body)| body)
}

/// The value of an input in an example of the body.
pub(super) fn in_body<'a>(input: &Input, body: &'a Value) -> Option<&'a Value> {
    match input.slot {
        Slot::Property => body.get(&input.wire),
        Slot::Body => Some(body),
        _ => None,
    }
}

/// A value for an optional parameter that an example shows: one that narrows a result or has a
/// documented example. Cursors and tokens are left to pagination.
pub(super) fn optional(parameter: &Parameter, operation: &Operation) -> Option<Value> {
    let paging = operation.paging.as_ref();
    let cursor = paging.is_some_and(|paging| {
        let tokens = paging.alternative.iter().chain(&paging.sync).map(|(request, _)| request);
        let offset = paging.offset.iter().map(|(request, _)| request);
        let window = paging.from.iter().chain(&paging.ascending_from);
        let mut taken = tokens.chain(offset).chain(window).chain([&paging.request]);
        taken.any(|name| *name == parameter.wire)
    });
    if cursor || parameter.wire.contains("token") {
        return None;
    }
    parameter.example.clone().or_else(|| match parameter.wire.as_str() {
        "joined" | "pinned" | "sync_message" | "mark_as_read" => Some(json!(true)),
        "level" => Some(json!("organization")),
        "limit" => Some(json!(50)),
        "bot_unique_name" => Some(json!("itassist")),
        "search" => Some(json!("zylker")),
        "modified_after" => Some(json!("2026-01-01T00:00:00Z")),
        _ => None,
    })
}

/// A value for an optional key of a body that no example has.
pub(super) fn key(wire: &str) -> Option<Value> {
    Some(match wire {
        "schedule_time" => json!("20260302T093000"),
        "schedule_timezone" => json!("Asia/Kolkata"),
        _ => return None,
    })
}

/// Whether an example has a placeholder such as `{CALENDAR_ID}` in place of a value.
pub(super) fn is_placeholder(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.starts_with('{') && text.ends_with('}'))
}

/// A value of a type, for an argument of this name.
pub(super) fn of_type(version: &Version, kind: &Type, name: &str) -> Value {
    let kind = version.resolve(kind);
    match kind {
        Type::List(inner) => json!([of_type(version, inner, name)]),
        Type::Boolean => json!(true),
        Type::Integer | Type::Number => json!(1),
        Type::Named(of) => match version.shape(kind) {
            Some(Shape::Enum(variants)) => {
                json!(variants.first().map_or("", |(wire, _)| wire.as_str()))
            }
            Some(Shape::Union(variants)) => variants
                .first()
                .map_or(Value::Null, |variant| of_type(version, &variant.kind, name)),
            Some(Shape::Scalar(_)) => json!(scalar(of, name)),
            _ => named(name),
        },
        _ => named(name),
    }
}

/// A value for a scalar that is not a plain text.
fn scalar(of: &str, name: &str) -> &'static str {
    match (of, name) {
        ("UserAddress", "email_id") => "scott.fisher@zylker.com",
        ("UserId", _) | (_, "user_id") => "55743301",
        ("ChannelId", _) => "O1864232000000076001",
        ("ChannelName", _) => "announcements",
        ("ChatId" | "ThreadId", _) => "CT_1184653329648523663_62439860",
        ("MessageId", _) => "1573708648341_375412769224",
        ("BotName", _) => "itassist",
        ("TeamId", _) => "54342319",
        ("FileId", _) => "a7fa4f0b40d0",
        ("DateTime" | "Timestamp", _) => "2026-03-02T09:30:00+00:00",
        ("EpochMilliseconds" | "RequestTime", "start_time") => "1772443800000",
        ("EpochMilliseconds" | "RequestTime", _) => "1772447400000",
        (_, "name") => "products",
        (_, "calendar_id") => "0e8a7c3b5d1f4f6a",
        (_, "edit_tag") => "1772447400123",
        _ => "7341000000030071",
    }
}

/// A value for a text or an object.
fn named(name: &str) -> Value {
    match name {
        "email_id" => json!("scott.fisher@zylker.com"),
        "text" => json!("Hi"),
        "message" => json!({ "text": "Hi" }),
        "appkey" => json!("sbx-5f2c4d1e"),
        _ => json!(scalar("", name)),
    }
}
