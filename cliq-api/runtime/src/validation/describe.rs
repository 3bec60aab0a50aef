//! Descriptions of values in violations.

use serde_json::Value;

/// Describes a value briefly.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) => quoted(text),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

pub(super) fn quoted(text: &str) -> String {
    const MOST: usize = 40;
    if text.chars().count() > MOST {
        format!("{:?}…", text.chars().take(MOST).collect::<String>())
    } else {
        format!("{text:?}")
    }
}

pub(super) fn one_of(values: &[&str]) -> String {
    format!("one of {}", values.join(", "))
}
