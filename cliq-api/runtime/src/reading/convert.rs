//! Lossless conversions of scalars.

use super::shape::Shape;
use serde_json::Value;

/// Words for `true` and `false` that the service uses.
const TRUE: &[&str] = &["true", "enabled", "yes", "on", "1"];
const FALSE: &[&str] = &["false", "disabled", "no", "off", "0"];

/// Converts the value to the type of `shape`; `None` if information would be lost.
pub(super) fn scalar(value: &Value, shape: &Shape) -> Option<Value> {
    match shape {
        Shape::Text | Shape::Scalar => match value {
            Value::Number(number) => Some(Value::from(number.to_string())),
            Value::Bool(flag) => Some(Value::from(flag.to_string())),
            _ => None,
        },
        Shape::Boolean | Shape::Flag => match value {
            Value::String(text) => boolean(text.trim()).map(Value::from),
            Value::Number(number) => boolean(&number.to_string()).map(Value::from),
            _ => None,
        },
        Shape::Integer => match value {
            Value::String(text) => integer(text.trim()).map(Value::from),
            Value::Number(number) => number.as_f64().and_then(whole).map(Value::from),
            Value::Bool(flag) => Some(Value::from(i64::from(*flag))),
            _ => None,
        },
        Shape::Number => match value {
            Value::String(text) => {
                let number: Value = serde_json::from_str(text.trim()).ok()?;
                number.is_number().then_some(number)
            }
            Value::Bool(flag) => Some(Value::from(i64::from(*flag))),
            _ => None,
        },
        _ => None,
    }
}

fn boolean(text: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    if is(TRUE) { Some(true) } else { is(FALSE).then_some(false) }
}

fn integer(text: &str) -> Option<i64> {
    text.parse().ok().or_else(|| text.parse().ok().and_then(whole))
}

/// An integer within the exact range of a float.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.fract() != 0.0 || number.abs() > EXACT {
        return None;
    }
    format!("{number:.0}").parse().ok()
}

/// Whether a value means that there is none.
pub(super) fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Object(keys) => keys.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::scalar;
    use crate::reading::Shape;
    use serde_json::json;

    #[test]
    fn scalars_are_converted_where_nothing_is_lost() {
        for (found, shape, expected) in [
            (json!("0"), Shape::Integer, Some(json!(0))),
            (json!(" 17 "), Shape::Integer, Some(json!(17))),
            (json!("2.0"), Shape::Integer, Some(json!(2))),
            (json!(2.5), Shape::Integer, None),
            (json!(3.0), Shape::Integer, Some(json!(3))),
            (json!("three"), Shape::Integer, None),
            (json!(1e300), Shape::Integer, None),
            (json!("NaN"), Shape::Integer, None),
            (json!(true), Shape::Integer, Some(json!(1))),
            (json!("1.5"), Shape::Number, Some(json!(1.5))),
            (json!("{}"), Shape::Number, None),
            (json!("true"), Shape::Boolean, Some(json!(true))),
            (json!("enabled"), Shape::Boolean, Some(json!(true))),
            (json!("Disabled"), Shape::Boolean, Some(json!(false))),
            (json!(1), Shape::Boolean, Some(json!(true))),
            (json!(2), Shape::Boolean, None),
            (json!("maybe"), Shape::Flag, None),
            (json!(7), Shape::Text, Some(json!("7"))),
            (json!(false), Shape::Scalar, Some(json!("false"))),
            (json!([]), Shape::Text, None),
        ] {
            assert_eq!(scalar(&found, &shape), expected, "{found}");
        }
    }
}
