//! Words of the extensions that both the check and the model read.

use serde_json::Value;

/// Names of the kinds of JSON values, in the conditions of a union.
pub(crate) const JSON_KINDS: &[&str] = &["null", "boolean", "number", "string", "array", "object"];

/// Keys of a condition in `x-cliq-select`.
pub(crate) const CONDITION_KEYS: &[&str] = &["kind", "keys", "values", "item-kind", "item-keys"];

/// `kind` of `x-cliq-pagination`: what a page says of the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagingKind {
    /// It has an opaque token.
    Token,
    /// It begins at the time of the oldest item.
    TimeWindow,
}

impl PagingKind {
    /// Reads the name that documents use.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "token" => Some(Self::Token),
            "time-window" => Some(Self::TimeWindow),
            _ => None,
        }
    }
}

/// Whether a schema is a bare `string`, `integer` and the like.
pub(crate) fn is_plain(schema: &Value) -> bool {
    matches!(
        schema.get("type").and_then(Value::as_str),
        Some("string" | "integer" | "number" | "boolean")
    )
}
