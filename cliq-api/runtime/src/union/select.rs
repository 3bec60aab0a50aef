//! The selection of the variant of a union.

use serde_json::Value;

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Null,
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    /// The kind of a value.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(_) => Self::Boolean,
            Value::Number(_) => Self::Number,
            Value::String(_) => Self::String,
            Value::Array(_) => Self::Array,
            Value::Object(_) => Self::Object,
        }
    }
}

/// The condition that selects a variant. Every part must hold; an empty part always holds.
#[derive(Clone, Copy, Debug)]
pub struct When {
    /// The value is of one of these kinds.
    pub kinds: &'static [Kind],
    /// The object has all of these keys. `outer.inner` is a key of the object under `outer`.
    pub keys: &'static [&'static str],
    /// The object holds these texts under these keys.
    pub values: &'static [(&'static str, &'static str)],
    /// An entry of the list is of one of these kinds, or the list is empty.
    pub item_kinds: &'static [Kind],
    /// An entry of the list has all of these keys, or the list is empty.
    pub item_keys: &'static [&'static str],
}

impl When {
    fn holds(&self, value: &Value) -> bool {
        let has = |value: &Value, keys: &[&str]| keys.iter().all(|key| at(value, key).is_some());
        let is_one_of =
            |value: &Value, kinds: &[Kind]| kinds.is_empty() || kinds.contains(&Kind::of(value));
        let items_hold = self.item_kinds.is_empty() && self.item_keys.is_empty()
            || value.as_array().is_some_and(|items| {
                items.is_empty()
                    || items
                        .iter()
                        .any(|item| is_one_of(item, self.item_kinds) && has(item, self.item_keys))
            });
        is_one_of(value, self.kinds)
            && has(value, self.keys)
            && self.values.iter().all(|(key, text)| value.get(key).is_some_and(|is| is == text))
            && items_hold
    }
}

/// The value at a path of keys.
fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('.').try_fold(value, |value, key| value.get(key))
}

/// How a union selects its variant.
#[derive(Clone, Copy, Debug)]
pub struct Select {
    /// The condition of each variant, in their order.
    pub variants: &'static [When],
    /// Whether a value that selects no variant is an error; otherwise it is kept as received.
    pub closed: bool,
}

impl Select {
    /// The index of the first variant whose condition holds.
    #[must_use]
    pub fn select(&self, value: &Value) -> Option<usize> {
        self.variants.iter().position(|when| when.holds(value))
    }
}
