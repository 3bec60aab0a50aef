//! A checked request, as the operations read it.

use crate::model::State;
use crate::model::message::{Message, address_key};
use crate::response::Refusal;
use crate::strict::Part;
use cliq_runtime::time::Timestamp;
use serde_json::{Map, Value};

/// A request that passed all checks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Input<'a> {
    /// Id of the operation.
    pub(crate) operation: &'a str,
    /// Values of the placeholders, in order.
    pub(crate) path: &'a [String],
    pub(crate) query: &'a Map<String, Value>,
    pub(crate) body: &'a Value,
    /// Files of a form.
    pub(crate) files: &'a [Part],
    /// Id of the user who calls.
    pub(crate) caller: &'a str,
    /// Epoch milliseconds.
    pub(crate) now: i64,
}

impl<'a> Input<'a> {
    /// A value of the path.
    pub(crate) fn id(&self, index: usize) -> &'a str {
        self.path.get(index).map_or("", String::as_str)
    }

    /// A text of the body.
    pub(crate) fn text(&self, key: &str) -> Option<&'a str> {
        self.body.get(key).and_then(Value::as_str)
    }

    /// A flag of the body; `false` where left out.
    pub(crate) fn flag(&self, key: &str) -> bool {
        self.body.get(key).is_some_and(is_true)
    }

    /// Ids in a list of the body; some come as numbers.
    pub(crate) fn ids(&self, key: &str) -> Vec<String> {
        ids(self.body.get(key))
    }

    /// Ids and e-mail addresses of the users that the body names by `user_ids` or `email_ids`.
    pub(crate) fn users(&self) -> Vec<String> {
        self.ids("user_ids").into_iter().chain(self.ids("email_ids")).collect()
    }

    /// A text of the query.
    pub(crate) fn query_text(&self, key: &str) -> Option<&'a str> {
        self.query.get(key).and_then(Value::as_str)
    }

    /// Whether a name contains the text that the query searches for, in any case.
    pub(crate) fn search_finds(&self, name: &str) -> bool {
        let search = self.query_text("search").map(str::to_lowercase);
        search.is_none_or(|search| name.to_lowercase().contains(&search))
    }

    pub(crate) fn query_flag(&self, key: &str) -> Option<bool> {
        self.query.get(key).map(is_true)
    }

    /// A time of the query, in epoch milliseconds.
    pub(crate) fn query_time(&self, key: &str) -> Option<i64> {
        match self.query.get(key)? {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => Timestamp::from(text.as_str()).epoch_milliseconds(),
            _ => None,
        }
    }

    pub(crate) fn query_ids(&self, key: &str) -> Option<Vec<String>> {
        self.query.contains_key(key).then(|| ids(self.query.get(key)))
    }

    /// Size of the page asked for.
    pub(crate) fn limit(&self, default: usize) -> usize {
        self.query
            .get("limit")
            .and_then(Value::as_u64)
            .and_then(|limit| usize::try_from(limit).ok())
            .unwrap_or(default)
            .max(1)
    }
}

pub(crate) fn is_true(value: &Value) -> bool {
    matches!(value, Value::Bool(true)) || value.as_str() == Some("true")
}

/// Ids of a list, whether text or number.
pub(crate) fn ids(value: Option<&Value>) -> Vec<String> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(id).collect()
}

/// The parts of a text, between commas.
pub(crate) fn parts(text: &str) -> Vec<String> {
    let parts = text.split(',').map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// An id, whether text or number.
pub(crate) fn id(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The message of an address.
pub(crate) fn addressed<'a>(
    state: &'a mut State,
    input: &Input<'_>,
) -> Result<&'a mut Message, Refusal> {
    let key = address_key(input.id(1)).ok_or_else(Refusal::url_invalid)?;
    state
        .chat_mut(input.id(0), input.caller)?
        .messages
        .iter_mut()
        .find(|message| message.key() == key)
        .ok_or_else(Refusal::url_invalid)
}
