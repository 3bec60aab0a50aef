//! Descriptions of values in violations.

use super::tree::{JsonKind, JsonNode};

/// Describes a value briefly.
pub(super) fn describe(node: JsonNode<'_>) -> String {
    match node.json() {
        JsonKind::Null => "null".to_owned(),
        JsonKind::Bool(value) => value.to_string(),
        JsonKind::Number(number) => format!("the number {number}"),
        JsonKind::String(text) => quoted(&text),
        JsonKind::List => "a list".to_owned(),
        JsonKind::Object => "an object".to_owned(),
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
