//! The facts of an operation.

use super::components::OwnComponents;
use super::effort::Effort;
use super::schema::ValueReader;
use crate::intake::edition::facts::FactNode;
use crate::intake::edition::step::{Step, Topic};
use crate::intake::edition::token::kept;
use crate::intake::prose;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What an operation states; `item` is the path item that holds it.
pub(super) fn facts<'a>(
    components: OwnComponents<'a>,
    raw: &'a Map<String, Value>,
    item: &'a Map<String, Value>,
    effort: &mut Effort,
) -> FactNode {
    let mut node = FactNode::default();
    if raw.get("deprecated") == Some(&Value::Bool(true)) {
        node.facts.insert(Topic::Deprecated, String::new());
    }
    let description = raw.get("description").and_then(Value::as_str).unwrap_or_default();
    let stated = prose::facts(description);
    let declared = scopes(raw.get("security").or_else(|| components.security()));
    let named = stated.scopes.iter().map(|scope| kept(scope)).filter(|_| declared.is_empty());
    for scope in declared.iter().cloned().chain(named) {
        node.facts.insert(Topic::Scope(scope), String::new());
    }
    limits(&stated, &mut node);
    // In a few tables the first column has phrases.
    let is_code = |code: &str| !code.is_empty() && !code.contains(char::is_whitespace);
    for row in stated.errors.iter().filter(|row| is_code(&row.code)) {
        node.facts.insert(Topic::Error(kept(&row.code)), String::new());
    }
    let mut shape = ValueReader::new(components, effort);
    for (step, parameter) in parameters(components, raw, item) {
        let node = node.entry(&[step]);
        node.is_required = parameter.get("required") == Some(&Value::Bool(true));
        shape.parameter(parameter, node);
    }
    if let Some(body) = raw.get("requestBody").and_then(|body| components.resolve(body)) {
        let is_required = body.get("required") == Some(&Value::Bool(true));
        for (media, content) in contents(body) {
            let node = node.entry(&[Step::Body, Step::Media(media)]);
            node.is_required = is_required;
            shape.media(content, node);
        }
    }
    for (status, response) in raw.get("responses").and_then(Value::as_object).into_iter().flatten()
    {
        let status = Step::Response(kept(status));
        node.entry(std::slice::from_ref(&status));
        let Some(response) = components.resolve(response) else { continue };
        for (media, content) in contents(response) {
            shape.media(content, node.entry(&[status.clone(), Step::Media(media)]));
        }
    }
    node
}

/// The sets of scopes of which one has to be granted.
fn scopes(security: Option<&Value>) -> BTreeSet<String> {
    let entries = security.and_then(Value::as_array).into_iter().flatten();
    entries
        .filter_map(Value::as_object)
        .map(|entry| {
            let scopes = entry.values().filter_map(Value::as_array).flatten();
            scopes.filter_map(Value::as_str).map(kept).collect::<BTreeSet<String>>()
        })
        .filter(|scopes| !scopes.is_empty())
        .map(|scopes| scopes.into_iter().collect::<Vec<_>>().join("+"))
        .collect()
}

/// Thresholds and lock periods; where a variant has several, all of them.
fn limits(stated: &prose::Facts, node: &mut FactNode) {
    let mut found: BTreeMap<Topic, BTreeSet<(u64, u64)>> = BTreeMap::new();
    let variant = |variant: &Option<String>| kept(variant.as_deref().unwrap_or_default());
    for one in &stated.thresholds {
        let topic = Topic::RateLimit(variant(&one.variant));
        found.entry(topic).or_default().insert((one.requests, one.seconds));
    }
    for one in &stated.locks {
        let topic = Topic::Lockout(variant(&one.variant));
        found.entry(topic).or_default().insert((one.seconds, 0));
    }
    for (topic, values) in found {
        let text = |(amount, seconds): (u64, u64)| match topic {
            Topic::RateLimit(_) => format!("{amount}/{seconds}s"),
            _ => format!("{amount}s"),
        };
        let text = values.into_iter().map(text).collect::<Vec<_>>().join(",");
        node.facts.insert(topic, text);
    }
}

/// The parameters of an operation, and those of its path item that it does not state itself.
fn parameters<'a>(
    components: OwnComponents<'a>,
    raw: &'a Map<String, Value>,
    item: &'a Map<String, Value>,
) -> BTreeMap<Step, &'a Map<String, Value>> {
    let mut found = BTreeMap::new();
    for holder in [item, raw] {
        let list = holder.get("parameters").and_then(Value::as_array).into_iter().flatten();
        for parameter in list.filter_map(|parameter| components.resolve(parameter)) {
            let text = |key: &str| parameter.get(key).and_then(Value::as_str).map(kept);
            if let (Some(place), Some(name)) = (text("in"), text("name")) {
                found.insert(Step::Parameter(place, name), parameter);
            }
        }
    }
    found
}

fn contents(holder: &Map<String, Value>) -> impl Iterator<Item = (String, &Map<String, Value>)> {
    let content = holder.get("content").and_then(Value::as_object).into_iter().flatten();
    content.filter_map(|(media, content)| Some((kept(media), content.as_object()?)))
}
