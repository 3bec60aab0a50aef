//! A schema where it is used, or a named one: its type, limits, format, default, values.

use super::{Comparison, Context, Event};
use crate::diff::kind::Kind;
use crate::diff::verdict::{self, Verdict};
use crate::names;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Which way a limit grows stricter.
#[derive(Clone, Copy)]
enum Sense {
    /// The larger, the stricter.
    Least,
    /// The smaller, the stricter.
    Most,
    /// Any other one is taken for stricter, and none for laxer.
    Only,
}

const LIMITS: &[(&str, Sense)] = &[
    ("exclusiveMaximum", Sense::Only),
    ("exclusiveMinimum", Sense::Only),
    ("maxItems", Sense::Most),
    ("maxLength", Sense::Most),
    ("maxProperties", Sense::Most),
    ("maximum", Sense::Most),
    ("minItems", Sense::Least),
    ("minLength", Sense::Least),
    ("minProperties", Sense::Least),
    ("minimum", Sense::Least),
    ("multipleOf", Sense::Only),
    ("pattern", Sense::Only),
    ("uniqueItems", Sense::Only),
    ("x-cliq-max-bytes", Sense::Most),
];

/// Keys that say what a schema is made of, or that are compared one by one.
const KNOWN: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "enum",
    "format",
    "items",
    "properties",
    "required",
    "type",
    "x-cliq-constants",
    "x-cliq-rules",
    "x-cliq-scalar",
    "x-cliq-stricter",
    "x-cliq-when",
    "x-enum-varnames",
];

/// Keys with lists of rules that bodies are held against.
const RULES: &[&str] = &["x-cliq-constants", "x-cliq-rules", "x-cliq-stricter", "x-cliq-when"];

/// Keys that texts and what nothing reads are not among.
fn known() -> Vec<&'static str> {
    KNOWN.iter().copied().chain(LIMITS.iter().map(|(key, _)| *key)).collect()
}

impl Comparison<'_, '_> {
    /// Compares two schemas at a place where they are used. `retyped` is what another type is
    /// called there.
    pub(super) fn node(
        &mut self,
        old: &Value,
        new: &Value,
        at: &Context,
        retyped: (Kind, Verdict),
    ) {
        let (was, is) = (self.was(old), Self::is(new));
        let empty = Map::new();
        let maps = (old.as_object().unwrap_or(&empty), new.as_object().unwrap_or(&empty));
        if was == is {
            self.keywords(old, new, at, false);
        } else {
            self.record(at, Event::new(retyped.0, retyped.1).was(was).is(is));
            self.rest(maps.0, maps.1, &known(), at);
        }
    }

    /// Compares all of two schemas of the same type but their properties. `union`: each of
    /// `anyOf` is a variant.
    pub(super) fn keywords(&mut self, old: &Value, new: &Value, at: &Context, union: bool) {
        let (Value::Object(before), Value::Object(after)) = (old, new) else { return };
        for (key, sense) in LIMITS {
            self.limit(key, *sense, before.get(*key), after.get(*key), at);
        }
        for key in RULES {
            self.rules(key, before.get(*key), after.get(*key), at);
        }
        self.format(before.get("format"), after.get("format"), at);
        let (was, is) = (before.get("default"), after.get("default"));
        if was != is {
            let verdict = verdict::default(at.direction, was.is_some() && is.is_some());
            let event = Event::new(Kind::Default, verdict).values(was, is);
            self.record(&at.keyword("default"), event);
        }
        self.values(before, after, at);
        self.alternatives(before, after, at, union);
        let inner = (Kind::SchemaRetyped, verdict::schema_retyped(at.direction));
        for (key, mark) in [("items", "[]"), ("additionalProperties", "{}")] {
            let (Some(was), Some(is)) = (before.get(key), after.get(key)) else { continue };
            if was.is_object() && is.is_object() {
                self.node(was, is, &at.below(mark, &format!("/{key}")), inner);
            }
        }
        if let (Some(Value::Array(was)), Some(Value::Array(is))) =
            (before.get("allOf"), after.get("allOf"))
            && let ([was], [is]) = (was.as_slice(), is.as_slice())
        {
            self.node(was, is, &at.below("", "/allOf/0"), inner);
        }
        self.rest(before, after, &known(), at);
    }

    fn limit(
        &mut self,
        key: &str,
        sense: Sense,
        old: Option<&Value>,
        new: Option<&Value>,
        at: &Context,
    ) {
        // A flag that is not set is none.
        let (old, new) =
            (old.filter(|value| !is_unset(value)), new.filter(|value| !is_unset(value)));
        if old == new {
            return;
        }
        let number = |side: Option<&Value>| side.and_then(Value::as_f64);
        let stricter = match (number(old), number(new), sense) {
            (Some(was), Some(is), Sense::Most) => is < was,
            (Some(was), Some(is), Sense::Least) => is > was,
            _ => new.is_some(),
        };
        let kind = if stricter { Kind::LimitStricter } else { Kind::LimitLaxer };
        let event = Event::new(kind, verdict::limit(at.direction, stricter)).values(old, new);
        self.record(&at.keyword(key), event);
    }

    /// Rules that came and went; one that was changed did both.
    fn rules(&mut self, key: &str, old: Option<&Value>, new: Option<&Value>, at: &Context) {
        let entries = |side: Option<&Value>| -> Vec<Value> {
            let entries = side.and_then(Value::as_array).into_iter().flatten();
            entries.map(super::values::sorted).collect()
        };
        let (old, new) = (entries(old), entries(new));
        let mut tell = |rule: &Value, new: bool| {
            // A constant allows a value, where a rule forbids some.
            let stricter = new != (key == "x-cliq-constants");
            let kind = if stricter { Kind::LimitStricter } else { Kind::LimitLaxer };
            let warns = key == "x-cliq-stricter"
                || rule.get("severity").is_some_and(|severity| severity == "warning");
            let verdict = if warns {
                verdict::warning(at.direction)
            } else {
                verdict::limit(at.direction, stricter)
            };
            let text = super::compact(rule);
            let event = Event::new(kind, verdict);
            let event = if new { event.is(&text) } else { event.was(&text) };
            self.record(&at.keyword(key).part(&text), event);
        };
        old.iter().filter(|rule| !new.contains(rule)).for_each(|rule| tell(rule, false));
        new.iter().filter(|rule| !old.contains(rule)).for_each(|rule| tell(rule, true));
    }

    fn format(&mut self, old: Option<&Value>, new: Option<&Value>, at: &Context) {
        if old == new {
            return;
        }
        let wider = old.is_some_and(|was| was == "int32") && new.is_some_and(|is| is == "int64");
        let verdict = verdict::format(at.direction, wider || new.is_none());
        self.record(&at.keyword("format"), Event::new(Kind::Format, verdict).values(old, new));
    }

    /// The values of an enumeration, with the names of their variants.
    fn values(&mut self, old: &Map<String, Value>, new: &Map<String, Value>, at: &Context) {
        let named = new.get("type").is_some_and(|kind| kind == "string");
        let (was, is) = (variants(old), variants(new));
        let Some((was, is)) = was.zip(is.as_ref()) else {
            // From free values to listed ones, or back; a named enumeration would be retyped.
            if let Some(listed) = is.or_else(|| variants(old)) {
                let stricter = new.contains_key("enum");
                let kind = if stricter { Kind::LimitStricter } else { Kind::LimitLaxer };
                let list = listed.into_keys().collect::<Vec<_>>().join(", ");
                let event = Event::new(kind, verdict::limit(at.direction, stricter));
                let event = if stricter { event.is(list) } else { event.was(list) };
                self.record(&at.keyword("enum"), event);
            }
            return;
        };
        let place = at.keyword("enum");
        let item = |name: &str| -> Vec<String> {
            place.items.iter().map(|item| format!("{item}::{name}")).collect()
        };
        for (value, name) in &was {
            let event = match is.get(value) {
                None => Event::new(
                    Kind::EnumValueRemoved,
                    verdict::enum_value_removed(at.direction, named),
                )
                .was(value),
                Some(other) if other != name => {
                    Event::new(Kind::EnumValueRenamed, verdict::enum_value_renamed(at.direction))
                        .was(format!("{value}: {name}"))
                        .is(format!("{value}: {other}"))
                }
                Some(_) => continue,
            };
            let items = item(name);
            self.record(&place.clone().part(value).touching(items), event);
        }
        for (value, name) in is.iter().filter(|(value, _)| !was.contains_key(*value)) {
            let verdict = verdict::enum_value_added(at.direction, named);
            let event = Event::new(Kind::EnumValueAdded, verdict).is(value);
            let items = item(name);
            self.record(&place.clone().part(value).touching(items), event);
        }
    }

    /// The types of `anyOf`. Outside a union, the first is the type, and the others are spellings;
    /// a value of the first type alone has none.
    fn alternatives(
        &mut self,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        at: &Context,
        union: bool,
    ) {
        let keyed = |parts: Vec<(usize, &Value)>, words: &dyn Fn(&Value) -> String| {
            let keyed = parts.into_iter().map(|(index, part)| (words(part), (index, part.clone())));
            keyed.collect::<BTreeMap<String, (usize, Value)>>()
        };
        let was = keyed(parts(old, union), &|part| self.was(part));
        let is = keyed(parts(new, union), &Self::is);
        for (text, (_, part)) in &was {
            if let Some((index, other)) = is.get(text) {
                let inner = (Kind::SchemaRetyped, verdict::schema_retyped(at.direction));
                self.node(part, other, &at.below("", &format!("/anyOf/{index}")), inner);
            } else {
                let verdict = verdict::alternative(at.direction, union, false);
                let event = Event::new(Kind::AlternativeRemoved, verdict).was(text);
                self.record(&at.keyword("anyOf").part(text), event);
            }
        }
        for text in is.keys().filter(|text| !was.contains_key(*text)) {
            let verdict = verdict::alternative(at.direction, union, true);
            let event = Event::new(Kind::AlternativeAdded, verdict).is(text);
            self.record(&at.keyword("anyOf").part(text), event);
        }
    }
}

/// The types of `anyOf` with their positions; outside a union, without the first.
fn parts(side: &Map<String, Value>, union: bool) -> Vec<(usize, &Value)> {
    let all = side.get("anyOf").and_then(Value::as_array);
    all.into_iter().flatten().enumerate().skip(usize::from(!union)).collect()
}

fn is_unset(value: &Value) -> bool {
    *value == Value::Bool(false)
}

/// Values of an enumeration with the names of their variants.
fn variants(schema: &Map<String, Value>) -> Option<BTreeMap<String, String>> {
    let values = schema.get("enum")?.as_array()?;
    let given = schema.get("x-enum-varnames").and_then(Value::as_array);
    let named = values.iter().enumerate().map(|(index, value)| {
        let text = super::compact(value);
        let given = given.and_then(|names| names.get(index)?.as_str()).map(str::to_owned);
        let name = given.or_else(|| names::variant(&text)).unwrap_or_default();
        (text, name)
    });
    Some(named.collect())
}
