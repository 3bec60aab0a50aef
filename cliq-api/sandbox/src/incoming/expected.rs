//! Forms of JSON that the service shows.

use serde_json::{Map, Value};

/// A form of JSON.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expected {
    Any,
    Text,
    /// A text that is not empty.
    Name,
    Number,
    /// A number or a text: counts and IDs come in both forms.
    Count,
    Bool,
    OneOf(&'static [&'static str]),
    List(&'static Expected),
    Map(&'static Expected),
    Object(&'static [Field]),
    Either(&'static [Expected]),
}

/// A key of an object: whether it is required, its name and its form.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field(pub(super) bool, pub(super) &'static str, pub(super) Expected);

/// A key that has to be there.
pub(super) const fn must(name: &'static str, expected: Expected) -> Field {
    Field(true, name, expected)
}

/// A key that may be there.
pub(super) const fn may(name: &'static str, expected: Expected) -> Field {
    Field(false, name, expected)
}

/// Says what is wrong with a value. `at` is the path of its key.
pub(super) fn check(expected: &Expected, value: &Value, at: &str) -> Result<(), String> {
    let fail = |why: &str| Err(format!("{} {why}", place(at)));
    match (expected, value) {
        (_, Value::Null) => fail("is null; leave it out"),
        (Expected::Name, Value::String(text)) if text.is_empty() => fail("is empty"),
        (Expected::Any, _)
        | (Expected::Text | Expected::Count | Expected::Name, Value::String(_))
        | (Expected::Number | Expected::Count, Value::Number(_))
        | (Expected::Bool, Value::Bool(_)) => Ok(()),
        (Expected::OneOf(texts), Value::String(text)) if texts.contains(&text.as_str()) => Ok(()),
        (Expected::OneOf(texts), _) => fail(&format!("is none of `{}`", texts.join("`, `"))),
        (Expected::List(item), Value::Array(values)) => values
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| check(item, value, &format!("{at}[{index}]"))),
        (Expected::Map(item), Value::Object(map)) => {
            map.iter().try_for_each(|(key, value)| check(item, value, &below(at, key)))
        }
        (Expected::Object(fields), Value::Object(map)) => object(fields, map, at),
        (Expected::Either(choices), _) => {
            let mut outcomes = choices.iter().map(|choice| check(choice, value, at));
            let first = outcomes.next().unwrap_or(Ok(()));
            if outcomes.any(|outcome| outcome.is_ok()) { Ok(()) } else { first }
        }
        (Expected::Text | Expected::Name, _) => fail("is not a text"),
        (Expected::Number | Expected::Count, _) => fail("is not a number"),
        (Expected::Bool, _) => fail("is not a boolean"),
        (Expected::List(_), _) => fail("is not a list"),
        (Expected::Map(_) | Expected::Object(_), _) => fail("is not a map"),
    }
}

fn object(fields: &[Field], map: &Map<String, Value>, at: &str) -> Result<(), String> {
    for (key, value) in map {
        let Some(Field(_, _, expected)) = fields.iter().find(|field| field.1 == key) else {
            return Err(format!("the key `{}` is unknown; leave it out", below(at, key)));
        };
        check(expected, value, &below(at, key))?;
    }
    match fields.iter().find(|Field(required, name, _)| *required && !map.contains_key(*name)) {
        Some(Field(_, name, _)) => Err(format!("the key `{}` is missing", below(at, name))),
        None => Ok(()),
    }
}

fn below(at: &str, key: &str) -> String {
    if at.is_empty() { key.to_owned() } else { format!("{at}.{key}") }
}

fn place(at: &str) -> String {
    if at.is_empty() { "it".to_owned() } else { format!("`{at}`") }
}

#[cfg(test)]
mod tests {
    use super::{Expected, check, may, must};
    use serde_json::json;

    #[test]
    fn problems_name_their_place() {
        const ITEM: Expected =
            Expected::Object(&[must("name", Expected::Name), may("on", Expected::Bool)]);
        const WHOLE: Expected = Expected::Object(&[may("items", Expected::List(&ITEM))]);
        assert_eq!(check(&WHOLE, &json!({"items": [{"name": "a", "on": true}]}), ""), Ok(()));
        for (value, problem) in [
            (json!([]), "it is not a map"),
            (json!({"items": {}}), "`items` is not a list"),
            (json!({"items": [{}]}), "the key `items[0].name` is missing"),
            (json!({"items": [{"name": ""}]}), "`items[0].name` is empty"),
            (json!({"items": [{"name": 1}]}), "`items[0].name` is not a text"),
            (json!({"items": [{"name": "a", "on": null}]}), "`items[0].on` is null; leave it out"),
            (
                json!({"items": [{"name": "a", "off": 1}]}),
                "the key `items[0].off` is unknown; leave it out",
            ),
        ] {
            assert_eq!(check(&WHOLE, &value, ""), Err(problem.to_owned()));
        }
    }
}
