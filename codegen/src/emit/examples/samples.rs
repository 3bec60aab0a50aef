//! Values for examples: the documented ones, and for identifiers and the like a fixed one per type.

use crate::emit::arguments::Input;
use crate::emit::rust_type;
use crate::model::{Operation, Parameter, Shape, Type, Version};
use serde_json::{Value, json};

/// The documented example of a JSON body with all required keys, and with the fewest others.
pub(super) fn body<'a>(
    operation: &'a Operation,
    arguments: &[Input<'_>],
    setters: &[Input<'_>],
) -> Option<&'a Value> {
    let content = operation.raw.get("requestBody")?.get("content")?.get("application/json")?;
    let examples = content.get("examples")?.as_object()?.values().filter_map(|one| one.get("value"));
    let given = |inputs: &[Input<'_>], body: &Value| {
        inputs.iter().filter(|input| input.in_body(body).is_some()).count()
    };
    examples.max_by_key(|body| {
        let optional = given(setters, body);
        (given(arguments, body), optional > 0, std::cmp::Reverse(optional))
    })
}

/// A value for a required parameter, where the document has one.
pub(super) fn parameter(parameter: &Parameter, operation: &Operation) -> Option<Value> {
    documented(parameter, operation)
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
    documented(parameter, operation).or_else(|| match parameter.wire.as_str() {
        "joined" | "pinned" | "sync_message" | "mark_as_read" => Some(json!(true)),
        "level" => Some(json!("organization")),
        "limit" => Some(json!(50)),
        "bot_unique_name" => Some(json!("itassist")),
        "search" => Some(json!("scott")),
        "modified_after" => Some(json!("2026-01-01T00:00:00Z")),
        _ => None,
    })
}

fn documented(parameter: &Parameter, operation: &Operation) -> Option<Value> {
    let list = operation.raw.get("parameters")?.as_array()?;
    let named = |one: &&Value| one.get("name").and_then(Value::as_str) == Some(&parameter.wire);
    let raw = list.iter().find(named)?;
    let first = || raw.get("examples")?.as_object()?.values().next()?.get("value");
    raw.get("example").or_else(first).cloned()
}

/// A value of a type, for an argument of this name.
pub(super) fn of_type(version: &Version, kind: &Type, name: &str) -> Value {
    let kind = rust_type::resolve(version, kind);
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
    match of {
        "UserId" => "55743301",
        "ChannelId" => "O1864232000000076001",
        "ChannelName" => "announcements",
        "ChatId" | "ThreadId" => "CT_1184653329648523663_62439860",
        "MessageId" => "1573708648341_375412769224",
        "BotName" => "itassist",
        "TeamId" => "54342319",
        "CallId" => "1f5e2d0c7a4b",
        "FileId" => "a7fa4f0b40d0",
        "DateTime" | "Timestamp" => "2026-03-02T09:30:00+00:00",
        _ => match name {
            "name" => "products",
            _ => "7341000000030071",
        },
    }
}

fn named(name: &str) -> Value {
    match name {
        "name" => json!("products"),
        "email_id" | "email" => json!("scott.fisher@zylker.com"),
        "text" => json!("Hi"),
        "message" => json!({ "text": "Hi" }),
        "appkey" => json!("sbx-5f2c4d1e"),
        "emoji_code" => json!(":smile:"),
        _ => json!("7341000000030071"),
    }
}
