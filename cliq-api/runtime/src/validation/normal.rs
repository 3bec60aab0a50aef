//! Normalization of values.

use super::check;
use super::rules::Rules;
use crate::identifier::message_id;
use serde_json::Value;
use std::borrow::Cow;

/// Converts each message id of a body to the canonical form.
pub fn normalize(rules: &Rules, value: &mut Value) {
    match (rules, value) {
        (Rules::MessageId, Value::String(text)) => {
            if let Cow::Owned(normal) = message_id(text) {
                *text = normal;
            }
        }
        (Rules::List { items, .. }, Value::Array(list)) => {
            for item in list {
                normalize(items, item);
            }
        }
        (Rules::Map { values, .. }, Value::Object(map)) => {
            map.values_mut().for_each(|item| normalize(values, item));
        }
        (Rules::Object(_), Value::Object(map)) => {
            for key in check::all_keys(rules) {
                if let Some(item) = map.get_mut(key.name) {
                    normalize(key.rules, item);
                }
            }
        }
        (Rules::Choice(choices), value) => {
            if let Some(rules) = choices.iter().find(|rules| super::check(rules, value).is_ok()) {
                normalize(rules, value);
            }
        }
        _ => {}
    }
}
