//! Parameters, by place and name.

use super::operations::Both;
use super::{Comparison, Context, Event};
use crate::diff::change::Direction;
use crate::diff::kind::Kind;
use crate::diff::{rename, verdict};
use crate::document::path::{anonymous, placeholders};
use crate::names;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Keys that are compared one by one, or tell a parameter from others.
const KNOWN: &[&str] = &["in", "name", "required", "schema", "style", "explode"];

/// Keys that may differ between a parameter and the same one under another name.
const OF_NAME: &[&str] =
    &["name", "example", "examples", "x-cliq-note", "x-cliq-sample", "x-cliq-source"];

/// A parameter with its index in the document.
#[derive(Clone, Copy)]
struct Listed<'a> {
    raw: &'a Map<String, Value>,
    index: usize,
}

type Parameters<'a> = BTreeMap<(&'a str, &'a str), Listed<'a>>;

impl<'a> Comparison<'a, '_> {
    pub(super) fn parameters(&mut self, both: Both<'a, '_>, operation: &Context) {
        let (old, new) = (listed(both.old.raw), listed(both.new.raw));
        let mut gone: Parameters<'_> = old.clone();
        let mut come: Parameters<'_> = new.clone();
        gone.retain(|key, _| !new.contains_key(key));
        come.retain(|key, _| !old.contains_key(key));
        let common = old.keys().filter(|key| new.contains_key(*key)).map(|key| (*key, *key));
        let mut pairs: Vec<_> = common.collect();
        let renamed = in_path(both, &gone, &come).into_iter();
        for (was, is) in renamed.chain(moved(&gone, &come)).chain(alike(&gone, &come)) {
            if gone.contains_key(&was) && come.contains_key(&is) {
                gone.remove(&was);
                come.remove(&is);
                pairs.push((was, is));
            }
        }
        for (was, is) in pairs {
            if let (Some(before), Some(after)) = (old.get(&was), new.get(&is)) {
                self.parameter(both, (was, *before), (is, *after), operation);
            }
        }
        for ((place, name), one) in gone {
            let required = is_required(one.raw);
            let at = context(both, operation, (place, name), one, one);
            let event = Event::new(Kind::ParameterRemoved, verdict::parameter_removed(required));
            self.record(&at, event.was(self.parameter_words(one.raw, true)));
        }
        for ((place, name), one) in come {
            let required = is_required(one.raw);
            let at = context(both, operation, (place, name), one, one);
            let event = Event::new(Kind::ParameterAdded, verdict::parameter_added(required));
            self.record(&at, event.is(self.parameter_words(one.raw, false)));
        }
    }

    /// Type and necessity, in a few words.
    fn parameter_words(&self, raw: &Map<String, Value>, old: bool) -> String {
        let schema = raw.get("schema").unwrap_or(&Value::Null);
        let kind = if old { self.was(schema) } else { Self::is(schema) };
        format!("{kind}, {}", necessity(is_required(raw)))
    }

    fn parameter(
        &mut self,
        both: Both<'a, '_>,
        ((old_place, old_name), old): ((&str, &str), Listed<'_>),
        ((place, name), new): ((&str, &str), Listed<'_>),
        operation: &Context,
    ) {
        let at = context(both, operation, (place, name), old, new);
        let (was, is) = (is_required(old.raw), is_required(new.raw));
        if old_name != name {
            let same = names::setter(old_name) == names::setter(name);
            let event = Event::new(Kind::ParameterRenamed, verdict::parameter_renamed(is, same));
            let mut at = at.clone();
            if !is {
                at.items.push(both.new.setter_item(old_name));
            }
            self.record(&at, event.was(old_name).is(name));
        }
        if old_place != place {
            let event = Event::new(Kind::ParameterMoved, verdict::PARAMETER_MOVED);
            self.record(&at, event.was(old_place).is(place));
        }
        if was != is {
            let kind = if is { Kind::ParameterRequired } else { Kind::ParameterOptional };
            let event = Event::new(kind, verdict::parameter_required(is));
            self.record(&at, event.was(necessity(was)).is(necessity(is)));
        }
        let style = |raw: &Map<String, Value>| {
            let (style, explode) = (raw.get("style").cloned(), raw.get("explode").cloned());
            serde_json::json!({ "style": style, "explode": explode })
        };
        if style(old.raw) != style(new.raw) {
            let event = Event::new(Kind::ParameterStyle, verdict::PARAMETER_STYLE);
            let (was, is) = (style(old.raw), style(new.raw));
            self.record(&at.keyword("style"), event.values(Some(&was), Some(&is)));
        }
        if let (Some(was), Some(is)) = (old.raw.get("schema"), new.raw.get("schema")) {
            let retyped = (Kind::ParameterRetyped, verdict::RETYPED_ARGUMENT);
            self.node(was, is, &at.below("", "/schema"), retyped);
        }
        self.rest(old.raw, new.raw, KNOWN, &at);
    }
}

fn context(
    both: Both<'_, '_>,
    operation: &Context,
    (place, name): (&str, &str),
    old: Listed<'_>,
    new: Listed<'_>,
) -> Context {
    let mut at = operation.below(&format!(".{place}.{name}"), "").going(Direction::Request);
    at.spot.old.push_str(&format!("/parameters/{}", old.index));
    at.spot.new.push_str(&format!("/parameters/{}", new.index));
    let mut items = Vec::new();
    for raw in [old.raw, new.raw] {
        let required = is_required(raw);
        items.push(if required { both.new.method_item() } else { both.new.setter_item(name) });
    }
    at.part(name).touching(items)
}

fn listed(operation: &Map<String, Value>) -> Parameters<'_> {
    let list = operation.get("parameters").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .enumerate()
        .filter_map(|(index, value)| {
            let raw = value.as_object()?;
            let place = raw.get("in")?.as_str()?;
            Some(((place, raw.get("name")?.as_str()?), Listed { raw, index }))
        })
        .collect()
}

fn is_required(raw: &Map<String, Value>) -> bool {
    raw.get("required") == Some(&Value::Bool(true))
}

pub(super) const fn necessity(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

type Keys<'a> = ((&'a str, &'a str), (&'a str, &'a str));

/// Placeholders at the same position of the same path are the same parameter.
fn in_path<'a>(both: Both<'a, '_>, gone: &Parameters<'a>, come: &Parameters<'a>) -> Vec<Keys<'a>> {
    let (old, new) = (&both.old.model.path, &both.new.model.path);
    if anonymous(old) != anonymous(new) {
        return Vec::new();
    }
    let pairs = placeholders(old).zip(placeholders(new));
    pairs
        .map(|(was, is)| (("path", was), ("path", is)))
        .filter(|(was, is)| gone.contains_key(was) && come.contains_key(is))
        .collect()
}

/// The same name at another place.
fn moved<'a>(gone: &Parameters<'a>, come: &Parameters<'a>) -> Vec<Keys<'a>> {
    gone.keys()
        .filter_map(|was| come.keys().find(|is| is.1 == was.1).map(|is| (*was, *is)))
        .collect()
}

/// The same content at the same place under another name.
fn alike<'a>(gone: &Parameters<'a>, come: &Parameters<'a>) -> Vec<Keys<'a>> {
    let of = |place: &str, all: &Parameters<'a>| -> BTreeMap<&'a str, Map<String, Value>> {
        let own = all.iter().filter(|(key, _)| key.0 == place);
        own.map(|((_, name), one)| (*name, rename::without(one.raw, OF_NAME))).collect()
    };
    ["query", "header"]
        .into_iter()
        .flat_map(|place| {
            let pairs = rename::same_content(&of(place, gone), &of(place, come));
            pairs.into_iter().map(move |(was, is)| ((place, was), (place, is)))
        })
        .collect()
}
