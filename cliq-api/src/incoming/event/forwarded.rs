//! Where the arguments are: under `params`, or, as some scripts forward them, beside the handler.

use super::envelope::Head;
use super::handler::Handler;
use super::reading::is_empty;
use serde_json::{Map, Value};

/// Separates the arguments from the other keys beside them.
pub fn arguments(
    keys: Map<String, Value>,
    head: &Head,
) -> (Map<String, Value>, Map<String, Value>) {
    let (mut arguments, mut rest) = separated(keys, head);
    if head.is_forwarded() {
        // Scripts write some arguments beside `params`, and some in both places.
        let missing = |key: &String| arguments.get(key).is_none_or(is_empty);
        let (moved, other): (Map<_, _>, Map<_, _>) =
            rest.into_iter().partition(|(key, _)| missing(key));
        arguments.extend(moved);
        rest = other;
        join(
            &mut arguments,
            "user",
            &["user", "sender"],
            &[("userId", "id"), ("userName", "name")],
        );
        let chat = [("chatId", "id"), ("chatType", "type"), ("chatTitle", "title")];
        join(&mut arguments, "chat", &["chat"], &chat);
    }
    (arguments, rest)
}

fn separated(
    mut keys: Map<String, Value>,
    head: &Head,
) -> (Map<String, Value>, Map<String, Value>) {
    let params = match keys.remove("params") {
        Some(Value::Object(params)) if !is_argument(&params, &keys, head) => return (params, keys),
        // A script wrote the map as text.
        Some(Value::String(text)) => match serde_json::from_str(&text) {
            Ok(params) => return (params, keys),
            Err(_) => Some(Value::String(text)),
        },
        other => other,
    };
    if let Some(params) = params {
        keys.insert("params".to_owned(), params);
    }
    (keys, Map::new())
}

/// Whether `params` is an argument of the handler, and the other arguments are beside it.
fn is_argument(params: &Map<String, Value>, keys: &Map<String, Value>, head: &Head) -> bool {
    let has =
        |map: &Map<String, Value>, names: &[&str]| names.iter().any(|name| map.contains_key(*name));
    head.is_forwarded()
        && Handler::candidates(head.handler_name()).any(|handler| match handler {
            Handler::BotIncomingWebhook => {
                let own = ["body", "headers", "http_method"];
                has(keys, &own) && !has(params, &own)
            }
            Handler::FormView => !has(params, &["params", "user", "access", "environment"]),
            _ => false,
        })
}

/// Makes an object of flat keys, which parts of a body have.
fn join(keys: &mut Map<String, Value>, name: &str, names: &[&str], parts: &[(&str, &str)]) {
    if names.iter().any(|name| keys.get(*name).is_some_and(|value| !is_empty(value))) {
        return;
    }
    let parts = parts.iter().filter_map(|(flat, key)| {
        let value = keys.get(*flat).filter(|value| !is_empty(value))?;
        Some(((*key).to_owned(), value.clone()))
    });
    let joined: Map<String, Value> = parts.collect();
    if !joined.is_empty() {
        keys.insert(name.to_owned(), Value::Object(joined));
    }
}
