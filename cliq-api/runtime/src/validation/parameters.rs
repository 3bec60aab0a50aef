//! Parameters as typed values for validation.

use super::check;
use super::rules::Rules;
use crate::identifier::message_id;
use serde_json::{Map, Number, Value};
use std::borrow::Cow;

/// Returns the parameters as an object with typed values. Text that cannot be converted stays text,
/// which validation then rejects.
pub fn read<'a>(rules: &Rules, parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> Value {
    let mut values = Map::new();
    for (name, text) in parameters {
        if let Some(key) = check::all_keys(rules).find(|key| key.name == name) {
            values.insert(name.to_owned(), value(key.rules, text));
        }
    }
    Value::Object(values)
}

fn value(rules: &Rules, text: &str) -> Value {
    let read = match rules {
        Rules::Number { .. } => match text.parse::<i64>() {
            Ok(number) => Some(number.into()),
            Err(_) => text.parse().ok().and_then(Number::from_f64).map(Value::Number),
        },
        Rules::Boolean => text.parse().ok().map(Value::Bool),
        Rules::List { items, .. } => Some(text.split(',').map(|item| value(items, item)).collect()),
        Rules::Choice(choices) => choices
            .iter()
            .map(|rules| (rules, value(rules, text)))
            .find(|(rules, value)| super::check(rules, value).is_ok())
            .map(|(_, value)| value),
        _ => None,
    };
    read.unwrap_or_else(|| text.into())
}

/// Converts message ids to the canonical form.
pub fn normalize(rules: &Rules, parameters: &mut [(&'static str, String)]) {
    for (name, text) in parameters {
        let rules = check::all_keys(rules).find(|key| key.name == *name).map(|key| key.rules);
        match rules {
            Some(Rules::MessageId) => {
                if let Cow::Owned(normal) = message_id(text) {
                    *text = normal;
                }
            }
            Some(Rules::List { items: Rules::MessageId, .. }) => {
                *text = text.split(',').map(message_id).collect::<Vec<_>>().join(",");
            }
            _ => {}
        }
    }
}
