//! Limits stand under the key of their type: a `maxLength` of a number is a `maximum`, and so on.

use crate::intake::Intake;
use crate::intake::nodes::{self, types};
use serde_json::{Map, Number, Value};

/// Least and most, by type.
const KEYS: &[(&str, &str, &str)] = &[
    ("string", "minLength", "maxLength"),
    ("integer", "minimum", "maximum"),
    ("number", "minimum", "maximum"),
    ("array", "minItems", "maxItems"),
];

pub(in crate::intake) fn run(intake: &mut Intake) {
    let Intake { drafts, log, .. } = intake;
    for draft in drafts {
        let file = draft.file.clone();
        nodes::every(draft, &mut |place, schema| {
            if let Value::Object(schema) = schema
                && !schema.contains_key("$ref")
            {
                one(schema, &mut |what| log.repaired(&file, &place.pointer, what));
            }
        });
    }
}

fn one(schema: &mut Map<String, Value>, report: &mut dyn FnMut(String)) {
    let own: Vec<String> = types(schema).into_iter().map(str::to_owned).collect();
    let right = match own.as_slice() {
        [kind] => KEYS.iter().find(|(known, _, _)| known == kind),
        _ => None,
    };
    for (_, least, most) in KEYS {
        for (key, is_most) in [(*least, false), (*most, true)] {
            let Some(value) = schema.get(key) else { continue };
            let to = right.map(|(_, least, most)| if is_most { *most } else { *least });
            let number = whole(value);
            if to == Some(key) && number.as_ref() == Some(value) {
                continue;
            }
            schema.shift_remove(key);
            match (to, number) {
                (Some(to), Some(number)) if !schema.contains_key(to) => {
                    report(format!("`{key}` of {own:?} is `{to}`: {number}"));
                    schema.insert(to.to_owned(), number);
                }
                _ => report(format!("`{key}` means nothing for {own:?}; left out")),
            }
        }
    }
    if let Some((_, least, most)) = right {
        let of = |key: &str| schema.get(key).and_then(Value::as_f64);
        let below_zero = *least != "minimum"
            && [*least, *most].iter().any(|key| of(key).is_some_and(|value| value < 0.0));
        if below_zero || of(least).zip(of(most)).is_some_and(|(least, most)| least > most) {
            report(format!("`{least}` and `{most}` exclude each other; left out"));
            schema.shift_remove(*least);
            schema.shift_remove(*most);
        }
    }
}

/// A number, also where it is written as text.
fn whole(value: &Value) -> Option<Value> {
    match value {
        Value::Number(number) if !number.is_f64() => Some(value.clone()),
        Value::Number(number) => {
            let float = number.as_f64()?;
            Number::from_f64(float).map(Value::Number)
        }
        Value::String(text) => {
            text.replace([',', '_'], "").trim().parse::<i64>().ok().map(Value::from)
        }
        _ => None,
    }
}
