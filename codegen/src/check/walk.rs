//! Visits every value of a document but those of examples.

use crate::document::Document;
use crate::document::pointer::escape;
use serde_json::Value;

/// Calls `visit` with each value and its JSON pointer.
pub(super) fn values<'a>(document: &'a Document, visit: &mut impl FnMut(&'a Value, &str)) {
    for (key, value) in &document.root {
        descend(value, &format!("/{}", escape(key)), false, visit);
    }
}

fn descend<'a>(
    value: &'a Value,
    pointer: &str,
    names: bool,
    visit: &mut impl FnMut(&'a Value, &str),
) {
    visit(value, pointer);
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                // Below `properties` and the like, keys are names and not keywords.
                if !names
                    && matches!(
                        key.as_str(),
                        "example" | "examples" | "x-cliq-sample" | "default" | "enum"
                    )
                {
                    continue;
                }
                let below_names = !names && matches!(key.as_str(), "properties" | "schemas");
                descend(value, &format!("{pointer}/{}", escape(key)), below_names, visit);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                descend(value, &format!("{pointer}/{index}"), false, visit);
            }
        }
        _ => {}
    }
}
