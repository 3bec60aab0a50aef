//! The named schemas of a module.

use serde_json::{Map, Value};

static NOTHING: Value = Value::Null;

/// The named schemas of a module.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Schemas<'a>(pub(crate) &'a Map<String, Value>);

impl<'a> Schemas<'a> {
    /// Follows references; one that leads nowhere allows everything.
    pub(crate) fn resolve(self, mut schema: &'a Value) -> &'a Value {
        while let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or_default();
            let Some(target) = self.0.get(name) else {
                return &NOTHING;
            };
            schema = target;
        }
        schema
    }
}

/// The entries of a list in a schema.
pub(crate) fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}
