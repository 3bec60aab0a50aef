//! `allOf`, `anyOf` and `oneOf` become one schema: the parts of an object together, or a schema that
//! takes what any of the variants takes.

use crate::intake::nodes::{self, set_types};
use crate::intake::{Intake, unite};
use serde_json::Value;

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let file = draft.file.clone();
        nodes::every(draft, &mut |place, schema| {
            let Value::Object(map) = schema else { return };
            for key in ["allOf", "anyOf", "oneOf"] {
                let Some(Value::Array(parts)) = map.shift_remove(key) else { continue };
                let own = std::mem::take(map);
                let described = own.get("description").cloned();
                log.repaired(
                    &file,
                    &place.pointer,
                    format!("`{key}` of {} parts becomes one schema", parts.len()),
                );
                let joined = if key == "allOf" {
                    parts.into_iter().fold(Value::Object(own), together)
                } else {
                    let variants = parts.into_iter().map(typed).reduce(unite::schemas);
                    match variants {
                        Some(variants) if own.contains_key("properties") => {
                            together(Value::Object(own), variants)
                        }
                        Some(Value::Object(mut variants)) => {
                            // An example beside the variants is one of the whole.
                            variants.extend(own.into_iter().filter(|(key, _)| key == "example"));
                            Value::Object(variants)
                        }
                        _ => Value::Object(own),
                    }
                };
                if let Value::Object(joined) = joined {
                    *map = joined;
                }
                if let Some(described) = described {
                    map.insert("description".to_owned(), described);
                }
            }
            if map.contains_key("properties") && !map.contains_key("type") {
                set_types(map, vec!["object".to_owned()]);
            }
        });
    }
}

/// A variant of an object often leaves its type to the whole.
fn typed(mut part: Value) -> Value {
    if let Value::Object(map) = &mut part
        && map.contains_key("properties")
    {
        map.insert("type".to_owned(), "object".into());
    }
    part
}

/// Both parts hold: properties of both, and what either requires.
fn together(one: Value, other: Value) -> Value {
    let required = |value: &Value| -> Vec<Value> {
        value.get("required").and_then(Value::as_array).cloned().unwrap_or_default()
    };
    let mut all = required(&one);
    for name in required(&other) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    let mut joined = unite::schemas(typed(one), typed(other));
    if let Value::Object(joined) = &mut joined
        && !all.is_empty()
        && joined.contains_key("properties")
    {
        joined.insert("required".to_owned(), all.into());
    }
    joined
}
