//! JSON form of bots and their handlers.

use super::person;
use crate::handlers::json::insert;
use crate::model::State;
use crate::model::bot::Bot;
use crate::model::definition::Handler;
use serde_json::{Value, json};

/// Icon of an entry of a menu that has none.
const ICON: &str = "wand/627282";
/// What a script receives.
const PARAMETERS: [&str; 5] = ["access", "environment", "chat", "user", "location"];

/// A bot, with a summary of its handlers.
pub(crate) fn bot(state: &State, bot: &Bot) -> Value {
    let mut position = 0;
    let handlers: Vec<_> = bot
        .definition
        .handlers
        .iter()
        .map(|handler| {
            if handler.kind != "menu_handler" {
                return json!({ "type": handler.kind });
            }
            position += 1;
            let mut body = entry(handler, position);
            insert(&mut body, "id", Some(handler.id.as_str()));
            insert(&mut body, "type", Some(handler.kind.as_str()));
            insert(&mut body, "sub_actions", handler.display.get("sub_actions").cloned());
            body
        })
        .collect();
    let mut body = Value::Object(bot.definition.settings.clone());
    let rest = json!({
        "id": bot.short_id(),
        "unique_name": bot.name,
        "name": bot.title,
        "type": "custom",
        "status": "enabled",
        "handlers": handlers,
        "creator": person(state, &bot.definition.creator),
        "default": false,
        "subscriber_count": bot.subscribers.len(),
    });
    if let (Value::Object(body), Value::Object(rest)) = (&mut body, rest) {
        body.extend(rest);
    }
    body
}

/// What a menu shows of a handler.
fn entry(handler: &Handler, position: usize) -> Value {
    let shown = |key: &str| handler.display.get(key).and_then(Value::as_str);
    json!({
        "name": shown("name").unwrap_or_default(),
        "icon": shown("icon").unwrap_or(ICON),
        "position": position,
    })
}

/// A handler as it was created or changed.
pub(crate) fn bot_handler(handler: &Handler, position: usize) -> Value {
    let mut body = json!({ "id": handler.id, "type": handler.kind });
    insert(&mut body, "permissions", handler.permissions.clone());
    let is_menu = handler.kind == "menu_handler";
    insert(&mut body, "display_props", is_menu.then(|| entry(handler, position)));
    body
}

/// A handler with its script and its parameters.
pub(crate) fn whole_bot_handler(handler: &Handler) -> Value {
    let mut body = json!({ "handler_id": handler.id, "type": handler.kind });
    for key in ["name", "icon"] {
        insert(&mut body, key, handler.display.get(key).cloned());
    }
    insert(&mut body, "permissions", handler.permissions.clone());
    insert_script(&mut body, handler);
    body
}

/// Adds the script of a handler, if it has one, with its parameters.
pub(crate) fn insert_script(body: &mut Value, handler: &Handler) {
    if let Some(script) = &handler.script {
        insert(body, "script", Some(script.as_str()));
        insert(body, "params", Some(parameters()));
        insert(body, "return_type", Some("MAP"));
    }
}

/// Parameters of a script.
fn parameters() -> Value {
    PARAMETERS.iter().map(|name| json!({ "param_name": name, "param_type": "MAP" })).collect()
}
