//! Applying an overlay to a document.

use super::{Action, ActionKind, Outcome, Overlay, Status, expects};
use crate::document::pointer::unescape;
use serde_json::Value;

/// Applies the actions in order, and says what became of each. An action is applied to all its
/// targets or to none.
pub fn apply(overlay: &Overlay, document: &mut Value) -> Vec<Outcome> {
    let outcome = |(index, action): (usize, &Action)| Outcome {
        file: overlay.file.clone(),
        action: index,
        target: action.target.as_str().to_owned(),
        reason: action.reason.clone(),
        status: act(action, document),
    };
    overlay.actions.iter().enumerate().map(outcome).collect()
}

fn act(action: &Action, document: &mut Value) -> Status {
    let mut pointers = action.target.pointers(document);
    if pointers.is_empty() {
        return Status::NotFound;
    }
    for pointer in &pointers {
        let found = document.pointer(pointer).unwrap_or(&Value::Null);
        if !expects::holds(found, &action.expects) {
            return Status::Expired {
                pointer: pointer.clone(),
                found: found.clone(),
                expected: action.expects.clone(),
            };
        }
    }
    let fits = |pointer: &String| match &action.change {
        ActionKind::Remove => !pointer.is_empty(),
        ActionKind::Update(update) => {
            document.pointer(pointer).is_some_and(|found| is_update(found, update))
        }
    };
    if let Some(pointer) = pointers.iter().find(|pointer| !fits(pointer)) {
        return Status::Misfit { pointer: pointer.clone() };
    }
    // Backwards, so that neither an index nor a node within another is gone when its turn comes.
    pointers.reverse();
    for pointer in &pointers {
        match &action.change {
            ActionKind::Remove => remove(document, pointer),
            ActionKind::Update(update) => {
                if let Some(node) = document.pointer_mut(pointer) {
                    merge(node, update);
                }
            }
        }
    }
    Status::Applied { nodes: pointers.len() }
}

/// Whether a target takes an update: an object an object, a list anything, a scalar a scalar.
fn is_update(target: &Value, update: &Value) -> bool {
    match target {
        Value::Object(_) => update.is_object(),
        Value::Array(_) => true,
        _ => !update.is_object() && !update.is_array(),
    }
}

/// Merges an update into a node. A list takes all entries of a list, or the one entry.
fn merge(node: &mut Value, update: &Value) {
    match (node, update) {
        (Value::Object(node), Value::Object(update)) => {
            for (key, value) in update {
                match node.get_mut(key) {
                    Some(known @ Value::Array(_)) if !value.is_array() => *known = value.clone(),
                    Some(known) => merge(known, value),
                    None => {
                        node.insert(key.clone(), value.clone());
                    }
                }
            }
        }
        (Value::Array(node), Value::Array(entries)) => node.extend(entries.iter().cloned()),
        (Value::Array(node), entry) => node.push(entry.clone()),
        (node, update) => *node = update.clone(),
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, key)) = pointer.rsplit_once('/') else { return };
    match document.pointer_mut(parent) {
        Some(Value::Object(map)) => {
            map.shift_remove(&unescape(key));
        }
        Some(Value::Array(list)) => {
            if let Some(index) = key.parse().ok().filter(|index| *index < list.len()) {
                list.remove(index);
            }
        }
        _ => {}
    }
}
