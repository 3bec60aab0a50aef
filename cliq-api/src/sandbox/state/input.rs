//! A checked request, as the operations read it.

use super::super::strict::Part;
use crate::operation::Operation;
use crate::time::Timestamp;
use serde_json::{Map, Value};

/// A request that passed all checks.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Input<'a> {
    pub(in super::super) operation: &'static Operation,
    /// Values of the placeholders, in order.
    pub(in super::super) path: &'a [String],
    pub(in super::super) query: &'a Map<String, Value>,
    pub(in super::super) body: &'a Value,
    pub(in super::super) parts: &'a [Part],
    /// Id of the user who calls.
    pub(in super::super) caller: &'a str,
    /// Epoch milliseconds.
    pub(in super::super) now: i64,
}

impl<'a> Input<'a> {
    /// A value of the path.
    pub(super) fn id(&self, index: usize) -> &'a str {
        self.path.get(index).map_or("", String::as_str)
    }

    /// A text of the body.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.body.get(key).and_then(Value::as_str)
    }

    /// A flag of the body; `false` where left out.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.body.get(key).is_some_and(is_true)
    }

    /// Ids in a list of the body; some come as numbers.
    pub(super) fn ids(&self, key: &str) -> Vec<String> {
        ids(self.body.get(key))
    }

    /// A text of the query.
    pub(super) fn query_text(&self, key: &str) -> Option<&'a str> {
        self.query.get(key).and_then(Value::as_str)
    }

    pub(super) fn query_flag(&self, key: &str) -> Option<bool> {
        self.query.get(key).map(is_true)
    }

    /// A time of the query, in epoch milliseconds.
    pub(super) fn query_time(&self, key: &str) -> Option<i64> {
        match self.query.get(key)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => Timestamp::from(text.as_str()).epoch_milliseconds(),
            _ => None,
        }
    }

    pub(super) fn query_ids(&self, key: &str) -> Option<Vec<String>> {
        self.query.contains_key(key).then(|| ids(self.query.get(key)))
    }

    /// Size of the page asked for.
    pub(super) fn limit(&self, default: usize) -> usize {
        self.query
            .get("limit")
            .and_then(Value::as_u64)
            .and_then(|limit| usize::try_from(limit).ok())
            .unwrap_or(default)
            .max(1)
    }
}

pub(super) fn is_true(value: &Value) -> bool {
    matches!(value, Value::Bool(true)) || value.as_str() == Some("true")
}

/// Ids of a list, whether text or number.
pub(super) fn ids(value: Option<&Value>) -> Vec<String> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(id).collect()
}

/// An id, whether text or number.
pub(super) fn id(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
