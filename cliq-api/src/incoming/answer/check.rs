//! Validation of answers, before they are sent.

use crate::Error;
use crate::validation::{self, Rules};
use serde_json::Value;
use std::collections::BTreeSet;

/// Returns the value if it keeps the rules.
pub(super) fn validated(rules: &Rules, value: Value) -> Result<Value, Error> {
    match validation::check(rules, &value.to_string()) {
        Ok(warnings) => {
            for warning in warnings {
                tracing::warn!("answer: {warning}");
            }
        }
        Err(violations) => {
            let what = format!("the answer is invalid: {violations}");
            return Err(Error::input(what, "correct the answer"));
        }
    }
    no_null(&value, "")?;
    Ok(value)
}

/// The service does not show an answer with a `null`. Rules that allow anything do not notice it.
fn no_null(value: &Value, path: &str) -> Result<(), Error> {
    match value {
        Value::Null => Err(Error::input(
            format!("the answer is invalid: `{path}` is null"),
            "leave it out; numbers must be finite",
        )),
        Value::Array(items) => {
            let paths =
                items.iter().enumerate().map(|(index, item)| (format!("{path}[{index}]"), item));
            for (path, item) in paths {
                no_null(item, &path)?;
            }
            Ok(())
        }
        Value::Object(keys) => {
            for (key, item) in keys {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                no_null(item, &path)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The list under a key; empty if there is none.
fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Checks that the entries of a list have different ids.
fn unique(value: &Value, path: &str, id: &str) -> Result<(), Error> {
    let mut known = BTreeSet::new();
    let key = path.rsplit('.').next().unwrap_or(path);
    for text in list(value, key).iter().filter_map(|item| item.get(id)?.as_str()) {
        if !known.insert(text) {
            return Err(Error::input(
                format!(
                    "the answer is invalid: `{path}` has the {id} `{}` twice",
                    text.escape_debug()
                ),
                format!("give each entry another {id}"),
            ));
        }
    }
    Ok(())
}

/// Checks the names of the questions of a context.
pub(super) fn reply(value: &Value) -> Result<(), Error> {
    value.get("context").map_or(Ok(()), |context| unique(context, "context.params", "name"))
}

/// Checks names and ranges of inputs.
pub(super) fn form(value: &Value) -> Result<(), Error> {
    unique(value, "inputs", "name")?;
    list(value, "inputs").iter().try_for_each(ranges)
}

/// Checks the ranges of the inputs of a modification.
pub(super) fn modification(value: &Value) -> Result<(), Error> {
    list(value, "actions").iter().filter_map(|action| action.get("input")).try_for_each(ranges)
}

fn ranges(input: &Value) -> Result<(), Error> {
    let number = |key: &str| {
        let value = input.get(key)?;
        value.as_f64().or_else(|| value.as_str()?.parse().ok())
    };
    for (least, most) in [("min", "max"), ("min_length", "max_length")] {
        if let (Some(from), Some(to)) = (number(least), number(most))
            && from > to
        {
            let name = input.get("name").and_then(Value::as_str).unwrap_or_default();
            return Err(Error::input(
                format!(
                    "the answer is invalid: the input `{}` has the `{least}` {from} and the `{most}` {to}",
                    name.escape_debug()
                ),
                format!("set a `{most}` that is not below `{least}`"),
            ));
        }
    }
    Ok(())
}

/// Checks tabs, sections and the form of a widget.
pub(super) fn widget(value: &Value) -> Result<(), Error> {
    unique(value, "tabs", "id")?;
    unique(value, "sections", "id")?;
    if let Some(active) = value.get("active_tab").and_then(Value::as_str)
        && !list(value, "tabs").iter().any(|tab| tab.get("id").is_some_and(|id| id == active))
    {
        return Err(Error::input(
            format!(
                "the answer is invalid: no tab has the id `{}` of `active_tab`",
                active.escape_debug()
            ),
            "add the tab, or activate another one",
        ));
    }
    value.get("form").map_or(Ok(()), form)
}
