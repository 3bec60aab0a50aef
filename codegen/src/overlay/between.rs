//! From a difference of two documents to actions that make it.

use super::{Action, ActionKind, Target};
use crate::document::pointer::unescape;
use serde_json::{Map, Value};

/// Actions that turn what `old` has at the pointers into what `new` has there. Applied to `old` in
/// order, they leave exactly the differences at other places.
///
/// A pointer that neither document knows gives no action. The reason is put into each.
///
/// ```
/// use cliq_codegen::overlay;
/// use serde_json::json;
///
/// let published = json!({"get": {"summary": "Notes", "deprecated": true}});
/// let committed = json!({"get": {"summary": "Notes"}});
/// let actions = overlay::between(&published, &committed, &["/get/deprecated"], "It is in use.");
/// assert_eq!(actions[0].target.as_str(), "$['get']['deprecated']");
/// assert_eq!(actions[0].change, overlay::ActionKind::Remove);
/// assert_eq!(actions[0].expects, json!(true));
/// ```
#[must_use]
pub fn between(old: &Value, new: &Value, pointers: &[&str], reason: &str) -> Vec<Action> {
    let mut writer = Writer { reason, actions: Vec::new() };
    for pointer in pointers {
        writer.follow(old, new, pointer);
    }
    writer.actions
}

struct Writer<'a> {
    reason: &'a str,
    actions: Vec<Action>,
}

impl Writer<'_> {
    /// Goes along a pointer while both documents have it, then compares.
    fn follow(&mut self, old: &Value, new: &Value, pointer: &str) {
        let (mut old, mut new) = (old, new);
        let mut path = "$".to_owned();
        // The innermost member of an object on the way: path and key, and both values.
        let mut member: Option<(String, String, &Value, &Value)> = None;
        for part in pointer.split('/').skip(1) {
            let key = unescape(part);
            match (old, new) {
                (Value::Object(old_map), Value::Object(new_map)) => {
                    match (old_map.get(&key), new_map.get(&key)) {
                        (Some(below), Some(wanted)) => {
                            member = Some((path.clone(), key.clone(), below, wanted));
                            path.push_str(&named(&key));
                            (old, new) = (below, wanted);
                        }
                        (below, wanted) => return self.member(&path, &key, below, wanted),
                    }
                }
                (Value::Array(old_list), Value::Array(new_list))
                    if are_parallel(old_list, new_list) =>
                {
                    let index = key.parse::<usize>().unwrap_or(usize::MAX);
                    let (Some(below), Some(wanted)) = (old_list.get(index), new_list.get(index))
                    else {
                        return;
                    };
                    path.push_str(&entry(old_list, index));
                    (old, new) = (below, wanted);
                }
                // The place is in one of them only: the member around it differs.
                _ => break,
            }
        }
        match member {
            Some((path, key, below, wanted)) if !are_objects(old, new) => {
                self.member(&path, &key, Some(below), Some(wanted));
            }
            _ => self.compare(&path, old, new),
        }
    }

    /// Compares two objects, or two lists entry by entry.
    fn compare(&mut self, path: &str, old: &Value, new: &Value) {
        match (old, new) {
            (Value::Object(old), Value::Object(new)) => {
                let added = new.keys().filter(|key| !old.contains_key(*key));
                for key in old.keys().chain(added) {
                    self.member(path, key, old.get(key), new.get(key));
                }
            }
            (Value::Array(old), Value::Array(new)) => {
                for (index, (below, wanted)) in old.iter().zip(new).enumerate() {
                    self.compare(&format!("{path}{}", entry(old, index)), below, wanted);
                }
            }
            _ => {}
        }
    }

    /// The actions for one key of the object at a path.
    fn member(&mut self, path: &str, key: &str, old: Option<&Value>, new: Option<&Value>) {
        let below = format!("{path}{}", named(key));
        match (old, new) {
            (Some(old), Some(new)) if old == new => {}
            (Some(old), Some(new)) if are_objects(old, new) => self.compare(&below, old, new),
            (Some(Value::Array(old_list)), Some(Value::Array(new_list)))
                if are_parallel(old_list, new_list) =>
            {
                for (index, (old, new)) in old_list.iter().zip(new_list).enumerate() {
                    self.compare(&format!("{below}{}", entry(old_list, index)), old, new);
                }
            }
            (Some(old), Some(new)) if is_scalar(old) && is_scalar(new) => {
                self.push(path, ActionKind::Update(single(key, new)), single(key, old));
            }
            // What would be merged has to go first.
            (Some(old), Some(new)) => {
                self.push(&below, ActionKind::Remove, old.clone());
                self.push(path, ActionKind::Update(single(key, new)), single(key, &Value::Null));
            }
            (Some(old), None) => self.push(&below, ActionKind::Remove, old.clone()),
            (None, Some(new)) => {
                self.push(path, ActionKind::Update(single(key, new)), single(key, &Value::Null));
            }
            (None, None) => {}
        }
    }

    fn push(&mut self, path: &str, change: ActionKind, expects: Value) {
        // A path made of names, indexes and quoted filters always parses.
        if let Ok(target) = Target::parse(path) {
            let reason = self.reason.to_owned();
            self.actions.push(Action { target, description: None, change, expects, reason });
        }
    }
}

fn single(key: &str, value: &Value) -> Value {
    Value::Object(Map::from_iter([(key.to_owned(), value.clone())]))
}

fn are_objects(old: &Value, new: &Value) -> bool {
    old.is_object() && new.is_object()
}

fn is_scalar(value: &Value) -> bool {
    !value.is_object() && !value.is_array()
}

/// Lists of objects that can be compared entry by entry: as long, and the same entry at each
/// place, told by its name.
fn are_parallel(old: &[Value], new: &[Value]) -> bool {
    let identity = |value: &Value| (value.get("name").cloned(), value.get("in").cloned());
    old.len() == new.len()
        && old
            .iter()
            .zip(new)
            .all(|(old, new)| are_objects(old, new) && identity(old) == identity(new))
}

/// A key as a segment of a path.
fn named(key: &str) -> String {
    format!("[{}]", quoted(key))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => quoted.extend(['\\', c]),
            c if u32::from(c) < 0x20 => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('\'');
    quoted
}

/// An entry of a list as a segment: by its name where that is unique, as positions change.
fn entry(list: &[Value], index: usize) -> String {
    let part = |at: usize, key: &str| list.get(at).and_then(|one| one.get(key)?.as_str());
    let (name, place) = (part(index, "name"), part(index, "in"));
    let is_same =
        |at: &usize| part(*at, "name") == name && (place.is_none() || part(*at, "in") == place);
    let is_unique = (0..list.len()).filter(is_same).count() == 1;
    match (name, place) {
        (Some(name), None) if is_unique => format!("[?@.name == {}]", quoted(name)),
        (Some(name), Some(place)) if is_unique => {
            format!("[?@.name == {} && @.in == {}]", quoted(name), quoted(place))
        }
        _ => format!("[{index}]"),
    }
}
