//! The neutral value of each type, for required keys that are missing.

use super::shape::Shape;
use serde_json::{Map, Value};

/// Deepest nesting of neutral objects: a schema may contain itself.
const DEPTH: usize = 16;

/// The value that says least.
pub fn value(shape: &'static Shape) -> Value {
    nested(shape, DEPTH)
}

fn nested(shape: &'static Shape, depth: usize) -> Value {
    match shape {
        Shape::Any => Value::Null,
        Shape::Text | Shape::Scalar | Shape::AnyScalar => Value::from(""),
        Shape::Boolean | Shape::Flag => Value::from(false),
        Shape::Integer | Shape::Number => Value::from(0),
        Shape::List(_) => Value::Array(Vec::new()),
        Shape::Map(_) => Value::Object(Map::new()),
        Shape::Union(union) => union.forms.first().map_or(Value::Null, |form| nested(form, depth)),
        Shape::Object(object) => {
            let required = object.fields.iter().filter(|field| field.required && depth > 0);
            let keys =
                required.map(|field| (field.name.to_owned(), nested(field.shape, depth - 1)));
            Value::Object(keys.collect())
        }
    }
}

/// What the neutral value, or a value of the type, is called.
pub(super) fn name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "any JSON",
        Shape::Text => "text",
        Shape::Scalar => "text or a number",
        Shape::AnyScalar => "text, a number or a boolean",
        Shape::Boolean | Shape::Flag => "a boolean",
        Shape::Integer => "a whole number",
        Shape::Number => "a number",
        Shape::List(_) => "a list",
        Shape::Map(_) | Shape::Object(_) => "an object",
        Shape::Union(union) => union.forms.first().map_or("any JSON", |form| name(form)),
    }
}
