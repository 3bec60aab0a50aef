//! Relations between the values of an object.

use super::describe::{describe, one_of, quoted};
use super::path::Path;
use super::rules::{Relation, RelationKind};
use super::tree::{JsonKind, JsonNode};
use super::violation::{Findings, Rule, Violation};

pub fn check(relation: &Relation, whole: JsonNode<'_>, at: &Path<'_>, found: &mut Findings) {
    match relation.kind {
        RelationKind::Payload(most) => payload(most, relation.source, whole, at, found),
        RelationKind::References(map) => references(relation, map, whole, at, found),
        RelationKind::Sum(sum) => sums(relation, sum, whole, at, found),
        _ => {
            if let Some(violation) = keys(relation, whole, at) {
                found.push(violation.only_warns(relation.source));
            }
            visit(relation.of, whole, at, &mut |value, at| {
                if let Some(violation) = broken(&relation.kind, value, whole, at) {
                    found.push(violation.only_warns(relation.source));
                }
            });
        }
    }
}

/// Calls `with` with each value that a path names.
fn visit(
    path: &str,
    value: JsonNode<'_>,
    at: &Path<'_>,
    with: &mut impl FnMut(JsonNode<'_>, &Path<'_>),
) {
    if path.is_empty() {
        return with(value, at);
    }
    if let Some(rest) = path.strip_prefix("[]") {
        let rest = rest.strip_prefix('.').unwrap_or(rest);
        for (index, item) in value.items().enumerate() {
            visit(rest, item, &at.index(index), with);
        }
        return;
    }
    let end = path.find(['.', '[']).unwrap_or(path.len());
    let (key, rest) = path.split_at(end);
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    if let Some(item) = value.get(key) {
        visit(rest, item, &at.key(key), with);
    }
}

fn list<'a>(whole: JsonNode<'a>, key: &str) -> impl Iterator<Item = JsonNode<'a>> + Clone {
    whole.get(key).into_iter().flat_map(JsonNode::items)
}

/// Whether a key has a value other than an empty list.
fn has(whole: JsonNode<'_>, key: &str) -> bool {
    whole.get(key).is_some_and(|value| match value.json() {
        JsonKind::Null => false,
        JsonKind::List => value.items().next().is_some(),
        _ => true,
    })
}

/// Whether a key has one of these texts, or a list with one of them; without texts, any value.
fn has_one(whole: JsonNode<'_>, key: &str, texts: &[&str]) -> bool {
    match whole.get(key) {
        _ if texts.is_empty() => has(whole, key),
        Some(list) if list.is_list() => list.items().any(|item| item.is_one_of(texts)),
        Some(value) => value.is_one_of(texts),
        None => false,
    }
}

/// Such as: `level` team.
fn condition(when: &str, are: &[&str]) -> String {
    if are.is_empty() { format!("`{when}`") } else { format!("`{when}` {}", are.join(" or ")) }
}

/// Checks relations between keys.
fn keys(relation: &Relation, whole: JsonNode<'_>, at: &Path<'_>) -> Option<Violation> {
    let of = relation.of;
    match relation.kind {
        RelationKind::AnyOf(names) => {
            (!names.iter().any(|name| has(whole, name))).then_some(())?;
            let allowed = format!("at least one of {}", names.join(", "));
            Some(Violation::new(at, Rule::Required, "none of the keys".to_owned(), allowed))
        }
        RelationKind::Exclusive(names) => {
            let given: Vec<&str> = names.iter().copied().filter(|name| has(whole, name)).collect();
            (given.len() > 1).then_some(())?;
            let allowed = format!("only one of {}", names.join(", "));
            Some(Violation::new(at, Rule::Exclusive, given.join(" and "), allowed))
        }
        RelationKind::RequiredIf { when, are } => {
            (has_one(whole, when, are) && !has(whole, of)).then_some(())?;
            let allowed = format!("a value, required with {}", condition(when, are));
            Some(Violation::new(at.key(of), Rule::Required, "nothing".to_owned(), allowed))
        }
        RelationKind::ForbiddenIf { when, are } => {
            (has_one(whole, when, are) && has(whole, of)).then_some(())?;
            let allowed = format!("nothing with {}", condition(when, are));
            Some(Violation::new(at.key(of), Rule::Exclusive, "a value".to_owned(), allowed))
        }
        RelationKind::OnlyWith { values, when, are } => {
            (has_one(whole, of, values) && !has_one(whole, when, are)).then_some(())?;
            let found = whole.get(of).map(describe).unwrap_or_default();
            let allowed = format!("this value only with {}", condition(when, are));
            Some(Violation::new(at.key(of), Rule::Exclusive, found, allowed))
        }
        RelationKind::WithinDays { to, days } => {
            const DAY: i64 = 86_400_000;
            let (start, end) = (time(whole.get(of)?)?, time(whole.get(to)?)?);
            let distance = end.checked_sub(start)?;
            let found = if distance < 0 {
                format!("a time before `{of}`")
            } else if distance > days.saturating_mul(DAY) {
                format!("a time more than {days} days after `{of}`")
            } else {
                return None;
            };
            let allowed = format!("a time within {days} days after `{of}`");
            Some(Violation::new(at.key(to), Rule::Period, found, allowed))
        }
        _ => None,
    }
}

/// Epoch milliseconds of a number, of digits, or of a time in ISO 8601.
fn time(value: JsonNode<'_>) -> Option<i64> {
    match value.json() {
        JsonKind::Number(number) => number.parse().ok(),
        JsonKind::String(text) => crate::time::Timestamp::from(&*text).epoch_milliseconds(),
        _ => None,
    }
}

/// Checks a value.
fn broken(
    kind: &RelationKind,
    value: JsonNode<'_>,
    whole: JsonNode<'_>,
    at: &Path<'_>,
) -> Option<Violation> {
    let violation =
        |rule, found: String, allowed: String| Some(Violation::new(at, rule, found, allowed));
    match *kind {
        RelationKind::Count(key) => {
            let (count, wanted) = (value.items().count(), list(whole, key).count());
            (value.is_list() && count != wanted).then_some(())?;
            violation(
                Rule::Count,
                format!("{count} entries"),
                format!("{wanted}, one for each of `{key}`"),
            )
        }
        RelationKind::Unique => {
            let items = value.items();
            let mut numbered = items.clone().enumerate();
            let twice = numbered
                .find(|(index, item)| items.clone().take(*index).any(|other| other == *item));
            let (_, item) = twice?;
            violation(Rule::Unique, format!("{} twice", describe(item)), "each once".to_owned())
        }
        RelationKind::Keys(key) => {
            value.is_object().then_some(())?;
            let names = list(whole, key);
            let is_known = |key: JsonNode<'_>| names.clone().any(|name| name.is_same_string(key));
            let mut keys = value.entries().map(|(key, _)| key);
            let found = if let Some(surplus) = keys.find(|key| !is_known(*key)) {
                format!("the key {}", quoted(&surplus.text()))
            } else {
                let mut texts = names.clone().filter_map(JsonNode::as_str);
                let missing = texts.find(|name| value.get(name).is_none())?;
                format!("no key {}", quoted(&missing))
            };
            violation(Rule::Keys, found, format!("the keys that `{key}` names"))
        }
        RelationKind::Protocols(protocols) => {
            let text = value.as_str()?;
            let (protocol, _) = text.split_once(':')?;
            let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
            let is_protocol = !protocol.is_empty() && protocol.chars().all(word);
            let known = protocols.iter().any(|known| known.eq_ignore_ascii_case(protocol));
            (is_protocol && !known).then_some(())?;
            violation(Rule::Protocol, quoted(protocol), one_of(protocols))
        }
        RelationKind::SystemAction(actions) => {
            let text = value.as_str()?;
            let (action, _) = text.split_once('/').unwrap_or((&text, ""));
            (!actions.contains(&action)).then_some(())?;
            violation(Rule::Values, quoted(&text), format!("{}, `/` and an id", one_of(actions)))
        }
        RelationKind::Alone(texts) => {
            let text = value.items().find(|item| item.is_one_of(texts))?.as_str()?;
            (value.items().count() > 1).then_some(())?;
            violation(
                Rule::Exclusive,
                format!("{} beside others", quoted(&text)),
                format!("{} alone", quoted(&text)),
            )
        }
        RelationKind::Without(texts) => {
            let found = contained(value, texts)?;
            violation(
                Rule::NoEffect,
                quoted(found),
                "a text without it, because it has no effect".to_owned(),
            )
        }
        _ => None,
    }
}

/// The first of `texts` that a string of the value contains.
fn contained<'a>(value: JsonNode<'_>, texts: &[&'a str]) -> Option<&'a str> {
    // The text as a whole is searched faster than each string.
    let raw = value.raw();
    if !raw.contains('\\') && !texts.iter().any(|text| raw.contains(text)) {
        return None;
    }
    value
        .strings()
        .filter_map(JsonNode::as_str)
        .find_map(|text| texts.iter().copied().find(|found| text.contains(*found)))
}

/// Checks the sum of a list. Decimals are rounded to a thousandth.
fn sums(relation: &Relation, sum: i64, whole: JsonNode<'_>, at: &Path<'_>, found: &mut Findings) {
    let mut numbers: Vec<f64> = Vec::new();
    visit(relation.of, whole, at, &mut |value, _| numbers.extend(value.as_f64()));
    let total = (numbers.iter().sum::<f64>() * 1000.0).round() / 1000.0;
    #[allow(clippy::cast_precision_loss, reason = "sums are small")]
    let differs = (total - sum as f64).abs() > 0.001;
    if numbers.is_empty() || !differs {
        return;
    }
    let list = relation.of.split("[]").next().unwrap_or_default();
    visit(list, whole, at, &mut |_, at| {
        let (what, wanted) = (format!("the sum {total}"), sum.to_string());
        found.push(Violation::new(at, Rule::Sum, what, wanted).only_warns(relation.source));
    });
}

/// Each `[label]($key)` in a text needs a button, and each button a reference in the text.
fn references(
    relation: &Relation,
    map: &str,
    whole: JsonNode<'_>,
    at: &Path<'_>,
    found: &mut Findings,
) {
    let Some(text) = whole.get(relation.of).and_then(JsonNode::as_str) else { return };
    let known = whole.get(map);
    if known.is_none() && !text.contains('$') {
        return;
    }
    let used: Vec<&str> = super::reference::keys(&text).collect();
    for key in used.iter().filter(|key| known.is_none_or(|known| known.get(key).is_none())) {
        let (what, wanted) = (format!("`${key}`"), format!("a key of `{map}`"));
        found.push(
            Violation::new(at.key(relation.of), Rule::Reference, what, wanted)
                .only_warns(relation.source),
        );
    }
    for (key, _) in known.into_iter().flat_map(JsonNode::entries) {
        if !key.is_one_of(&used) {
            let key = key.text();
            let (what, wanted) = (
                "a button without a reference in the text".to_owned(),
                format!("`[label](${key})` in `{}`", relation.of),
            );
            let at = at.key(map);
            found.push(
                Violation::new(at.key(&key), Rule::Reference, what, wanted)
                    .only_warns(relation.source),
            );
        }
    }
}

fn payload(
    most: i64,
    source: Option<&'static str>,
    whole: JsonNode<'_>,
    at: &Path<'_>,
    found: &mut Findings,
) {
    // No text has more characters than bytes.
    let text = whole.raw();
    if i64::try_from(text.len()).is_ok_and(|length| length <= most) {
        return;
    }
    let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
    if length > most {
        let (what, wanted) = (format!("{length} characters of JSON"), format!("at most {most}"));
        found.push(Violation::new(at, Rule::Payload, what, wanted).only_warns(source));
    }
}
