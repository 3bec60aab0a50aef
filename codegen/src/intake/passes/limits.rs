//! Limits stand under the key of their type: a `maxLength` of a number is a `maximum`, and so on.

use crate::intake::Intake;
use crate::intake::draft::text;
use crate::intake::nodes::{self, types};
use crate::intake::prose::{self, Bound, Counted};
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
                let mut report = |what: String| log.repaired(&file, &place.pointer, what);
                one(schema, &mut report);
                let prose = text(schema, "description").to_owned();
                stated(schema, &prose, &mut report);
            }
        });
        for operation in &mut draft.operations {
            let at = format!("{}/parameters", operation.origin);
            for parameter in operation.parameters_mut().into_iter().flatten() {
                let prose =
                    parameter.get("description").and_then(Value::as_str).unwrap_or_default();
                let prose = prose.to_owned();
                if let Some(Value::Object(schema)) = parameter.get_mut("schema") {
                    stated(schema, &prose, &mut |what| log.repaired(&file, &at, what));
                }
            }
        }
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
                _ => report(format!("`{key}` does not apply to {own:?}; removed")),
            }
        }
    }
    if let Some((_, least, most)) = right {
        let of = |key: &str| schema.get(key).and_then(Value::as_f64);
        let below_zero = *least != "minimum"
            && [*least, *most].iter().any(|key| of(key).is_some_and(|value| value < 0.0));
        if below_zero || of(least).zip(of(most)).is_some_and(|(least, most)| least > most) {
            report(format!("`{least}` and `{most}` contradict each other; removed"));
            schema.shift_remove(*least);
            schema.shift_remove(*most);
        }
    }
}

/// Limits that only the prose states; of two the stricter one.
fn stated(schema: &mut Map<String, Value>, prose: &str, report: &mut dyn FnMut(String)) {
    let own = types(schema).first().copied().unwrap_or_default().to_owned();
    let Some((_, least, most)) = KEYS.iter().find(|(kind, _, _)| *kind == own) else { return };
    for limit in prose::facts(prose).limits {
        let fits = match (&limit.counted, own.as_str()) {
            (Counted::Characters, "string") | (Counted::Things(_), "array") => true,
            (Counted::Value, kind) => kind == "integer" || kind == "number",
            (Counted::Unstated, kind) => kind != "string",
            _ => false,
        };
        let amount = i64::try_from(limit.amount).unwrap_or(i64::MAX);
        if !fits || limit.each || amount == 0 {
            continue;
        }
        let (key, is_most) = match limit.bound {
            Bound::Minimum => (*least, false),
            Bound::Maximum => (*most, true),
        };
        let known = schema.get(key).and_then(Value::as_i64);
        let stricter =
            known.is_none_or(|known| if is_most { amount < known } else { amount > known });
        let other = schema.get(if is_most { *least } else { *most }).and_then(Value::as_i64);
        let sane =
            other.is_none_or(|other| if is_most { amount >= other } else { amount <= other });
        if stricter && sane {
            report(format!("the prose states `{key}` {amount}; applied, because it is stricter"));
            schema.insert(key.to_owned(), amount.into());
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
