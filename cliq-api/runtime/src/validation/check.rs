//! Checks a value against its rules.

use super::describe::{describe, one_of, quoted};
use super::path::Path;
use super::relation;
use super::rules::{Bound, Case, Key, Limit, Refinement, Relation, Rules};
use super::time;
use super::tree::{JsonKind, JsonNode};
use super::violation::{Findings, Rule, Violation};
use crate::identifier::message_id;
use std::borrow::Cow;

/// Singular and plural of a unit.
type Unit = (&'static str, &'static str);

pub fn value(rules: &Rules, node: JsonNode<'_>, at: &Path<'_>, found: &mut Findings) {
    match (rules, node.json()) {
        (Rules::Any, _)
        | (Rules::Scalar, JsonKind::String(_) | JsonKind::Number(_) | JsonKind::Bool(_))
        | (Rules::Identifier | Rules::MessageId, JsonKind::Number(_))
        | (Rules::Boolean, JsonKind::Bool(_)) => {}
        (Rules::Identifier | Rules::MessageId, JsonKind::String(text)) => {
            if text.trim().is_empty() {
                let allowed = "a nonempty identifier".to_owned();
                found.push(Violation::new(at, Rule::Identifier, quoted(&text), allowed));
            } else if let (Rules::MessageId, Cow::Owned(canonical)) = (rules, message_id(&text)) {
                found.rewrite_text(node.range(), &canonical);
            }
        }
        (Rules::Time { form, constants }, JsonKind::String(_) | JsonKind::Number(_)) => {
            time::check(*form, constants, node, at, found);
        }
        (Rules::Text { limits, values }, JsonKind::String(text)) => {
            lengths(&text, limits, at, found);
            if !values.is_empty() && !values.contains(&&*text) {
                found.push(Violation::new(at, Rule::Values, quoted(&text), one_of(values)));
            }
        }
        (Rules::Open(values), JsonKind::String(text)) => open(&text, values, at, found),
        (Rules::Versioned { values, elsewhere }, JsonKind::String(text)) => {
            match elsewhere.iter().find(|(value, _)| *value == text) {
                Some((_, versions)) => {
                    let what = format!("{}, which only {versions} of the API has", quoted(&text));
                    found.push(Violation::new(at, Rule::Version, what, one_of(values)));
                }
                None => open(&text, values, at, found),
            }
        }
        (Rules::Number { limits }, JsonKind::Number(number)) => numbers(number, limits, at, found),
        (Rules::List { items, limits, relations }, JsonKind::List) => {
            counts(node.items().count(), ("entry", "entries"), limits, at, found);
            for (index, item) in node.items().enumerate() {
                self::value(items, item, &at.index(index), found);
            }
            relate(relations, node, at, found);
        }
        (Rules::Map { values, limits }, JsonKind::Object) => {
            counts(node.entries().count(), ("key", "keys"), limits, at, found);
            for (key, item) in node.entries() {
                self::value(values, item, &at.key(&key.text()), found);
            }
        }
        (Rules::Object(_), JsonKind::Object) => object(rules, node, at, found),
        (Rules::Choice(choices), _) => choice(choices, node, at, found),
        _ => found.push(Violation::new(at, Rule::Type, describe(node), expected(rules).into())),
    }
}

/// Warns of a text that is none of the documented values, which may grow.
fn open(text: &str, values: &[&str], at: &Path<'_>, found: &mut Findings) {
    if !values.contains(&text) {
        let unknown = Violation::new(at, Rule::Values, quoted(text), one_of(values));
        found.push(unknown.only_warns(Some("the documents, which may be older")));
    }
}

fn relate(relations: &[Relation], node: JsonNode<'_>, at: &Path<'_>, found: &mut Findings) {
    for one in relations {
        relation::check(one, node, at, found);
    }
}

fn object(rules: &Rules, node: JsonNode<'_>, at: &Path<'_>, found: &mut Findings) {
    for key in all_keys(rules).filter(|key| key.required && node.get(key.name).is_none()) {
        missing(key.name, at, found);
    }
    let is_open = layers(rules).any(is_open);
    let cases = layers(rules).flat_map(cases).filter(|case| applies(case, node));
    let refined: Vec<&(&str, Refinement)> = cases.flat_map(|case| case.then).collect();
    for (number, (name, item)) in node.entries().enumerate() {
        let text = name.text();
        let at_key = at.key(&text);
        let own = refined.iter().filter(|(path, _)| *path == text);
        let form = own.clone().find_map(|(_, refinement)| match refinement {
            Refinement::Is(rules) => Some(*rules),
            _ => None,
        });
        match form.or_else(|| all_keys(rules).find(|key| key.name == text).map(|key| key.rules)) {
            Some(rules) => value(rules, item, &at_key, found),
            None if is_open => {}
            None => {
                let names: Vec<&str> = all_keys(rules).map(|key| key.name).collect();
                let allowed = format!("the keys {}", names.join(", "));
                let mut elsewhere = layers(rules).flat_map(elsewhere);
                let (rule, what) = match elsewhere.find(|(key, _)| *key == text) {
                    Some((_, versions)) => {
                        (Rule::Version, format!("a key that only {versions} of the API has"))
                    }
                    None => (Rule::UnknownKey, "an unknown key".to_owned()),
                };
                found.push(Violation::new(at_key, rule, what, allowed));
            }
        }
        for (_, refinement) in own {
            refine(refinement, item, &at_key, found);
        }
        for (path, refinement) in &refined {
            if let Some((head, tail)) = path.split_once('.')
                && head == text
                && let Some(inner) = item.get(tail)
            {
                refine(refinement, inner, &at_key.key(tail), found);
            }
        }
        // Further keys may repeat a known one.
        if is_open && node.entries().take(number).any(|(other, _)| other.is(&text)) {
            found.repeats_key();
        }
    }
    for layer in layers(rules) {
        if let Rules::Object(object) = layer {
            relate(object.relations, node, at, found);
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

fn elsewhere(layer: &Rules) -> std::slice::Iter<'static, (&'static str, &'static str)> {
    match layer {
        Rules::Object(object) => object.elsewhere.iter(),
        _ => [].iter(),
    }
}

fn is_open(layer: &Rules) -> bool {
    matches!(layer, Rules::Object(object) if object.open)
}

fn applies(case: &Case, node: JsonNode<'_>) -> bool {
    node.get(case.property).is_some_and(|value| value.is(case.is))
}

fn refine(refinement: &Refinement, node: JsonNode<'_>, at: &Path<'_>, found: &mut Findings) {
    match refinement {
        Refinement::Keys { keys, required, any } if node.is_object() => {
            for (key, _) in node.entries().filter(|(key, _)| !key.is_one_of(keys)) {
                let allowed = if keys.is_empty() {
                    "no key for this type".to_owned()
                } else {
                    format!("the keys {} for this type", keys.join(", "))
                };
                let what = "a key of another type".to_owned();
                let key = key.text();
                found.push(Violation::new(at.key(&key), Rule::UnknownKey, what, allowed));
            }
            for key in required.iter().filter(|key| node.get(key).is_none()) {
                missing(key, at, found);
            }
            if !any.is_empty() && !any.iter().any(|key| node.get(key).is_some()) {
                let allowed = format!("at least one of {}", any.join(", "));
                found.push(Violation::new(at, Rule::Required, "none of the keys".into(), allowed));
            }
        }
        Refinement::Values(values) => {
            if let Some(text) = node.as_str().filter(|text| !values.contains(&&**text)) {
                let allowed = format!("{} for this type", one_of(values));
                found.push(Violation::new(at, Rule::Values, quoted(&text), allowed));
            }
        }
        _ => {}
    }
}

fn missing(key: &str, at: &Path<'_>, found: &mut Findings) {
    let violation = Violation::new(at.key(key), Rule::Required, "nothing".into(), "a value".into());
    found.push(violation);
}

/// Checks the alternatives. If none fits, the violations of the closest one are reported.
fn choice(choices: &[&Rules], node: JsonNode<'_>, at: &Path<'_>, found: &mut Findings) {
    let mut closest: Option<Findings> = None;
    for rules in choices {
        let mut own = Findings::default();
        value(rules, node, at, &mut own);
        if own.is_permitted() {
            return found.append(own);
        }
        if closest.as_ref().is_none_or(|known| own.count() < known.count()) {
            closest = Some(own);
        }
    }
    found.append(closest.unwrap_or_default());
}

fn lengths(text: &str, limits: &[Limit], at: &Path<'_>, found: &mut Findings) {
    if !limits.is_empty() {
        let rules = (Rule::MinLength, Rule::MaxLength);
        bounds(whole(text.chars().count()), ("character", "characters"), rules, limits, at, found);
    }
}

fn counts(count: usize, unit: Unit, limits: &[Limit], at: &Path<'_>, found: &mut Findings) {
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
    found: &mut Findings,
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

fn numbers(number: &str, limits: &[Limit], at: &Path<'_>, found: &mut Findings) {
    for limit in limits {
        // Integers beyond the exact range of a float exceed every limit anyway.
        #[allow(clippy::cast_precision_loss)]
        let kept = match (number.parse::<i64>(), number.parse::<f64>()) {
            (Ok(number), _) => limit.is_kept(number),
            (Err(_), Ok(number)) => match limit.bound {
                Bound::Least => number >= limit.value as f64,
                Bound::Most => number <= limit.value as f64,
            },
            (Err(_), Err(_)) => true,
        };
        if kept {
            continue;
        }
        let (rule, word) = match limit.bound {
            Bound::Least => (Rule::Minimum, "at least"),
            Bound::Most => (Rule::Maximum, "at most"),
        };
        let allowed = format!("{word} {}", limit.value);
        found.push(Violation::new(at, rule, number.to_owned(), allowed).only_warns(limit.source));
    }
}

fn expected(rules: &Rules) -> &'static str {
    match rules {
        Rules::Any => "anything",
        Rules::Scalar => "a text, number or boolean",
        Rules::Identifier | Rules::MessageId => "an identifier",
        Rules::Time { .. } => "a time",
        Rules::Text { .. } | Rules::Open(_) | Rules::Versioned { .. } => "a text",
        Rules::Boolean => "true or false",
        Rules::Number { .. } => "a number",
        Rules::List { .. } => "a list",
        Rules::Map { .. } | Rules::Object(_) => "an object",
        Rules::Choice(_) => "a value of one of several types",
    }
}
