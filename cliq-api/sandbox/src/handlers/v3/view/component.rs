//! JSON form of slash commands, functions, message actions and their handlers.

use super::bot::insert_script;
use super::person;
use crate::handlers::json::insert;
use crate::model::State;
use crate::model::component::Component;
use crate::model::definition::Handler;
use serde_json::{Value, json};

/// A component, with the types of its handlers.
pub(crate) fn component(state: &State, component: &Component) -> Value {
    let handlers = component.definition.handlers.iter();
    let handlers: Vec<_> = handlers.map(|handler| json!({ "type": handler.kind })).collect();
    let mut body = Value::Object(component.definition.settings.clone());
    let rest = json!({
        "id": component.id,
        "name": component.name,
        "type": "custom",
        "status": "enabled",
        "handlers": handlers,
        "creator": person(state, &component.definition.creator),
    });
    if let (Value::Object(body), Value::Object(rest)) = (&mut body, rest) {
        body.extend(rest);
    }
    body
}

/// A handler, with the ID of its component.
pub(crate) fn component_handler(component: &str, handler: &Handler) -> Value {
    let mut body = json!({ "function_id": component, "name": handler.kind });
    insert(&mut body, "script", handler.script.clone());
    insert(&mut body, "permissions", handler.permissions.clone());
    body
}

/// A handler of a function as it is read: with its parameters, and without names.
pub(crate) fn whole_function_handler(handler: &Handler) -> Value {
    let mut body = json!({});
    insert(&mut body, "permissions", handler.permissions.clone());
    insert_script(&mut body, handler);
    body
}
