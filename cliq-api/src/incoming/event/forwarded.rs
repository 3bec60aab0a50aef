//! Where the arguments are: under `params`, or, as some scripts forward them, beside the handler.

use super::envelope::Head;
use super::handler::Handler;
use super::reading::is_empty;
use serde_json::{Map, Value};

/// Separates the arguments from the other keys of the envelope.
pub fn arguments(
    mut keys: Map<String, Value>,
    head: &Head,
) -> (Map<String, Value>, Map<String, Value>) {
    let mut arguments = match keys.remove("params") {
        Some(Value::Object(params)) if !is_argument(&params, &keys, head) => params,
        Some(Value::String(text)) if text.trim_start().starts_with('{') => {
            match serde_json::from_str(&text) {
                Ok(params) => params,
                Err(_) => return beside(keys, Value::String(text)),
            }
        }
        Some(params) => return beside(keys, params),
        None => {
            let mut arguments = keys;
            join_flat(&mut arguments);
            return (arguments, Map::new());
        }
    };
    if head.is_forwarded() {
        let missing = |key: &String| arguments.get(key).is_none_or(is_empty);
        let (moved, rest): (Map<_, _>, Map<_, _>) =
            keys.into_iter().partition(|(key, _)| missing(key));
        arguments.extend(moved);
        keys = rest;
    }
    join_flat(&mut arguments);
    (arguments, keys)
}

/// The arguments are beside `params`.
fn beside(
    mut arguments: Map<String, Value>,
    params: Value,
) -> (Map<String, Value>, Map<String, Value>) {
    if !is_empty(&params) {
        arguments.insert("params".to_owned(), params);
    }
    join_flat(&mut arguments);
    (arguments, Map::new())
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

/// Makes a user and a chat of flat keys, which parts of a body have.
fn join_flat(arguments: &mut Map<String, Value>) {
    join(arguments, "user", &["user", "sender"], &[("userId", "id"), ("userName", "name")]);
    let chat = [("chatId", "id"), ("chatType", "type"), ("chatTitle", "title")];
    join(arguments, "chat", &["chat"], &chat);
}

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
