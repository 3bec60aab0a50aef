//! Values → YAML in block style: two blanks per level, dashes of a list under its key.
//!
//! The committed documents are in this style to the byte; the serializer of the parser's library
//! quotes and folds in another one.

use super::scalar;
use serde_json::{Map, Value};

/// The text of a value, with a line break at its end.
pub(super) fn text(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(map) if !map.is_empty() => mapping(&mut out, map, 0),
        Value::Array(list) if !list.is_empty() => sequence(&mut out, list, 0),
        other => scalar_value(&mut out, other, 0),
    }
    out
}

fn mapping(out: &mut String, map: &Map<String, Value>, indent: usize) {
    for (key, value) in map {
        start_line(out, indent);
        out.push_str(&scalar::key(key));
        out.push(':');
        match value {
            Value::Object(map) if !map.is_empty() => {
                out.push('\n');
                mapping(out, map, indent + 2);
            }
            Value::Array(list) if !list.is_empty() => {
                out.push('\n');
                sequence(out, list, indent);
            }
            other => {
                out.push(' ');
                scalar_value(out, other, indent + 2);
            }
        }
    }
}

fn sequence(out: &mut String, list: &[Value], indent: usize) {
    for value in list {
        start_line(out, indent);
        out.push_str("- ");
        match value {
            Value::Object(map) if !map.is_empty() => mapping(out, map, indent + 2),
            Value::Array(list) if !list.is_empty() => sequence(out, list, indent + 2),
            other => scalar_value(out, other, indent + 2),
        }
    }
}

/// Indents, unless the line was begun by the dash of a list.
fn start_line(out: &mut String, indent: usize) {
    if out.is_empty() || out.ends_with('\n') {
        out.extend(std::iter::repeat_n(' ', indent));
    }
}

fn scalar_value(out: &mut String, value: &Value, indent: usize) {
    match value {
        Value::String(text) => scalar::write(out, text, indent),
        Value::Number(number) => out.push_str(&scalar::number(&number.to_string())),
        // Only empty lists and maps come here.
        other => out.push_str(&other.to_string()),
    }
    if !out.ends_with('\n') {
        out.push('\n');
    }
}
