//! The text of an overlay.

use super::{Action, ActionKind, Overlay, Stage};
use serde_json::{Map, Value, json};

/// The YAML text of an overlay, keys always in the same order.
///
/// The error is what the YAML writer says.
pub fn text(overlay: &Overlay) -> Result<String, String> {
    let mut root = Map::new();
    root.insert("overlay".to_owned(), json!("1.0.0"));
    root.insert("info".to_owned(), json!({"title": overlay.title, "version": "1.0.0"}));
    if let Some(extends) = &overlay.extends {
        root.insert("extends".to_owned(), json!(extends));
    }
    let stage = match overlay.stage {
        Stage::Published => "published",
        Stage::Repaired => "repaired",
    };
    root.insert("x-cliq-stage".to_owned(), json!(stage));
    let actions = overlay.actions.iter().map(action).collect();
    root.insert("actions".to_owned(), Value::Array(actions));
    serde_saphyr::to_string(&Value::Object(root)).map_err(|error| error.to_string())
}

fn action(action: &Action) -> Value {
    let mut map = Map::new();
    map.insert("target".to_owned(), json!(action.target.as_str()));
    if let Some(description) = &action.description {
        map.insert("description".to_owned(), json!(description));
    }
    match &action.change {
        ActionKind::Update(update) => map.insert("update".to_owned(), update.clone()),
        ActionKind::Remove => map.insert("remove".to_owned(), json!(true)),
    };
    map.insert("x-cliq-expects".to_owned(), action.expects.clone());
    map.insert("x-cliq-reason".to_owned(), json!(action.reason));
    Value::Object(map)
}
