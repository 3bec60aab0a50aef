//! Changes of a payload: places in it, and what may stand there in its stead.

use serde_json::{Value, json};

/// A place in a payload: keys and indices from the outside to the inside.
pub type Place = Vec<PathStep>;

/// A key or an index.
#[derive(Clone, Debug, PartialEq)]
pub enum PathStep {
    /// Of an object.
    Key(String),
    /// Of a list.
    Index(usize),
}

/// Adds all places of a payload but the whole; of each list, those in the first two items.
pub fn places(value: &Value, at: &mut Place, all: &mut Vec<Place>) {
    if !at.is_empty() {
        all.push(at.clone());
    }
    match value {
        Value::Object(keys) => {
            for (key, value) in keys {
                at.push(PathStep::Key(key.clone()));
                places(value, at, all);
                at.pop();
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate().take(2) {
                at.push(PathStep::Index(index));
                places(value, at, all);
                at.pop();
            }
        }
        _ => {}
    }
}

/// The value at a place that [`places`] found.
pub fn value_at<'a>(value: &'a mut Value, place: &[PathStep]) -> &'a mut Value {
    place.iter().fold(value, |value, step| match step {
        PathStep::Key(key) => &mut value[key.as_str()],
        PathStep::Index(index) => &mut value[*index],
    })
}

/// Takes out what is at a place that [`places`] found.
pub fn remove(value: &mut Value, place: &[PathStep]) {
    let Some((last, outer)) = place.split_last() else { return };
    match (value_at(value, outer), last) {
        (Value::Object(keys), PathStep::Key(key)) => {
            keys.remove(key);
        }
        (Value::Array(items), PathStep::Index(index)) => {
            items.remove(*index);
        }
        _ => unreachable!("a place is a key of an object or an index of a list"),
    }
}

/// Values to put in the place of `value`: none, empty ones, and each other type.
#[must_use]
pub fn others(value: &Value) -> Vec<Value> {
    let all = [
        Value::Null,
        json!(""),
        json!("-"),
        json!({}),
        json!([]),
        json!(0),
        json!("0"),
        json!(2.5),
        json!("17"),
        json!(true),
        json!("true"),
        json!("enabled"),
        json!("text of another kind"),
        json!({ "unexpected": { "deep": [1] } }),
        json!([{ "unexpected": 1 }]),
        json!(["text"]),
        json!([null]),
    ];
    let mut all: Vec<Value> = all.into_iter().filter(|other| other != value).collect();
    match value {
        Value::Number(number) => all.push(Value::from(number.to_string())),
        Value::String(text) => all.extend(text.parse::<i64>().ok().map(Value::from)),
        Value::Object(_) => all.push(json!([value])),
        Value::Array(items) => all.extend(items.first().cloned()),
        _ => {}
    }
    all
}
