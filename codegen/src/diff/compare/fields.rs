//! The keys of an object.

use super::parameters::necessity;
use super::{Comparison, Context, Event, object};
use crate::diff::kind::Kind;
use crate::diff::rename;
use crate::diff::side::Placed;
use crate::diff::verdict::{self, Form};
use crate::names;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Keys that may differ between a property and the same one under another name.
const OF_NAME: &[&str] = &["example", "examples", "x-cliq-note", "x-cliq-sample", "x-cliq-source"];

/// What an object becomes, and where its keys turn up.
pub(super) struct Owner<'a, 'b> {
    pub(super) form: Form,
    /// Name of the schema.
    pub(super) schema: &'b str,
    /// The operations whose body it is.
    pub(super) body_of: Vec<&'b Placed<'a>>,
}

impl Owner<'_, '_> {
    /// The public items of a key.
    fn items(&self, wire: &str, required: bool, sent: bool) -> Vec<String> {
        match self.form {
            Form::Spread if required => self.body_of.iter().map(|one| one.method_item()).collect(),
            Form::Spread | Form::Multipart => {
                self.body_of.iter().map(|one| one.setter_item(wire)).collect()
            }
            Form::Type => {
                let made = (required && sent).then(|| format!("types::{}::new", self.schema));
                let field = format!("types::{}::{}", self.schema, names::field(wire));
                std::iter::once(field).chain(made).collect()
            }
        }
    }
}

impl<'a> Comparison<'a, '_> {
    pub(super) fn fields(
        &mut self,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        owner: &Owner<'a, '_>,
        at: &Context,
    ) {
        let (before, after) = (object(old, "properties"), object(new, "properties"));
        let (old_needs, new_needs) = (needs(old), needs(new));
        let mut pairs: Vec<(&str, &str)> = after
            .keys()
            .filter(|wire| before.contains_key(*wire))
            .map(|wire| (wire.as_str(), wire.as_str()))
            .collect();
        let only = |one: &Map<String, Value>,
                    other: &Map<String, Value>,
                    needs: &BTreeSet<&str>,
                    is_old: bool| {
            one.iter()
                .filter(|(wire, _)| !other.contains_key(*wire))
                .map(|(wire, raw)| {
                    (wire.clone(), self.content(raw, needs.contains(wire.as_str()), is_old))
                })
                .collect::<BTreeMap<String, _>>()
        };
        let gone = only(before, after, &old_needs, true);
        let come = only(after, before, &new_needs, false);
        let renamed = rename::same_content(&by_str(&gone), &by_str(&come));
        pairs.extend(renamed.iter().copied());
        let place = |wire: &str| {
            at.below(
                &format!(".{wire}"),
                &format!("/properties/{}", crate::document::pointer::escape(wire)),
            )
            .part(wire)
        };
        let sent = at.direction.is_sent();
        let defaulted = old_needs.is_empty() && !before.is_empty();
        for wire in gone.keys().filter(|wire| !renamed.iter().any(|(was, _)| was == wire)) {
            let required = old_needs.contains(wire.as_str());
            let kind = self.was(before.get(wire).unwrap_or(&Value::Null));
            let verdict = verdict::field_removed(at.direction, owner.form, required);
            let event = Event::new(Kind::FieldRemoved, verdict);
            let at = place(wire).touching(owner.items(wire, required, sent));
            self.record(&at, event.was(format!("{kind}, {}", necessity(required))));
        }
        for wire in come.keys().filter(|wire| !renamed.iter().any(|(_, is)| is == wire)) {
            let required = new_needs.contains(wire.as_str());
            let kind = Self::is(after.get(wire).unwrap_or(&Value::Null));
            let verdict = verdict::field_added(at.direction, owner.form, required, defaulted);
            let event = Event::new(Kind::FieldAdded, verdict);
            let at = place(wire).touching(owner.items(wire, required, sent));
            self.record(&at, event.is(format!("{kind}, {}", necessity(required))));
        }
        for (was, is) in pairs {
            let (Some(old), Some(new)) = (before.get(was), after.get(is)) else { continue };
            let needed = (old_needs.contains(was), new_needs.contains(is));
            self.field((was, old, needed.0), (is, new, needed.1), owner, &place(is));
        }
        let open = |side: &Map<String, Value>| {
            side.get("additionalProperties").is_some_and(|value| *value != Value::Bool(false))
        };
        if open(old) != open(new) {
            let kind = if open(new) { Kind::KeysOpened } else { Kind::KeysClosed };
            let words = |open: bool| if open { "any key" } else { "no other key" };
            let event = Event::new(kind, verdict::keys_open(at.direction, open(new)));
            let at = at.keyword("additionalProperties");
            self.record(&at, event.was(words(open(old))).is(words(open(new))));
        }
    }

    /// What has to be the same if a key is another one renamed.
    fn content(
        &self,
        raw: &Value,
        required: bool,
        is_old: bool,
    ) -> (String, Map<String, Value>, bool) {
        let kind = if is_old { self.was(raw) } else { Self::is(raw) };
        let empty = Map::new();
        let mut rest = rename::without(raw.as_object().unwrap_or(&empty), OF_NAME);
        // What they refer to stands in the words of the type.
        rest.remove("$ref");
        rest.remove("allOf");
        (kind, rest, required)
    }

    fn field(
        &mut self,
        (old_wire, old, was): (&str, &Value, bool),
        (wire, new, is): (&str, &Value, bool),
        owner: &Owner<'a, '_>,
        at: &Context,
    ) {
        let sent = at.direction.is_sent();
        let mut items = owner.items(wire, is, sent);
        if was != is {
            items.extend(owner.items(wire, was, sent));
        }
        // The value that the method returns has the type of the field.
        let handed_out = self.answered_with(owner.schema).filter(|placed| {
            let of_pages = placed.model.paging.as_ref().is_some_and(|paging| paging.items == wire);
            of_pages || placed.model.payload.as_deref() == Some(wire)
        });
        items.extend(handed_out.map(Placed::request_item));
        let at = at.clone().touching(items);
        if old_wire != wire {
            let same = names::field(old_wire) == names::field(wire);
            let verdict = verdict::field_renamed(at.direction, owner.form, is, same);
            let mut at = at.clone();
            at.items.extend(owner.items(old_wire, was, sent));
            self.record(&at, Event::new(Kind::FieldRenamed, verdict).was(old_wire).is(wire));
        }
        if was != is {
            let kind = if is { Kind::FieldRequired } else { Kind::FieldOptional };
            let verdict = verdict::field_required(at.direction, owner.form, is);
            self.record(&at, Event::new(kind, verdict).was(necessity(was)).is(necessity(is)));
        }
        let retyped = verdict::field_retyped(at.direction, owner.form);
        self.node(old, new, &at, (Kind::FieldRetyped, retyped));
    }
}

fn needs(side: &Map<String, Value>) -> BTreeSet<&str> {
    let list = side.get("required").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).collect()
}

fn by_str<T: Clone>(map: &BTreeMap<String, T>) -> BTreeMap<&str, T> {
    map.iter().map(|(key, value)| (key.as_str(), value.clone())).collect()
}
