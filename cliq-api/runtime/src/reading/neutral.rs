//! The neutral value of each type, for required keys that are missing.

use super::shape::Shape;
use serde_json::{Map, Value};

/// Maximum nesting of neutral objects, because schemas may be recursive.
const DEPTH: usize = 16;

/// The neutral value of a shape.
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

/// Name of a type in corrections.
pub(super) fn name(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "any JSON",
        Shape::Text => "text",
        Shape::Scalar => "text or a number",
        Shape::AnyScalar => "text, a number or a boolean",
        Shape::Boolean | Shape::Flag => "a boolean",
        Shape::Integer => "an integer",
        Shape::Number => "a number",
        Shape::List(_) => "a list",
        Shape::Map(_) | Shape::Object(_) => "an object",
        Shape::Union(union) => union.forms.first().map_or("any JSON", |form| name(form)),
    }
}
