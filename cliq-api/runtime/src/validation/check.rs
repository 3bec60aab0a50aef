//! Checks a value against its rules.

use super::describe::{describe, one_of, quoted};
use super::path::Path;
use super::relation;
use super::rules::{Bound, Case, Key, Limit, Refinement, Relation, Rules};
use super::violation::{Rule, Violation};
use serde_json::{Map, Value};

/// Singular and plural of a unit.
type Unit = (&'static str, &'static str);

pub fn value(rules: &Rules, value: &Value, at: &Path<'_>, found: &mut Vec<Violation>) {
    match (rules, value) {
        (Rules::Any, _)
        | (Rules::Scalar, Value::String(_) | Value::Number(_) | Value::Bool(_))
        | (Rules::Identifier | Rules::MessageId, Value::Number(_))
        | (Rules::Boolean, Value::Bool(_)) => {}
        (Rules::Identifier | Rules::MessageId, Value::String(text)) => {
            if text.trim().is_empty() {
                let allowed = "a nonempty identifier".to_owned();
                found.push(Violation::new(at, Rule::Identifier, quoted(text), allowed));
            }
        }
        (Rules::DateTime, Value::String(text)) => {
            if !crate::time::is_iso(text) {
                let allowed = "a time in ISO 8601, such as 2017-07-03T14:59:20+05:30".to_owned();
                found.push(Violation::new(at, Rule::Format, quoted(text), allowed));
            }
        }
        (Rules::Text { limits, values }, Value::String(text)) => {
            lengths(text, limits, at, found);
            if !values.is_empty() && !values.contains(&text.as_str()) {
                found.push(Violation::new(at, Rule::Values, quoted(text), one_of(values)));
            }
        }
        (Rules::Open(values), Value::String(text)) => {
            if !values.contains(&text.as_str()) {
                let unknown = Violation::new(at, Rule::Values, quoted(text), one_of(values));
                found.push(unknown.only_warns(Some("the documents, which may be older")));
            }
        }
        (Rules::Number { limits }, Value::Number(number)) => numbers(number, limits, at, found),
        (Rules::List { items, limits, relations }, Value::Array(list)) => {
            counts(list.len(), ("entry", "entries"), limits, at, found);
            for (index, item) in list.iter().enumerate() {
                self::value(items, item, &at.index(index), found);
            }
            relate(relations, value, at, found);
        }
        (Rules::Map { values, limits }, Value::Object(map)) => {
            counts(map.len(), ("key", "keys"), limits, at, found);
            for (key, item) in map {
                self::value(values, item, &at.key(key), found);
            }
        }
        (Rules::Object(_), Value::Object(map)) => object(rules, map, value, at, found),
        (Rules::Choice(choices), _) => choice(choices, value, at, found),
        _ => found.push(Violation::new(at, Rule::Type, describe(value), expected(rules).into())),
    }
}

fn relate(relations: &[Relation], value: &Value, at: &Path<'_>, found: &mut Vec<Violation>) {
    for one in relations {
        relation::check(one, value, at, found);
    }
}

fn object(
    rules: &Rules,
    map: &Map<String, Value>,
    whole: &Value,
    at: &Path<'_>,
    found: &mut Vec<Violation>,
) {
    for key in all_keys(rules).filter(|key| key.required && !map.contains_key(key.name)) {
        missing(key.name, at, found);
    }
    let cases = layers(rules).flat_map(cases).filter(|case| applies(case, map));
    let refined: Vec<&(&str, Refinement)> = cases.flat_map(|case| case.then).collect();
    for (name, item) in map {
        let at_key = at.key(name);
        let own = refined.iter().filter(|(path, _)| path == name);
        let form = own.clone().find_map(|(_, refinement)| match refinement {
            Refinement::Is(rules) => Some(*rules),
            _ => None,
        });
        match form.or_else(|| all_keys(rules).find(|key| key.name == name).map(|key| key.rules)) {
            Some(rules) => value(rules, item, &at_key, found),
            None if layers(rules).any(is_open) => {}
            None => {
                let names: Vec<&str> = all_keys(rules).map(|key| key.name).collect();
                let allowed = format!("the keys {}", names.join(", "));
                found.push(Violation::new(
                    at_key,
                    Rule::UnknownKey,
                    "an unknown key".into(),
                    allowed,
                ));
            }
        }
        for (_, refinement) in own {
            refine(refinement, item, &at_key, found);
        }
        for (path, refinement) in &refined {
            if let Some((head, tail)) = path.split_once('.')
                && head == name
                && let Some(inner) = item.get(tail)
            {
                refine(refinement, inner, &at_key.key(tail), found);
            }
        }
    }
    for layer in layers(rules) {
        if let Rules::Object(object) = layer {
            relate(object.relations, whole, at, found);
        }
    }
}

/// The rules of an object and of its bases.
pub(super) fn layers(rules: &Rules) -> impl Iterator<Item = &Rules> + Clone {
    std::iter::successors(Some(rules), |layer| match layer {
        Rules::Object(object) => object.base,
        _ => None,
    })
}

pub(super) fn all_keys(rules: &Rules) -> impl Iterator<Item = &'static Key> {
    layers(rules).flat_map(|layer| match layer {
        Rules::Object(object) => object.keys.iter(),
        _ => [].iter(),
    })
}

fn cases(layer: &Rules) -> std::slice::Iter<'static, Case> {
    match layer {
        Rules::Object(object) => object.cases.iter(),
        _ => [].iter(),
    }
}

fn is_open(layer: &Rules) -> bool {
    matches!(layer, Rules::Object(object) if object.open)
}

fn applies(case: &Case, map: &Map<String, Value>) -> bool {
    map.get(case.property).and_then(Value::as_str) == Some(case.is)
}

fn refine(refinement: &Refinement, value: &Value, at: &Path<'_>, found: &mut Vec<Violation>) {
    match (refinement, value) {
        (Refinement::Keys { keys, required, any }, Value::Object(map)) => {
            for key in map.keys().filter(|key| !keys.contains(&key.as_str())) {
                let allowed = if keys.is_empty() {
                    "no key for this type".to_owned()
                } else {
                    format!("the keys {} for this type", keys.join(", "))
                };
                let what = "a key of another type".to_owned();
                found.push(Violation::new(at.key(key), Rule::UnknownKey, what, allowed));
            }
            for key in required.iter().filter(|key| !map.contains_key(**key)) {
                missing(key, at, found);
            }
            if !any.is_empty() && !any.iter().any(|key| map.contains_key(*key)) {
                let allowed = format!("at least one of {}", any.join(", "));
                found.push(Violation::new(at, Rule::Required, "none of the keys".into(), allowed));
            }
        }
        (Refinement::Values(values), Value::String(text)) if !values.contains(&text.as_str()) => {
            let allowed = format!("{} for this type", one_of(values));
            found.push(Violation::new(at, Rule::Values, quoted(text), allowed));
        }
        _ => {}
    }
}

fn missing(key: &str, at: &Path<'_>, found: &mut Vec<Violation>) {
    let violation = Violation::new(at.key(key), Rule::Required, "nothing".into(), "a value".into());
    found.push(violation);
}

/// Checks the alternatives. If none fits, the violations of the closest one are reported.
fn choice(choices: &[&Rules], value: &Value, at: &Path<'_>, found: &mut Vec<Violation>) {
    let mut closest: Option<Vec<Violation>> = None;
    for rules in choices {
        let mut own = Vec::new();
        self::value(rules, value, at, &mut own);
        if own.iter().all(Violation::is_warning) {
            return found.append(&mut own);
        }
        if closest.as_ref().is_none_or(|known| own.len() < known.len()) {
            closest = Some(own);
        }
    }
    found.append(&mut closest.unwrap_or_default());
}

fn lengths(text: &str, limits: &[Limit], at: &Path<'_>, found: &mut Vec<Violation>) {
    if !limits.is_empty() {
        let rules = (Rule::MinLength, Rule::MaxLength);
        bounds(whole(text.chars().count()), ("character", "characters"), rules, limits, at, found);
    }
}

fn counts(count: usize, unit: Unit, limits: &[Limit], at: &Path<'_>, found: &mut Vec<Violation>) {
    bounds(whole(count), unit, (Rule::MinItems, Rule::MaxItems), limits, at, found);
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn bounds(
    count: i64,
    (one, many): Unit,
    (least, most): (Rule, Rule),
    limits: &[Limit],
    at: &Path<'_>,
    found: &mut Vec<Violation>,
) {
    for limit in limits.iter().filter(|limit| !limit.is_kept(count)) {
        let (rule, word) = match limit.bound {
            Bound::Least => (least, "at least"),
            Bound::Most => (most, "at most"),
        };
        let unit = if count == 1 { one } else { many };
        let violation =
            Violation::new(at, rule, format!("{count} {unit}"), format!("{word} {}", limit.value));
        found.push(violation.only_warns(limit.source));
    }
}

fn numbers(
    number: &serde_json::Number,
    limits: &[Limit],
    at: &Path<'_>,
    found: &mut Vec<Violation>,
) {
    for limit in limits {
        // Integers beyond the exact range of a float exceed every limit anyway.
        #[allow(clippy::cast_precision_loss)]
        let kept = match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => limit.is_kept(number),
            (None, Some(number)) => match limit.bound {
                Bound::Least => number >= limit.value as f64,
                Bound::Most => number <= limit.value as f64,
            },
            (None, None) => true,
        };
        if kept {
            continue;
        }
        let (rule, word) = match limit.bound {
            Bound::Least => (Rule::Minimum, "at least"),
            Bound::Most => (Rule::Maximum, "at most"),
        };
        let allowed = format!("{word} {}", limit.value);
        found.push(Violation::new(at, rule, number.to_string(), allowed).only_warns(limit.source));
    }
}

fn expected(rules: &Rules) -> &'static str {
    match rules {
        Rules::Any => "anything",
        Rules::Scalar => "a text, number or boolean",
        Rules::Identifier | Rules::MessageId => "an identifier",
        Rules::DateTime => "a time in ISO 8601",
        Rules::Text { .. } | Rules::Open(_) => "a text",
        Rules::Boolean => "true or false",
        Rules::Number { .. } => "a number",
        Rules::List { .. } => "a list",
        Rules::Map { .. } | Rules::Object(_) => "an object",
        Rules::Choice(_) => "a value of one of several types",
    }
}
