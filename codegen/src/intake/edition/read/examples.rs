//! Keys and types that examples show.

use super::effort::{DEEPEST, Effort};
use crate::intake::edition::facts::FactNode;
use crate::intake::edition::step::Step;
use crate::intake::edition::token::kept;
use crate::intake::infer;
use serde_json::Value;

/// Adds what an example shows and the schema does not declare.
pub(super) fn shown(example: &Value, node: &mut FactNode, depth: usize, effort: &mut Effort) {
    if depth > DEEPEST || !effort.spend() {
        return;
    }
    if node.kinds.is_empty() {
        node.is_shown = true;
    }
    if let Some(kind) = kind(example).filter(|_| node.is_shown) {
        node.kinds.insert(kind.to_owned());
    }
    match example {
        Value::Array(list) => {
            for item in list {
                shown(item, below(node, Step::Items), depth + 1, effort);
            }
        }
        Value::Object(map) => {
            let is_data = node.below.contains_key(&Step::Entries) || infer::is_map(map.keys());
            for (name, value) in map {
                let step = if is_data { Step::Entries } else { Step::Key(kept(name)) };
                shown(value, below(node, step), depth + 1, effort);
            }
        }
        _ => {}
    }
}

fn below(node: &mut FactNode, step: Step) -> &mut FactNode {
    node.below.entry(step).or_default()
}

fn kind(example: &Value) -> Option<&'static str> {
    Some(match example {
        Value::Null => return None,
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    })
}
