//! What users enter in forms, in the form the service sends it.

use super::answers::ShownForm;
use super::error::IncomingError;
use serde_json::{Map, Value, json};

/// What an input holds after a user entered `value`: an option for the value or label of one.
pub(super) fn entered(form: &ShownForm, name: &str, value: Value) -> Result<Value, IncomingError> {
    let Some(input) = form.input(name) else {
        return Err(IncomingError::impossible(format!(
            "the form `{}` has no input `{name}`; use the name of one of its inputs",
            form.name()
        )));
    };
    let kind = input.get("type").and_then(Value::as_str).unwrap_or_default();
    match (kind, value) {
        ("number", Value::Number(number)) => Ok(Value::from(number.to_string())),
        ("select" | "radio" | "checkbox" | "dynamic_select", Value::Array(values)) => {
            values.into_iter().map(|value| option(input, name, value)).collect()
        }
        ("select" | "radio" | "checkbox" | "dynamic_select", value) => option(input, name, value),
        (_, value) => Ok(value),
    }
}

/// The option for its value or label. A dynamic list may know further ones.
fn option(input: &Value, name: &str, value: Value) -> Result<Value, IncomingError> {
    let Value::String(text) = &value else { return Ok(value) };
    let options = input.get("options").and_then(Value::as_array);
    let is = |option: &&Value, key: &str| option.get(key).and_then(Value::as_str) == Some(text);
    let find = |key: &str| options.into_iter().flatten().find(|option| is(option, key)).cloned();
    if let Some(option) = find("value").or_else(|| find("label")) {
        return Ok(option);
    }
    if input.get("type").and_then(Value::as_str) == Some("dynamic_select") {
        return Ok(json!({ "label": text, "value": text }));
    }
    Err(IncomingError::impossible(format!(
        "the input `{name}` has no option `{text}`; use the value or label of one of its options"
    )))
}

/// The values of all inputs: what was entered, the given value, or `{}`.
pub(super) fn all(form: &ShownForm) -> Map<String, Value> {
    let value = |input: &Value| {
        let name = input.get("name").and_then(Value::as_str)?.to_owned();
        let entered = form.values.get(&name).or_else(|| input.get("value"));
        Some((name, entered.cloned().unwrap_or_else(|| json!({}))))
    };
    form.inputs().iter().filter_map(value).collect()
}

/// Requires a value of every mandatory input.
pub(super) fn check_mandatory(
    form: &ShownForm,
    values: &Map<String, Value>,
) -> Result<(), IncomingError> {
    let is_empty = |value: &Value| match value {
        Value::String(text) => text.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Array(list) => list.is_empty(),
        _ => false,
    };
    for input in form.inputs() {
        let mandatory = input.get("mandatory").and_then(Value::as_bool).unwrap_or_default();
        let name = input.get("name").and_then(Value::as_str).unwrap_or_default();
        if mandatory && values.get(name).is_none_or(is_empty) {
            return Err(IncomingError::impossible(format!(
                "the input `{name}` is mandatory; enter a value"
            )));
        }
    }
    Ok(())
}
