//! Deviations of values and keys, wherever the schema of an operation allows for them.

use super::form::{Form, Object, form};
use super::path::Path;
use super::planted::Plants;
use super::quirk::{Quirk, Quirks};
use crate::schemas::Schemas;
use serde_json::{Map, Value, json};

/// The key that no document names.
pub(super) const UNKNOWN_KEY: &str = "undocumented_key";

/// Keys that are never missing: they select variants, order lists, or are what was asked for.
const NEVER_MISSING: &[&str] = &[
    "type",
    "time",
    "status",
    "text",
    "content",
    "title",
    "name",
    "message",
    "email_id",
    "email",
    "scope",
    "url",
    "has_more",
    "next_token",
    "sync_token",
];
/// Times that say when something happens that may not happen.
const MAY_BE_UNSET: &[&str] =
    &["unread_time", "muted_interval", "expiry_time", "checkin_time", "calemptiedtime"];
/// Objects that are `{}` also where the document has none.
const EMPTY_WHERE_ABSENT: &[&str] = &["last_message_info", "last_message_information"];
/// Objects that may hold nothing.
const MAY_BE_EMPTY: &[&str] = &[
    "last_message_info",
    "last_message_information",
    "thumbnail",
    "dimensions",
    "bot",
    "styles",
    "department",
    "designation",
    "reportingto",
    "lead",
    "meta",
    "thread_information",
];

/// Walks through a body and its schema side by side.
pub(super) struct Values<'a> {
    pub(super) quirks: Quirks,
    pub(super) operation: &'static str,
    /// Whether the operation only reads.
    pub(super) reads: bool,
    pub(super) schemas: Schemas<'a>,
    pub(super) plants: &'a mut Plants,
    pub(super) path: Path,
}

impl<'a> Values<'a> {
    pub(super) fn change(&mut self, schema: &'a Value, value: &mut Value) {
        match (form(self.schemas, schema, value), &mut *value) {
            (Form::Object(object), Value::Object(map)) => self.object(&object, map),
            (Form::List(items), Value::Array(list)) => {
                let mark = self.path.mark();
                for (index, item) in list.iter_mut().enumerate() {
                    self.path.item(index);
                    self.change(items, item);
                    self.path.back(mark);
                }
            }
            (Form::Number, Value::Number(number)) => {
                let text = number.to_string();
                self.replace(Quirk::NumbersAsText, value, text.into());
            }
            (Form::Boolean, Value::Bool(flag)) => {
                let text = self.boolean(*flag);
                self.replace(Quirk::BooleansAsText, value, text);
            }
            (Form::MessageId, Value::String(id)) => {
                let between = if self.reads { "_" } else { "%20" };
                let id = id.replace("%20", "_").replace([' ', '_'], between);
                if *value != id {
                    self.replace(Quirk::MessageIds, value, id.into());
                }
            }
            _ => {}
        }
    }

    fn replace(&mut self, quirk: Quirk, value: &mut Value, by: Value) {
        if self.quirks.contains(quirk) {
            *value = by;
            self.plants.note(self.operation, self.path.here(), quirk);
        }
    }

    fn boolean(&self, flag: bool) -> Value {
        match (self.path.number(self.operation) % 4, flag) {
            (0, _) => flag.to_string().into(),
            (1, _) => u8::from(flag).to_string().into(),
            (2, _) => u8::from(flag).into(),
            (_, true) => "enabled".into(),
            (_, false) => "disabled".into(),
        }
    }

    fn object(&mut self, object: &Object<'a>, map: &mut Map<String, Value>) {
        self.drop_key(object, map);
        self.empty_keys(object, map);
        let mark = self.path.mark();
        for (key, value) in map.iter_mut() {
            match (object.properties.get(key.as_str()), object.others) {
                (Some(schema), _) => {
                    self.path.key(key);
                    self.change(schema, value);
                }
                (None, Some(schema)) => {
                    self.path.entry(key);
                    self.change(schema, value);
                }
                (None, None) => {}
            }
            self.path.back(mark);
        }
        if self.quirks.contains(Quirk::UnknownKeys) && object.is_closed() {
            map.insert(UNKNOWN_KEY.to_owned(), json!({ "from": "sandbox" }));
            self.plants.note(self.operation, self.path.of(UNKNOWN_KEY), Quirk::UnknownKeys);
        }
    }

    /// Takes one key out; the same in all items of a list.
    fn drop_key(&mut self, object: &Object<'a>, map: &mut Map<String, Value>) {
        if !self.quirks.contains(Quirk::MissingKeys) {
            return;
        }
        let has_more = map.get("has_more").is_some_and(|more| *more == Value::Bool(false));
        if has_more && !map.contains_key("next_token") {
            self.drop("has_more", map);
        }
        let candidates: Vec<_> = object
            .properties
            .iter()
            .filter(|(key, _)| object.required.contains(key) && !NEVER_MISSING.contains(key))
            .filter(|(key, schema)| {
                map.get(**key).is_some_and(|value| {
                    let form = form(self.schemas, schema, value);
                    matches!(form, Form::Number | Form::Boolean | Form::Text)
                })
            })
            .map(|(key, _)| *key)
            .collect();
        // Of an object with little in it nothing is taken.
        if let Some(place) = self.path.number(self.operation).checked_rem(candidates.len())
            && let Some(key) = candidates.get(place)
            && map.len() > 2
        {
            self.drop(key, map);
        }
    }

    fn drop(&mut self, key: &str, map: &mut Map<String, Value>) {
        map.remove(key);
        self.plants.note(self.operation, self.path.of(key), Quirk::MissingKeys);
    }

    /// Empties times and objects that say that there is none, or may say so.
    fn empty_keys(&mut self, object: &Object<'a>, map: &mut Map<String, Value>) {
        for (key, schema) in &object.properties {
            let value = map.get(*key).unwrap_or(&Value::Null);
            let required = object.required.contains(key);
            if !required && !map.contains_key(*key) && !EMPTY_WHERE_ABSENT.contains(key) {
                continue;
            }
            let (quirk, empty) = match form(self.schemas, schema, value) {
                Form::Time if MAY_BE_UNSET.contains(key) || is_unset(value) => {
                    (Quirk::EmptyTimes, Value::from(""))
                }
                Form::Object(inner)
                    if !inner.required.is_empty()
                        && (MAY_BE_EMPTY.contains(key) || value.is_null()) =>
                {
                    (Quirk::EmptyObjects, json!({}))
                }
                _ => continue,
            };
            if self.quirks.contains(quirk) && *value != empty {
                map.insert((*key).to_owned(), empty);
                self.plants.note(self.operation, self.path.of(key), quirk);
            }
        }
    }
}

fn is_unset(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text == "-1",
        value => value.as_i64() == Some(-1),
    }
}
