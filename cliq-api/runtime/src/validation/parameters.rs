//! Parameters as typed values for validation.

use super::check;
use super::rules::Rules;
use super::time;
use crate::identifier::message_id;
use serde_json::{Map, Number, Value};
use std::borrow::Cow;

/// Whether the parameters conform to rules that apply to each of them alone. If not, they may conform
/// nevertheless; this saves most calls the full check.
pub(crate) fn plainly_conform<'a>(
    rules: &Rules,
    parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> bool {
    let alone = check::layers(rules).all(|layer| match layer {
        Rules::Object(object) => object.cases.is_empty() && object.relations.is_empty(),
        _ => false,
    });
    alone
        && check::all_keys(rules).all(|key| !key.required)
        && parameters.into_iter().all(|(name, text)| {
            let key = check::all_keys(rules).find(|key| key.name == name);
            key.is_none_or(|key| conforms(key.rules, text))
        })
}

fn conforms(rules: &Rules, text: &str) -> bool {
    match rules {
        Rules::Any | Rules::Scalar => true,
        Rules::Identifier | Rules::MessageId => !text.trim().is_empty(),
        Rules::Boolean => matches!(text, "true" | "false"),
        Rules::Time { form, constants } => time::written(*form, constants, text).is_some(),
        Rules::Text { limits, values } => {
            limits.is_empty() && (values.is_empty() || values.contains(&text))
        }
        Rules::Open(values) | Rules::Versioned { values, .. } => values.contains(&text),
        Rules::Number { limits } => {
            text.parse::<i64>().is_ok_and(|number| limits.iter().all(|limit| limit.is_kept(number)))
        }
        _ => false,
    }
}

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
            .find(|(rules, value)| super::check(rules, &value.to_string()).is_ok())
            .map(|(_, value)| value),
        _ => None,
    };
    read.unwrap_or_else(|| text.into())
}

/// Converts message ids and times to the form of the operation.
pub fn normalize(rules: &Rules, parameters: &mut [(&'static str, String)]) {
    for (name, text) in parameters {
        let rules = check::all_keys(rules).find(|key| key.name == *name).map(|key| key.rules);
        match rules {
            Some(Rules::MessageId) => {
                if let Cow::Owned(normal) = message_id(text) {
                    *text = normal;
                }
            }
            Some(Rules::Time { form, constants }) => {
                if let Some(Cow::Owned(written)) = time::written(*form, constants, text) {
                    *text = written;
                }
            }
            Some(Rules::List { items: Rules::MessageId, .. }) => {
                *text = text.split(',').map(message_id).collect::<Vec<_>>().join(",");
            }
            _ => {}
        }
    }
}
