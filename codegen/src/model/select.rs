//! How a union selects its variant: `x-cliq-select`.

use crate::texts;
use serde_json::{Map, Value};

/// What a value has to be for a variant to be selected. Every part has to hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// Kinds of JSON value, any of which will do; empty for any kind.
    pub kinds: Vec<String>,
    /// Keys that the object has.
    pub keys: Vec<String>,
    /// Keys with the text that they hold.
    pub values: Vec<(String, String)>,
    /// Kinds of JSON value, one of which an entry of the list has.
    pub item_kinds: Vec<String>,
    /// Keys that an entry of the list has.
    pub item_keys: Vec<String>,
}

impl Condition {
    /// Reads one entry of `x-cliq-select`.
    pub(super) fn of(entry: &Map<String, Value>) -> Self {
        let values = entry.get("values").and_then(Value::as_object);
        Self {
            kinds: texts::owned(entry, "kind"),
            keys: texts::owned(entry, "keys"),
            values: values
                .into_iter()
                .flatten()
                .filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())))
                .collect(),
            item_kinds: texts::owned(entry, "item-kind"),
            item_keys: texts::owned(entry, "item-keys"),
        }
    }
}

/// The conditions of a union, in the order of its variants.
pub(super) fn conditions(schema: &Map<String, Value>) -> impl Iterator<Item = Condition> {
    let entries = schema.get("x-cliq-select").and_then(Value::as_array);
    entries.into_iter().flatten().filter_map(Value::as_object).map(Condition::of)
}
